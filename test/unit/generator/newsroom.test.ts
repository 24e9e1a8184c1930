import type { InventedArticle } from '../../../bench/generator/newsroom';
import { Newsroom } from '../../../bench/generator/newsroom';
import { Random } from '../../../bench/generator/random';
import { inventWorld, sizeOf } from '../../../bench/generator/world';

function articles(count: number, seed = 1): InventedArticle[] {
  const random = new Random(seed);
  const newsroom = new Newsroom(random, inventWorld(random, sizeOf(1000)));
  return Array.from({ length: count }, () => newsroom.next());
}

describe('An invented newsroom', () => {
  it('writes the same articles for the same seed, and others for another', () => {
    expect(articles(50, 7)).toEqual(articles(50, 7));
    expect(articles(50, 7)).not.toEqual(articles(50, 8));
  });

  it('prints each quotation once in its text', () => {
    for (const { article, quotations } of articles(300)) {
      for (const { text } of quotations) expect(article.body.split(`“${text}”`)).toHaveLength(2);
    }
  });

  it('gives every article an address of its own', () => {
    const written = articles(300);
    expect(new Set(written.map(({ article }) => article.url)).size).toBe(300);
  });

  it('prints some texts again elsewhere, as agencies have it', () => {
    const bodies = articles(300).map(({ article }) => article.body);
    const copies = bodies.length - new Set(bodies).size;
    expect(copies).toBeGreaterThan(5);
    expect(copies).toBeLessThan(60);
  });

  it('quotes few speakers often and many rarely', () => {
    const counts = new Map<string, number>();
    for (const { quotations } of articles(600)) {
      for (const { speaker } of quotations) {
        if (speaker?.name) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
      }
    }
    const often = [...counts.values()].sort((a, b) => b - a);
    expect(often[0]).toBeGreaterThan(50);
    expect(often.filter((count) => count <= 3).length).toBeGreaterThan(often.length / 3);
  });
});

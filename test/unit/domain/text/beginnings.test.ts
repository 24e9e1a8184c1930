import { beginningsOf } from '../../../../src/domain/text/beginnings';

/** What anybody would find by trying every place. */
function tried(text: string, pattern: string): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (end - start < pattern.length && end < text.length && text[end] === pattern[end - start]) end++;
    if (end - start >= 12 && end - start > (best === null ? 0 : best.end - best.start)) best = { start, end };
  }
  return best;
}

describe('beginningsOf', () => {
  it('finds where a text agrees longest with the beginning of another', () => {
    const text = 'we will wait for rain, we will wait for you, we will wait';

    expect(beginningsOf(text).longest('we will wait for your answer')).toEqual({ start: 23, end: 43 });
  });

  it('finds a whole text, at its first place', () => {
    expect(beginningsOf('so it was said, it was said').longest('it was said')).toBeNull();
    expect(beginningsOf('so it was said, and it was said, and').longest('it was said,')).toEqual({
      start: 3,
      end: 15,
    });
  });

  it.each([
    ['an empty text', '', 'we will wait for you'],
    ['a text shorter than what is telling', 'we will', 'we will wait for you'],
    ['a pattern shorter than what is telling', 'we will wait for you', 'we will'],
    ['an agreement shorter than what is telling', 'we will not', 'we will now wait for you'],
  ])('finds nothing telling in %s', (_case, text, pattern) => {
    expect(beginningsOf(text).longest(pattern)).toBeNull();
  });

  it('finds what trying every place finds', () => {
    const words = ['wait ', 'for ', 'rain ', 'and ', 'wind '];
    let seed = 1;
    const next = (): string => words[(seed = (seed * 48_271) % 2_147_483_647) % words.length] ?? '';
    const text = Array.from({ length: 400 }, next).join('');
    const beginnings = beginningsOf(text);

    for (let i = 0; i < 200; i++) {
      const pattern = Array.from({ length: 8 }, next).join('');
      expect(beginnings.longest(pattern)).toEqual(tried(text, pattern));
    }
  });

  it('reads a text that repeats itself no more often than once for each that is looked up', () => {
    const beginnings = beginningsOf('ab'.repeat(400_000));
    const began = Date.now();

    for (let i = 0; i < 20; i++) beginnings.longest(`${'ab'.repeat(5_000)}c${i}`);

    // Trying every place would take minutes.
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

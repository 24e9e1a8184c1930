import { KeptAnswers } from '../../../../src/http/caching/kept-answers';
import { isKnown, weakTag } from '../../../../src/http/caching/validators';

describe('KeptAnswers', () => {
  it('finds an answer of the version that it was kept under, and of no other', () => {
    const cache = new KeptAnswers(100_000);
    cache.keep('question', 'v1', 'one');

    expect(cache.find('question', 'v1')).toBe('one');
    expect(cache.find('question', 'v2')).toBeNull();
    expect(cache.find('another', 'v1')).toBeNull();
  });

  it('has room for so many bytes, and lets those go that were not asked for the longest', () => {
    const cache = new KeptAnswers(20_000);
    const text = 'x'.repeat(900);
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    for (const name of names) {
      cache.keep(name, 'v1', text);
      cache.find('a', 'v1');
    }

    const kept = names.filter((name) => cache.find(name, 'v1') !== null);

    expect(kept).toEqual(['a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
  });

  it('keeps an answer in the place of the earlier one without counting both', () => {
    const cache = new KeptAnswers(20_000);
    cache.keep('other', 'v1', 'x');

    for (let i = 0; i < 100; i += 1) cache.keep('question', `v${i}`, 'x'.repeat(900));

    expect(cache.find('question', 'v99')).not.toBeNull();
    expect(cache.find('other', 'v1')).not.toBeNull();
  });

  it('does not keep what would drive out much else', () => {
    const cache = new KeptAnswers(20_000);

    cache.keep('question', 'v1', 'x'.repeat(2000));

    expect(cache.find('question', 'v1')).toBeNull();
  });
});

describe('a validator', () => {
  it('is of all its texts, wherever one ends', () => {
    expect(new Set([weakTag('ab', 'c'), weakTag('a', 'bc'), weakTag('abc'), weakTag('abc', '')]).size).toBe(
      4,
    );
  });

  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['W/"b"', false],
    ['*', false],
    ['', false],
    ['a', false],
  ])('is known to who sends If-None-Match: %s', (sent, known) => {
    expect(isKnown({ headers: { 'if-none-match': sent } }, 'W/"a"')).toBe(known);
  });
});

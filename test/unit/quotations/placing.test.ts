import type { DomainError } from '../../../src/domain/errors';
import { placeInBody, placeWithoutBody } from '../../../src/quotations/placing';

const BODY = '“No,” said Ada. “Not today.”';
const HASH = 'a'.repeat(64);
const URL = 'https://post.example/1';

describe('placeInBody', () => {
  it('finds the words and what stands around them', () => {
    expect(placeInBody({ text: 'Not today.' }, BODY, HASH)).toMatchObject({
      text: 'Not today.',
      spans: [{ start: 17, end: 27 }],
      prefix: '“No,” said Ada. “',
      suffix: '”',
    });
  });

  it('joins the runs of a split quotation by a space', () => {
    expect(placeInBody({ parts: ['No,', 'Not today.'] }, BODY, HASH).text).toBe('No, Not today.');
  });

  it('gives the same place of the same text the same key, however it was named', () => {
    const key = placeInBody({ text: 'Not today.' }, BODY, HASH).naturalKey;

    expect(placeInBody({ spans: [{ start: 17, end: 27 }] }, BODY, HASH).naturalKey).toBe(key);
    expect(placeInBody({ text: 'Not today.' }, BODY, 'b'.repeat(64)).naturalKey).not.toBe(key);
    expect(placeInBody({ text: 'Not today' }, BODY, HASH).naturalKey).not.toBe(key);
  });
});

describe('placeWithoutBody', () => {
  it('takes the words as given, with the surroundings that were given', () => {
    expect(placeWithoutBody({ text: ' Not today. ', prefix: 'She said: ' }, URL)).toMatchObject({
      text: 'Not today.',
      spans: [],
      prefix: 'She said: ',
      suffix: '',
    });
  });

  it('gives words the same key that differ only in their setting', () => {
    const key = placeWithoutBody({ text: 'Not today' }, URL).naturalKey;

    expect(placeWithoutBody({ text: '“NOT today.”' }, URL).naturalKey).toBe(key);
    expect(placeWithoutBody({ parts: ['Not', 'today'] }, URL).naturalKey).toBe(key);
    expect(placeWithoutBody({ text: 'Not today' }, `${URL}2`).naturalKey).not.toBe(key);
  });

  it.each([
    ['spans, which count on a text', { text: 'x', spans: [{ start: 0, end: 1 }] }, 'spans'],
    ['no words', {}, 'text'],
    ['blank words', { text: ' ' }, 'text'],
  ])('refuses %s', (_fault, row, field) => {
    expect(() => placeWithoutBody(row, URL)).toThrow(
      expect.objectContaining({ code: 'REQUIRED', path: [field] }) as DomainError,
    );
  });
});

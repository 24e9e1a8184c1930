import type { DomainError } from '../../../../src/domain/errors/errors';
import { looseText } from '../../../../src/domain/text/loose-text';
import type { KnownText } from '../../../../src/quotations/rows/placing';
import { placeInText, placeWithoutText } from '../../../../src/quotations/rows/placing';

const BODY = '“No,” said Ada. “Not today.”';
const URL = 'https://post.example/1';
const KNOWN: KnownText = {
  url: URL,
  body: BODY,
  bodySha256: 'a'.repeat(64),
  looseBody: () => looseText(BODY),
};

describe('placeInText', () => {
  it('finds the words and what stands around them', () => {
    expect(placeInText({ text: 'Not today.' }, KNOWN)).toMatchObject({
      text: 'Not today.',
      spans: [{ start: 17, end: 27 }],
      prefix: '“No,” said Ada. “',
      suffix: '”',
    });
  });

  it('joins the runs of a split quotation by a space', () => {
    expect(placeInText({ parts: ['No,', 'Not today.'] }, KNOWN).text).toBe('No, Not today.');
  });

  it('gives the same place of the same text the same key, however it was named', () => {
    const key = placeInText({ text: 'Not today.' }, KNOWN).naturalKey;

    expect(placeInText({ spans: [{ start: 17, end: 27 }] }, KNOWN).naturalKey).toBe(key);
    expect(placeInText({ text: 'Not today.' }, { ...KNOWN, bodySha256: 'b'.repeat(64) }).naturalKey).not.toBe(
      key,
    );
    expect(placeInText({ text: 'Not today.' }, { ...KNOWN, url: `${URL}2` }).naturalKey).not.toBe(key);
    expect(placeInText({ text: 'Not today' }, KNOWN).naturalKey).not.toBe(key);
  });
});

describe('placeWithoutText', () => {
  it('takes the words as given, with the surroundings that were given', () => {
    expect(placeWithoutText({ text: ' Not today. ', prefix: 'She said: ' }, URL)).toMatchObject({
      text: 'Not today.',
      spans: [],
      prefix: 'She said: ',
      suffix: '',
    });
  });

  it('gives words the same key that differ only in their setting', () => {
    const key = placeWithoutText({ text: 'Not today' }, URL).naturalKey;

    expect(placeWithoutText({ text: '“NOT today.”' }, URL).naturalKey).toBe(key);
    expect(placeWithoutText({ parts: ['Not', 'today'] }, URL).naturalKey).toBe(key);
    expect(placeWithoutText({ text: 'Not today' }, `${URL}2`).naturalKey).not.toBe(key);
  });

  it.each([
    ['spans, which count on a text', { text: 'x', spans: [{ start: 0, end: 1 }] }, 'spans'],
    ['no words', {}, 'text'],
    ['blank words', { text: ' ' }, 'text'],
  ])('refuses %s', (_fault, row, field) => {
    expect(() => placeWithoutText(row, URL)).toThrow(
      expect.objectContaining({ code: 'REQUIRED', path: [field] }) as DomainError,
    );
  });
});

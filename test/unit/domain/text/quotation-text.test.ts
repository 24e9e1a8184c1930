import fc from 'fast-check';
import {
  claimFingerprint,
  fold,
  foldName,
  plainText,
  quotationFingerprint,
  sha256,
  sha256Beside,
} from '../../../../src/domain/text/quotation-text';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('fold', () => {
  it.each([
    ['“We will win.”', 'we will win'],
    ['«We  will\n win»,', 'we will win'],
    ['We won’t – ever', "we won't - ever"],
    ['We will\u200b win\u202e', 'we will win'],
    ['wait… what', 'wait... what'],
    ['ＷＥ ｗｉｎ', 'we win'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['co\u00adoperate', 'cooperate'],
    ['yes -- no', 'yes - no'],
  ])('makes %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the question mark: a question is another statement', () => {
    expect(fold('Is it over?')).not.toBe(fold('Is it over.'));
  });

  it('keeps accents', () => {
    expect(fold('Résumé')).toBe('résumé');
  });

  it('makes composed and decomposed letters equal', () => {
    expect(fold('Zu\u0308rich')).toBe(fold('Zürich'));
  });

  it.each(['...', '"', '!'])('keeps %j, a text of nothing but marks', (text) => {
    expect(fold(text)).toBe(text);
  });

  it('leaves a folded text as it is', () => {
    fc.assert(fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  it('reads a plain text as it reads the same text beside a letter that is not plain', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aB9 .-–—\'"“”’`\t\n!'), maxLength: 30 });

    fc.assert(
      fc.property(plain, (text) =>
        expect(plainText(`Ж|${text}|Ж`)).toBe(`ж|${plainText(`|${text}|`).slice(1, -1)}|ж`),
      ),
    );
  });
});

describe('foldName', () => {
  it.each([
    ['Kim Jong-un', 'KIM JONG UN'],
    ['J. K. Rowling', 'JK Rowling'],
    ['J.K. Rowling', 'JK Rowling'],
    ['U.S.', 'US'],
    ['O’Brien', "O'Brien"],
    ['José Ramos-Horta', 'Jose Ramos Horta'],
    ['Łukasz Ødegård', 'lukasz odegard'],
    ['Marks & Spencer', 'Marks and Spencer'],
    ['Putin, Vladimir', 'putin vladimir'],
    ['“Joe” (Smith)', 'Joe Smith'],
  ])('makes %j and %j equal', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('keeps different names apart', () => {
    expect(foldName('Kim Jong-un')).not.toBe(foldName('Kim Jong-il'));
  });

  it('keeps the vowel signs of Hindi and the voicing marks of Japanese', () => {
    expect(foldName('मोदी')).not.toBe(foldName('मद'));
    expect(foldName('が')).not.toBe(foldName('か'));
  });

  it('leaves a folded name as it is', () => {
    fc.assert(fc.property(anyText, (text) => expect(foldName(foldName(text))).toBe(foldName(text))));
  });
});

describe('sha256', () => {
  it('is the hash of the UTF-8 bytes in hex', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('quotationFingerprint', () => {
  const bodySha256 = sha256('body');

  it('is made of the body and the places when there is a body', () => {
    const spans = [
      { start: 1, end: 5 },
      { start: 9, end: 12 },
    ];
    const key = quotationFingerprint({ bodySha256, spans });

    expect(key.slice(16)).toBe(sha256(`${bodySha256}|1-5,9-12`).slice(16));
  });

  it('begins alike for all quotations of an article, with and without a text, and differs in the rest', () => {
    const url = 'https://example.com/a';
    const keys = [
      quotationFingerprint({ url, bodySha256, spans: [{ start: 1, end: 5 }] }),
      quotationFingerprint({ url, bodySha256: sha256('another body'), spans: [{ start: 1, end: 5 }] }),
      quotationFingerprint({ url, text: 'We win' }),
    ];

    expect(new Set(keys.map((key) => key.slice(0, 16)))).toEqual(new Set([sha256(url).slice(0, 16)]));
    expect(new Set(keys.map((key) => key.slice(16))).size).toBe(3);
    expect(keys.every((key) => key.length === 64)).toBe(true);
  });

  it('is made of the address and the folded words when there is none', () => {
    const url = 'https://example.com/a';
    expect(quotationFingerprint({ url, text: '“We will win.”' })).toBe(
      quotationFingerprint({ url, text: 'we will win' }),
    );
    expect(quotationFingerprint({ url, text: 'We lose' })).not.toBe(
      quotationFingerprint({ url, text: 'We win' }),
    );
  });
});

describe('claimFingerprint', () => {
  it('does not see typography', () => {
    expect(claimFingerprint('The moon – it’s made of cheese.')).toBe(
      claimFingerprint("the moon - it's made of cheese"),
    );
  });
});

describe('sha256Beside', () => {
  it.each([
    ['a short text', 'Hola — ¿qué?'],
    ['a long one', 'Hola — ¿qué? '.repeat(20_000)],
    ['a long one with half a surrogate pair', `${'x'.repeat(200_000)}\ud800`],
  ])('gives the same as sha256 for %s', async (_what, text) => {
    expect(await sha256Beside(text)).toBe(sha256(text));
  });
});

import fc from 'fast-check';
import { contextOf, locate, quotedText } from '../../../../src/domain/anchoring/anchoring';
import type { Anchor } from '../../../../src/domain/anchoring/anchoring';
import type { DomainError } from '../../../../src/domain/errors/errors';
import { ErrorCode } from '../../../../src/domain/errors/errors';

const BODY = 'Ann said: “We will win.” Later: “We will win,” she said, “the war – soon.” 😀 He agreed.';
const [FIRST, SECOND] = [BODY.indexOf('We'), BODY.lastIndexOf('We')] as [number, number];

function refusal(body: string, anchor: Anchor): DomainError {
  try {
    locate(body, anchor);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('located, but should have been refused');
}

const wordsAt = (anchor: Anchor): string => quotedText(BODY, locate(BODY, anchor));

describe('locate by text', () => {
  it('finds words that stand once', () => {
    const start = BODY.indexOf('the war');
    expect(locate(BODY, { text: 'the war' })).toEqual([{ start, end: start + 7 }]);
  });

  it('finds any slice of any text, told where it starts', () => {
    const bodies = fc.string({
      unit: fc.constantFrom('a', 'b', '😀', ' ', 'é', '”'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(bodies, fc.nat(), fc.nat(), (body, a, b) => {
        const characters = [...body];
        const from = a % characters.length;
        const start = characters.slice(0, from).join('').length;
        const text = characters.slice(from, from + 1 + (b % characters.length)).join('');
        fc.pre(text.trim() !== '');
        expect(locate(body, { text, start })).toEqual([{ start, end: start + text.length }]);
      }),
    );
  });

  it('refuses words that stand several times, and names the places', () => {
    const error = refusal(BODY, { text: 'We will win' });
    expect(error.code).toBe(ErrorCode.TEXT_AMBIGUOUS);
    expect(error.message).toContain(`2 times, at ${FIRST}, ${SECOND}.`);
    expect(error.path).toEqual(['text']);
  });

  it('names no more than five places', () => {
    expect(refusal('x '.repeat(50), { text: 'x' }).message).toContain('50 times, at 0, 2, 4, 6, 8, ….');
  });

  it('decides between several by the start', () => {
    expect(locate(BODY, { text: 'We will win', start: SECOND })[0]?.start).toBe(SECOND);
  });

  it('is not decided by a start where the words are not', () => {
    expect(refusal(BODY, { text: 'We will win', start: 3 }).code).toBe(ErrorCode.TEXT_AMBIGUOUS);
  });

  it.each([
    [{ prefix: 'Ann  said:\n“' }, FIRST],
    [{ prefix: 'Later: “' }, SECOND],
    [{ suffix: ',” she' }, SECOND],
    [{ prefix: '“', suffix: '.”' }, FIRST],
  ])('decides between several by what is around: %j', (context, start) => {
    expect(locate(BODY, { text: 'We will win', ...context })[0]?.start).toBe(start);
  });

  it('is not decided by surroundings that several have, or none', () => {
    expect(refusal(BODY, { text: 'We will win', prefix: '“' }).code).toBe(ErrorCode.TEXT_AMBIGUOUS);
    expect(refusal(BODY, { text: 'We will win', prefix: 'Bob:' }).code).toBe(ErrorCode.TEXT_AMBIGUOUS);
  });

  it.each(['THE WAR - SOON', 'the  war\n– soon', 'the war — soon', 'the war – soon.\u200b'])(
    'shows how the body writes %j',
    (text) => {
      const error = refusal(BODY, { text });
      expect(error.code).toBe(ErrorCode.TEXT_NOT_IN_BODY);
      expect(error.message).toContain('"the war – soon');
      expect(error.message).toContain(`start: ${BODY.indexOf('the war')}`);
    },
  );

  it('shows where a copy goes wrong', () => {
    const { message } = refusal(BODY, { text: 'We will win,” she shouted' });
    expect(message).toContain('as far as "We will win,” she s", but continues with "aid, “');
  });

  it('shows the words that do not fit as they were sent', () => {
    expect(refusal(BODY, { text: 'We WILL win,” she Yelled' }).message).toContain('and not with "Yelled"');
    expect(refusal(BODY, { text: ' We WILL win,”  she Yelled ' }).message).toContain('and not with "Yelled"');
  });

  it('refuses words that are nowhere', () => {
    const error = refusal(BODY, { text: 'Bananas are yellow' });
    expect(error.code).toBe(ErrorCode.TEXT_NOT_IN_BODY);
    expect(error.message).toContain('does not contain "Bananas are yellow"');
  });

  it.each([{}, { text: '' }, { text: ' ' }, { parts: [] }, { spans: [] }])('needs words: %j', (anchor) => {
    expect(refusal(BODY, anchor).code).toBe(ErrorCode.REQUIRED);
  });
});

describe('locate by parts', () => {
  it('finds the parts in order', () => {
    expect(wordsAt({ parts: ['We will win,', 'the war – soon.'] })).toBe('We will win, the war – soon.');
  });

  it('prefers the place where the parts are next to each other', () => {
    expect(locate(BODY, { parts: ['We will win', 'the war'] })[0]?.start).toBe(SECOND);
  });

  it('says which part is missing', () => {
    const error = refusal(BODY, { parts: ['We will win', 'the bananas'] });
    expect([error.code, error.path]).toEqual([ErrorCode.TEXT_NOT_IN_BODY, ['parts', 1]]);
  });

  it('says which part comes too late', () => {
    const error = refusal(BODY, { parts: ['the war', 'Ann'] });
    expect([error.code, error.path]).toEqual([ErrorCode.TEXT_NOT_IN_BODY, ['parts', 1]]);
    expect(error.message).toContain('order');
  });

  it('refuses a blank part and too many parts', () => {
    expect(refusal(BODY, { parts: ['We', ' '] })).toMatchObject({ code: 'REQUIRED', path: ['parts', 1] });
    expect(refusal(BODY, { parts: Array<string>(51).fill('a') })).toMatchObject({ code: 'TOO_MANY' });
  });
});

describe('locate by spans', () => {
  it('takes spans as they are', () => {
    expect(wordsAt({ spans: [{ start: FIRST, end: FIRST + 7 }] })).toBe('We will');
  });

  it('compares text beside them with the body', () => {
    const spans = [{ start: FIRST, end: FIRST + 7 }];
    expect(locate(BODY, { spans, text: 'We will' })).toEqual(spans);
    const error = refusal(BODY, { spans, text: 'We want' });
    expect(error.code).toBe(ErrorCode.TEXT_NOT_IN_BODY);
    expect(error.message).toContain('"We will"');
  });

  const emoji = BODY.indexOf('😀');
  it.each([
    ['leaves the body', [{ start: 0, end: BODY.length + 1 }], 0],
    ['leaves the body', [{ start: -1, end: 3 }], 0],
    ['is empty', [{ start: 3, end: 3 }], 0],
    ['a number that is not whole', [{ start: 0.5, end: 3 }], 0],
    ['a number that is not whole', [{ start: 0, end: Number.NaN }], 0],
    [
      'Put the spans in order',
      [
        { start: 5, end: 9 },
        { start: 8, end: 10 },
      ],
      1,
    ],
    [
      'Put the spans in order',
      [
        { start: 5, end: 9 },
        { start: 0, end: 2 },
      ],
      1,
    ],
    ['starts inside a character', [{ start: emoji + 1, end: emoji + 4 }], 0],
    ['ends inside a character', [{ start: 0, end: emoji + 1 }], 0],
  ])('refuses a span that %s: %j', (fault, spans, index) => {
    const error = refusal(BODY, { spans });
    expect([error.code, error.path]).toEqual([ErrorCode.SPAN_INVALID, ['spans', index]]);
    expect(error.message).toContain(fault);
  });
});

describe('contextOf', () => {
  it('gives the words before the first and after the last span', () => {
    const spans = locate(BODY, { parts: ['We will win,', 'the war – soon.'] });
    expect(contextOf(BODY, spans, 8)).toEqual({ prefix: 'Later: “', suffix: '” 😀 He ' });
  });

  it('ends with the body', () => {
    expect(contextOf('abc', [{ start: 1, end: 2 }])).toEqual({ prefix: 'a', suffix: 'c' });
  });

  it('never cuts a character', () => {
    expect(contextOf('😀a😀', [{ start: 2, end: 3 }], 1)).toEqual({ prefix: '', suffix: '' });
  });
});

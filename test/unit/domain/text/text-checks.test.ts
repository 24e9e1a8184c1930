import { ErrorCode } from '../../../../src/domain/errors/errors';
import { checkText, textProblem } from '../../../../src/domain/text/text-checks';

const rules = { max: 20 };

describe('textProblem', () => {
  it.each(['', 'plain', 'tab\tline\r\n', '😀 कि', 'x'.repeat(20)])('has nothing against %j', (text) => {
    expect(textProblem(text, rules)).toBeNull();
  });

  it.each(['a\ud800', '\udc00b', '\ude00\ud83d', '\u0000', 'a\u0007', '\u001b[31m'])('refuses %j', (text) => {
    expect(textProblem(text, rules)?.code).toBe(ErrorCode.INVALID);
  });

  it('says how long the text is and may be', () => {
    const problem = textProblem('x'.repeat(1_234), { max: 1_000 });
    expect(problem).toEqual({ code: ErrorCode.TOO_LONG, message: expect.stringMatching(/1,234.*1,000/) });
  });

  it('refuses a blank text where one is needed', () => {
    expect(textProblem(' \n', { max: 20, min: 1 })?.code).toBe(ErrorCode.REQUIRED);
    expect(textProblem(' ab ', { max: 20, min: 3 })?.code).toBe(ErrorCode.INVALID);
    expect(textProblem(' abc ', { max: 20, min: 3 })).toBeNull();
  });

  it('keeps control characters of printed texts but NUL, which a database would cut', () => {
    expect(textProblem('a\u001bb', { max: 20 })?.code).toBe(ErrorCode.INVALID);
    expect(textProblem('a\u001bb', { max: 20, asPrinted: true })).toBeNull();
    expect(textProblem('a\u0000b', { max: 20, asPrinted: true })?.code).toBe(ErrorCode.INVALID);
  });
});

describe('checkText', () => {
  it('throws the problem where it lies', () => {
    expect(() => checkText('a\u0000', rules, ['speaker', 'name'])).toThrow(
      expect.objectContaining({
        code: ErrorCode.INVALID,
        path: ['speaker', 'name'],
        message: expect.stringContaining('Character 1 is the control character U+0000'),
      }),
    );
  });

  it('lets a good text pass', () => {
    expect(() => checkText('fine', rules)).not.toThrow();
  });
});

import { inOneLine, jsonForPages, jsonText, visible } from '../../../src/domain/control-signs';

describe('signs that command a terminal', () => {
  it.each([
    ['escape', '\u001b[31m', '\\u001b[31m'],
    ['eight bits', '\u009b31m\u0080', '\\u009b31m\\u0080'],
    ['rubbing out', '\u007f', '\\u007f'],
    ['the start of the line', 'ok\rFAIL', 'ok\\u000dFAIL'],
    ['NUL and bell', '\0\u0007', '\\u0000\\u0007'],
  ])('are shown: %s', (_name, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('are no letters, spaces, tabs or line ends', () => {
    const text = 'Øl\tå ñ\u00a0中文 🌊 é\n“so”\u00ad';

    expect(visible(text)).toBe(text);
  });

  it('are also what ends a line, where there may be only one', () => {
    expect(inOneLine('a\nb\tc\u2028d\u001b')).toBe('a\\u000ab\\u0009c\\u2028d\\u001b');
  });

  it('mean the same in JSON', () => {
    const value = { '\u009b': ['\u001b\u007f\n', 'é'] };
    const text = jsonText(value);

    expect(text).toBe('{"\\u009b":["\\u001b\\u007f\\n","é"]}');
    expect(JSON.parse(text)).toEqual(value);
  });

  it('stand beside what would end a script, in JSON for pages', () => {
    const value = { text: '</script><!-- \u009b' };
    const text = jsonForPages(value);

    expect(text).not.toMatch(/[<\u009b]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});

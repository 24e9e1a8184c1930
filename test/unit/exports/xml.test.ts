import { document, element } from '../../../src/exports/xml';

describe('element', () => {
  it('escapes what it holds and its attributes', () => {
    expect(element('a', { b: '"<&>"' }, '<&>"\r').xml).toBe(
      '<a b="&quot;&lt;&amp;&gt;&quot;">&lt;&amp;&gt;&quot;&#13;</a>',
    );
  });

  it('leaves out what XML cannot hold, and keeps tabs, ends of lines and emoji', () => {
    expect(element('a', {}, 'x\u0000\u000b\ufffe\t\n🌊').xml).toBe('<a>x\t\n🌊</a>');
  });

  it('holds others, or nothing', () => {
    expect(document(element('a', {}, [element('b', { c: '1' }), element('d', {}, '')]))).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<a><b c="1"/><d></d></a>\n',
    );
  });
});

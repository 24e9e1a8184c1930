/** What an element holds: texts and further elements. */
export type XmlContent = string | null | readonly XmlElement[];

/** A written element. */
export interface XmlElement {
  readonly xml: string;
}

// What XML 1.0 (§2.2) has no way to write, not even escaped.
// eslint-disable-next-line no-control-regex -- these are the characters to be taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** An element; attributes and contents are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: XmlContent = null,
): XmlElement {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  if (content === null) return { xml: `<${start}/>` };
  const inner = typeof content === 'string' ? escaped(content) : content.map(({ xml }) => xml).join('');
  return { xml: `<${start}>${inner}</${name}>` };
}

/** A document with this root. */
export function document({ xml }: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replace(/[&<>"\r\u007f-\u009f]/g, (sign) => ESCAPES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

// An object with a nameless member is in no answer otherwise, and in no text of one, where quotation marks are escaped.
const PLACE = { '': 0 };
const PLACE_TEXT = JSON.stringify(PLACE);

// Of the answer that is being written just now.
let texts: string[] = [];

/** JSON text that stands for a value of an answer. */
export class RawJson {
  constructor(private readonly text: string) {}

  /** Keeps a place in the answer, into which `answerText` puts the text. */
  toJSON(): unknown {
    texts.push(this.text);
    return PLACE;
  }
}

/** An answer as JSON. What is text already is not gone through again. */
export function answerText(answer: object): string {
  texts = [];
  const text = JSON.stringify(answer);
  const written = texts;
  texts = [];
  if (written.length === 0) return text;
  return text
    .split(PLACE_TEXT)
    .map((part, i) => part + (written[i] ?? ''))
    .join('');
}

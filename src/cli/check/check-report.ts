import { inOneLine } from '../../domain/control-signs';
import type { CheckedFile, CheckedWords } from './checked-file';
import { placeOf } from './checked-file';

/** What was found in one draft, for people to read: a block of lines for each quotation. */
export function checkReport(file: CheckedFile): string {
  const { source, quotations, notRead } = file;
  const count = quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`;
  const head = `${inOneLine(source)}: ${count}, ${file.isClean ? 'clean' : 'not clean'}`;
  const notice = notRead === null ? [] : [inOneLine(notRead)];
  return `${[head, ...notice, ...quotations.map((one) => block(file, one))].join('\n\n')}\n`;
}

function block({ text, source }: CheckedFile, words: CheckedWords): string {
  const { line, column } = placeOf(text, words.start);
  const url = words.matches[0]?.quotation.article.url ?? null;
  const rows = [
    `${inOneLine(source)}:${line}:${column}  ${[words.outcome, ...words.warnings].join(', ')}`,
    `  “${inOneLine(words.text)}”${words.speakerMention === null ? '' : ` (${inOneLine(words.speakerMention)})`}`,
    `  ${inOneLine(words.explanation)}`,
  ];
  return [...rows, ...(url === null ? [] : [`  ${inOneLine(url)}`])].join('\n');
}

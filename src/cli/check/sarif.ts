import type { Log, Result } from 'sarif';
import { CheckOutcome, isClean } from '../../matching/checking/check-outcome';
import type { CheckedFile, CheckedWords } from './checked-file';
import { placeOf } from './checked-file';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const SHORT: Readonly<Record<CheckOutcome, string>> = {
  VERBATIM: 'The words are on record for this speaker, word for word.',
  TRIMMED: 'The words are a piece of a quotation of this speaker.',
  ALTERED: 'The record has the statement in other words.',
  SPLICED: 'The words are pieces of several statements.',
  OTHER_SPEAKER: 'The words are on record, but not of this speaker.',
  ONLY_REPORTED: 'The record has this in indirect speech only.',
  NOT_ON_RECORD: 'The record has no such words.',
  TOO_SHORT: 'These are too few words to be found by.',
};

/**
 * The findings of checked files as a log of SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change.
 * What is clean is no finding.
 */
export function sarifLog(files: readonly CheckedFile[], version: string): Log {
  const rules = Object.values(CheckOutcome).map((id) => ({ id, shortDescription: { text: SHORT[id] } }));
  const results = files.flatMap((file) =>
    file.quotations
      .filter(({ outcome, warnings }) => !isClean(outcome, warnings))
      .map((words) => resultOf(file, words)),
  );
  const driver = { name: 'onrecord', version, rules };
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
}

function resultOf({ source, text }: CheckedFile, words: CheckedWords): Result {
  const [start, end] = [placeOf(text, words.start), placeOf(text, words.end)];
  const region = {
    ...{ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    ...{ charOffset: words.start, charLength: words.end - words.start },
  };
  return {
    ruleId: words.outcome,
    level: words.outcome === CheckOutcome.TOO_SHORT ? 'note' : 'warning',
    message: { text: [words.explanation, ...words.warnings].join(' ') },
    locations: [{ physicalLocation: { artifactLocation: { uri: referenceTo(source) }, region } }],
  };
}

// A "#" or "?" in the name of a file would end its path.
const referenceTo = (source: string): string => source.split('/').map(encodeURIComponent).join('/');

import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { buildExtractor } from '../app/reading/threaded-extractor';
import { CHECK } from '../bulk/own-documents';
import type { Reply } from '../bulk/transport';
import { inOneLine } from '../domain/control-signs';
import { CheckOutcome } from '../matching/checking/check-outcome';
import { READING_TIME } from '../settings';
import { checkReport } from './check/check-report';
import type { CheckedFile } from './check/checked-file';
import { sarifLog } from './check/sarif';
import { openTarget } from './import/target';
import { say, warn } from './terminal';

interface CheckOptions {
  readonly url: string;
  readonly token?: string;
  readonly database?: string;
  readonly format?: 'text' | 'html';
  readonly speaker?: string;
  readonly publishedOn?: string;
  readonly json?: true;
  readonly sarif?: true;
  readonly failOn?: readonly CheckOutcome[];
}

const STANDARD_INPUT = '-';
const [FINDINGS, NOT_CHECKED] = [1, 2];

/** Adds `onrecord check` to the program. Exit codes: 0 clean, 1 findings, 2 a draft that could not be checked, or wrong usage. */
export function addCheckCommand(program: Command, version: string): void {
  program
    .command('check [files...]')
    .description('check the quotations of drafts against the record (docs/checking.md); - is standard input')
    .addOption(
      new Option('--format <format>', 'of the files; by their names if unsaid').choices(['text', 'html']),
    )
    .option('--speaker <name>', 'who is said to have said it: the whole file is one quotation')
    .option('--published-on <day>', 'the day of the draft, YYYY-MM-DD')
    .option('--json', 'print JSON')
    .addOption(new Option('--sarif', 'print a log of SARIF 2.1.0').conflicts('json'))
    .option(
      '--fail-on <outcomes>',
      'the outcomes that count as findings, as altered,other-speaker',
      outcomesIn,
    )
    .addOption(new Option('--url <url>', 'the server').env('ONRECORD_URL').default('http://127.0.0.1:4000'))
    .addOption(new Option('--token <token>', 'a token, where reading needs one').env('ONRECORD_TOKEN'))
    .option('--database <url>', 'use this database, with no server running on it: sqlite:<file>')
    // Commander ends wrong usage with 1, which here means findings.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : NOT_CHECKED))
    .action(async (files: string[], options: CheckOptions) => await checkFiles(files, options, version));
}

async function checkFiles(files: readonly string[], options: CheckOptions, version: string): Promise<void> {
  const target = await openTarget(options).catch((error: unknown) => notChecked('the record', error));
  if (target === null) return;
  const checked: CheckedFile[] = [];
  for (const file of files.length === 0 ? [STANDARD_INPUT] : files) {
    const source = file === STANDARD_INPUT ? 'standard input' : file;
    const found = await checkFile(file, source, options, (body) => target.transport.post(body)).catch(
      (error: unknown) => notChecked(source, error),
    );
    if (found === null) continue;
    checked.push(found);
    if (options.json) say(`${JSON.stringify(found)}\n`);
    else if (!options.sarif) say(checkReport(found));
  }
  await target.close();
  if (options.sarif) say(`${JSON.stringify(sarifLog(checked, version), null, 2)}\n`);
  if (process.exitCode === undefined && checked.some((one) => hasFindings(one, options)))
    process.exitCode = FINDINGS;
}

function notChecked(what: string, error: unknown): null {
  warn(`${inOneLine(what)}: ${inOneLine(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = NOT_CHECKED;
  return null;
}

async function checkFile(
  file: string,
  source: string,
  options: CheckOptions,
  post: (body: string) => Promise<Reply>,
): Promise<CheckedFile> {
  const given = (
    file === STANDARD_INPUT ? await textOf(process.stdin) : await readFile(file, 'utf8')
  ).replace(/^\uFEFF/, '');
  const isPage = options.format === 'html' || (options.format === undefined && /\.html?$/i.test(file));
  const text = isPage ? await articleIn(given) : given;
  const { speaker, publishedOn } = options;
  const input = { text, ...(speaker && { speakerName: speaker }), ...(publishedOn && { publishedOn }) };
  const reply = await post(JSON.stringify({ query: CHECK, variables: { input } }));
  return { source, text, ...checkIn(reply) };
}

async function articleIn(html: string): Promise<string> {
  const reading = buildExtractor({ time: READING_TIME });
  const { body } = await reading.readPage(html).finally(() => reading.stop());
  if (body === null) throw new Error('The page holds no article.');
  return body;
}

interface Answer {
  readonly data?: { readonly checkQuotations: Omit<CheckedFile, 'source' | 'text'> } | null;
  readonly errors?: readonly { readonly message: string }[];
}

function checkIn({ text, status }: Reply): Omit<CheckedFile, 'source' | 'text'> {
  const answer = parsed(text);
  if (answer?.data) return answer.data.checkQuotations;
  throw new Error(answer?.errors?.[0]?.message ?? `The server answered ${status}. Check --url.`);
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

function hasFindings({ isClean, quotations }: CheckedFile, { failOn }: CheckOptions): boolean {
  return failOn === undefined ? !isClean : quotations.some(({ outcome }) => failOn.includes(outcome));
}

function outcomesIn(text: string): CheckOutcome[] {
  const known = Object.values(CheckOutcome);
  return text.split(',').map((name) => {
    const wanted = name.trim().toUpperCase().replaceAll('-', '_');
    const outcome = known.find((one) => String(one) === wanted);
    if (outcome !== undefined) return outcome;
    const choices = known.map((one) => one.toLowerCase().replaceAll('_', '-')).join(', ');
    throw new InvalidArgumentError(`Choose among ${choices}.`);
  });
}

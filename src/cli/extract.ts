import { once } from 'node:events';
import type { InputFormat } from './input-formats';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { buildExtractor } from '../app/reading/threaded-extractor';
import { parseCalendarDate } from '../domain/dates/calendar-date';
import { inOneLine } from '../domain/control-signs';
import { SectionKind } from '../domain/section-kind';
import { quotationLine, readArticleLine } from '../extraction/text/exchange-format';
import { extract } from '../extraction/extract';
import { EXTRACTOR_VERSION } from '../extraction/version';
import type { PageArticle } from '../markup/article-from-html';
import { READING_TIME } from '../settings';
import { extractionReport } from './extraction-report';
import { numberedLines } from './lines';
import { say, warn } from './terminal';

/** What to read, and how. */
export interface ExtractRequest {
  /** Paths; `-` and no path at all mean standard input. */
  readonly files: readonly string[];
  /** YYYY-MM-DD, for articles that do not say themselves when they were published. */
  readonly publishedOn: string | null;
  /** Null goes by the end of the file's name. */
  readonly format: InputFormat | null;
  readonly json: boolean;
  /** Whether what stands in other articles' teasers and in lists of sources is wanted too. */
  readonly allSections: boolean;
}

const STANDARD_INPUT = '-';

/**
 * Prints the quotations in files. What cannot be read is named on standard error and does not stop the rest; then
 * the exit code is 1. Throws a DomainError when `publishedOn` is no day.
 */
export async function extractFiles(request: ExtractRequest): Promise<void> {
  if (request.publishedOn !== null) parseCalendarDate(request.publishedOn);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has seen enough, as `head` does.
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const files = request.files.length === 0 ? [STANDARD_INPUT] : request.files;
  for (const file of files) {
    try {
      if (formatOf(file, request) === 'jsonl') await extractLines(file, request);
      else await extractFile(file, request);
    } catch (error) {
      complain(nameOf(file), error);
    }
  }
}

function formatOf(file: string, { format }: ExtractRequest): InputFormat {
  if (format !== null) return format;
  if (/\.html?$/i.test(file)) return 'html';
  return /\.jsonl$/i.test(file) ? 'jsonl' : 'text';
}

/** One article a line, each answered before the next is read. */
async function extractLines(file: string, request: ExtractRequest): Promise<void> {
  for await (const { number, text: line } of numberedLines(opened(file))) {
    if (line.trim() === '') continue;
    try {
      const { id, text, publishedOn } = readArticleLine(line);
      const found = extract(text, {
        publishedOn: publishedOn ?? request.publishedOn,
        sections: sectionsFor(request),
      });
      const quotations = found.quotations.map((quotation) => quotationLine(text, quotation));
      await print(`${JSON.stringify({ id, quotations })}\n`);
    } catch (error) {
      complain(`${nameOf(file)}:${number}`, error);
    }
  }
}

async function extractFile(file: string, request: ExtractRequest): Promise<void> {
  const parts: string[] = [];
  for await (const part of opened(file)) parts.push(part);
  const given = parts.join('').replace(/^\uFEFF/, '');
  const { body, ...page } =
    formatOf(file, request) === 'html' ? await readPage(given) : { body: given, publishedOn: null };
  if (body === null) throw new Error('The page holds no article.');
  const publishedOn = request.publishedOn ?? page.publishedOn;
  const found = extract(body, { publishedOn, sections: sectionsFor(request) });
  const source = nameOf(file);
  // The offsets count on `text`, which of a page is not what was given.
  const all = { source, version: EXTRACTOR_VERSION, ...page, publishedOn, text: body, ...found };
  await print(request.json ? `${JSON.stringify(all)}\n` : extractionReport(source, body, found));
}

// In a thread that can be ended: a page may be made to take hours.
async function readPage(html: string): Promise<PageArticle> {
  const reading = buildExtractor({ time: READING_TIME });
  return await reading.readPage(html).finally(() => reading.stop());
}

const sectionsFor = ({ allSections }: ExtractRequest): readonly SectionKind[] | null =>
  allSections ? Object.values(SectionKind) : null;

const nameOf = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : file);

function opened(file: string): AsyncIterable<string> {
  const stream: Readable = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  return stream.setEncoding('utf8');
}

async function print(text: string): Promise<void> {
  if (!say(text)) await once(process.stdout, 'drain');
}

function complain(where: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  warn(`${inOneLine(where)}: ${inOneLine(message)}\n`);
  process.exitCode = 1;
}

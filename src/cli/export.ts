import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import { openSource } from './export/export-source';
import { writeFile } from './export/write-file';

const LISTS = ['quotations', 'claims', 'reviews', 'actors', 'articles', 'all'] as const;
const FEEDS = ['review-feed', 'correction-feed'] as const;
const WHAT = [...LISTS, 'claimreviews', 'annotations', ...FEEDS] as const;

interface ExportOptions {
  readonly format: 'jsonl' | 'csv';
  readonly out: string;
  readonly filter?: string;
  readonly search?: string;
  readonly ids?: true;
  readonly bom?: true;
  readonly article?: string;
  readonly limit?: string;
  readonly url: string;
  readonly token?: string;
  readonly database?: string;
}

/** Adds `onrecord export` to the program. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('export records, from a server or directly from a database (docs/exporting.md)')
    .addArgument(new Argument('<what>', 'what to export').choices(WHAT))
    .addOption(new Option('--format <format>', 'of a list').choices(['jsonl', 'csv']).default('jsonl'))
    .option('--out <file>', 'the file to write; compressed if it ends in .gz; - for standard output', '-')
    .option('--filter <json>', 'which records, as the filter of the list in GraphQL')
    .option('--search <words>', 'which records, by their words')
    .option('--ids', 'add the id of each record')
    .option('--bom', 'begin a table with a byte order mark, for old spreadsheets')
    .option('--article <id>', 'of annotations: the article')
    .option('--limit <n>', 'of a feed: most entries')
    .addOption(new Option('--url <url>', 'the server').env('ONRECORD_URL').default('http://127.0.0.1:4000'))
    .addOption(new Option('--token <token>', 'a token, where reading needs one').env('ONRECORD_TOKEN'))
    .option('--database <url>', 'read this database, with no server running on it: sqlite:<file>')
    .action(async (what: (typeof WHAT)[number], options: ExportOptions, command: Command) => {
      if ((what === 'annotations') !== (options.article !== undefined))
        command.error(
          'The format annotations exports one article: use it together with --article, and --article only with it.',
        );
      const source = await openSource(options);
      try {
        await writeFile(await source.open(pathOf(what, options)), options.out);
      } finally {
        await source.close();
      }
    });
}

function pathOf(what: (typeof WHAT)[number], options: ExportOptions): string {
  if (what === 'annotations')
    return `/articles/${encodeURIComponent(options.article ?? '')}/annotations.jsonld`;
  const { filter, search, limit } = options;
  const flags = { ...(options.ids ? { ids: 'true' } : {}), ...(options.bom ? { bom: 'true' } : {}) };
  const given = { filter, search, limit, ...flags };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) parameters.set(name, value);
  const query = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  if (what === 'review-feed') return `/feeds/reviews.atom${query}`;
  if (what === 'correction-feed') return `/feeds/corrections.atom${query}`;
  return `/export/${what}.${what === 'claimreviews' ? 'jsonld' : options.format}${query}`;
}

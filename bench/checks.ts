import { SqliteConnection } from '../src/database/sqlite/sqlite-connection';
import { Random } from './generator/random';
import { sentences } from './generator/words';
import { printTable } from './table';

/** What drafts are made from. */
interface Said {
  readonly text: string;
  readonly name: string;
}

const DRAFTS = 40;
const LONG_DRAFT = 25;
const SHORT_DRAFTS = 400;
const WARM_UP = 10;
const QUERY = `query checkQuotations($text: String!) {
  checkQuotations(input: { text: $text }) {
    isClean
    quotations {
      text speakerMention outcome warnings explanation
      matches { similarity quotation { text speaker { name } article { url } } changes { kind text } }
    }
  }
}`;

/** Asks a server about drafts of one quotation and of 25, one after the other, and prints how long answers take. */
export async function measureChecks(file: string, { url }: { readonly url: string }): Promise<void> {
  const said = await quotationsOf(file);
  const random = new Random(29);
  const rows: string[][] = [];
  for (const [size, drafts] of [
    [1, SHORT_DRAFTS],
    [LONG_DRAFT, DRAFTS],
  ] as const) {
    const texts = Array.from({ length: drafts + WARM_UP }, () => draftOf(random, said, size));
    const times: number[] = [];
    for (const text of texts) times.push(await timeOf(url, text));
    const measured = times.slice(WARM_UP).sort((a, b) => a - b);
    const at = (share: number): string =>
      (measured[Math.ceil(measured.length * share) - 1] ?? NaN).toFixed(0);
    rows.push([String(size), String(drafts), at(0.5), at(0.95), at(1)]);
  }
  printTable(['checkQuotations, quotations of a draft', 'drafts', 'p50 ms', 'p95 ms', 'worst ms'], rows);
}

async function quotationsOf(file: string): Promise<readonly Said[]> {
  const connection = await SqliteConnection.open(file);
  const rows = (await connection.all(
    `SELECT q.text AS text, a.name AS name FROM quotation q JOIN actor a ON a.id = q.speaker_id
     WHERE q.search_key % ((SELECT COUNT(*) FROM quotation) / 2000 + 1) = 0 AND q.kind = 'DIRECT'`,
    [],
  )) as Said[];
  await connection.close();
  return rows;
}

function draftOf(random: Random, said: readonly Said[], size: number): string {
  const sentence = sentences(random);
  return Array.from({ length: size }, () => {
    const { text, name } = random.pick(said);
    const words = text.replace(/["“”.,]/g, '').split(/\s+/);
    return `“${editOf(random, words, sentence)},” ${name} said on Monday.`;
  }).join('\n\n');
}

// A third stand as they were, a third lack a word or begin later, and of the rest half have a word changed.
function editOf(
  random: Random,
  words: readonly string[],
  sentence: (least: number, most: number) => string,
): string {
  const [kind, place] = [random.between(0, 5), random.between(1, Math.max(1, words.length - 2))];
  if (kind < 2) return words.join(' ');
  if (kind === 2) return words.filter((_, i) => i !== place).join(' ');
  if (kind === 3) return words.slice(-8).join(' ');
  if (kind === 4) return words.map((word, i) => (i === place ? 'otherwise' : word)).join(' ');
  return sentence(6, 22).replace('.', '');
}

async function timeOf(url: string, text: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { text } }),
  });
  const answer = (await response.json()) as { errors?: unknown };
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return performance.now() - began;
}

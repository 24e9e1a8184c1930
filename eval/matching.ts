import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { mapAtFive, percentile, recall } from './ranking-measures';
import type { Client } from './graphql-client';
import { withOwnServer } from './own-server';

const USAGE = `npm run eval:matching -- CLAIMS.jsonl POSTS.jsonl [--out ranked.jsonl]

  CLAIMS.jsonl  {"id","text","title"} a line: claims, with the title of a fact-check of each
  POSTS.jsonl   {"id","text","relevant":[claim ids]} a line; "relevant" may be left out
  --out FILE    write {"id","claims":[claim ids, best first]} a line`;

const ASKED_FOR = 20;
const ROWS_A_CALL = 500;

const ClaimLine = z.object({ id: z.coerce.string(), text: z.string(), title: z.string().nullish() });
const PostLine = z.object({
  id: z.coerce.string(),
  text: z.string(),
  relevant: z.array(z.coerce.string()).optional(),
});
type ClaimLine = z.infer<typeof ClaimLine>;
type PostLine = z.infer<typeof PostLine>;

const IMPORT = `mutation Import($input: ImportClaimsInput!) {
  importClaims(input: $input) { rows { index id: recordId userErrors { code message } } userErrors { code message } }
}`;
const SIMILAR = `query Similar($text: String!, $first: Int!) {
  similarClaims(text: $text, first: $first) { score claim { id } }
}`;

async function readLines<T>(file: string, shape: z.ZodType<T>): Promise<T[]> {
  const lines: T[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line.trim() !== '') lines.push(shape.parse(JSON.parse(line)));
  }
  return lines;
}

interface ImportAnswer {
  readonly importClaims: {
    readonly rows: readonly { readonly index: number; readonly id: string | null }[];
  };
}

/** Imports the claims; answers the file's ids by the stored claim: two lines of one wording are one claim. */
async function importClaims(
  client: Client,
  claims: readonly ClaimLine[],
): Promise<ReadonlyMap<string, string[]>> {
  const lines = new Map<string, string[]>();
  let waiting = [...claims];
  while (waiting.length > 0) {
    const batch = waiting.slice(0, ROWS_A_CALL);
    const rows = batch.map(({ id, text, title }) => ({
      text,
      reviews: title
        ? [{ url: `https://claims.example/${encodeURIComponent(id)}`, title, verdict: 'UNPROVEN' }]
        : [],
    }));
    const answer = await client.ask<ImportAnswer>(IMPORT, { input: { rows, onError: 'SKIP_FAILED' } });
    const again: ClaimLine[] = [];
    for (const { index, id } of answer.importClaims.rows) {
      const claim = batch[index];
      if (claim === undefined) continue;
      if (id === null) again.push(claim);
      else lines.set(id, [...(lines.get(id) ?? []), claim.id]);
    }
    // A batch refuses the second line of one wording; in a later batch it is recognised.
    if (again.length === batch.length) throw new Error(`The server refuses claim ${again[0]?.id}.`);
    waiting = [...waiting.slice(ROWS_A_CALL), ...again];
  }
  return lines;
}

interface SimilarAnswer {
  readonly similarClaims: readonly { readonly score: number; readonly claim: { readonly id: string } }[];
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const [claimsFile, postsFile] = positionals;
  if (claimsFile === undefined || postsFile === undefined) throw new Error(USAGE);
  const claims = await readLines(claimsFile, ClaimLine);
  const posts = await readLines(postsFile, PostLine);
  await withOwnServer(async (client) => {
    const began = performance.now();
    const lines = await importClaims(client, claims);
    console.log(
      `claims ${claims.length}, stored as ${lines.size}, imported in ${seconds(performance.now() - began)}`,
    );
    await ask(client, posts, lines, values.out);
  });
}

async function ask(
  client: Client,
  posts: readonly PostLine[],
  lines: ReadonlyMap<string, string[]>,
  out: string | undefined,
): Promise<void> {
  const file = out === undefined ? null : createWriteStream(out);
  const times: number[] = [];
  const judged: { ranked: string[]; relevant: string[] }[] = [];
  for (const { id, text, relevant } of posts) {
    const began = performance.now();
    const { similarClaims } = await client.ask<SimilarAnswer>(SIMILAR, { text, first: ASKED_FOR });
    times.push(performance.now() - began);
    const ranked = similarClaims.flatMap(({ claim }) => lines.get(claim.id) ?? []);
    file?.write(`${JSON.stringify({ id, claims: ranked })}\n`);
    if (relevant !== undefined) judged.push({ ranked, relevant });
  }
  if (file !== null) {
    file.end();
    await once(file, 'finish');
  }
  console.log(
    `posts ${posts.length}, each asked once over HTTP: p50 ${percentile(times, 50).toFixed(1)} ms, p99 ${percentile(times, 99).toFixed(1)} ms`,
  );
  if (judged.length === 0) return;
  console.log(`MAP@5 ${mapAtFive(judged).toFixed(4)}, recall at 20 ${recall(judged, ASKED_FOR).toFixed(4)}`);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { printTable } from '../bench/table';
import { f1Of, macroF1 } from './checking/check-scores';
import type { PlantedDraft, Said } from './checking/planted-faults';
import { FAULT_KINDS, plantedDrafts } from './checking/planted-faults';
import type { Client } from './graphql-client';
import { withOwnServer } from './own-server';
import { percentile } from './ranking-measures';

const USAGE = `npm run eval:check -- ARTICLES.jsonl [--seed N] [--each N] [--errors]

  ARTICLES.jsonl  {"id","text","quotations":[{"quote","kind","speaker","speakerCanonical"}]} a line. The direct quotations
                  of four articles in five are recorded; those of the fifth are never said as far as the record knows.
  --seed N        another choice of drafts (1 if left out)
  --each N        drafts of each kind (60 if left out)
  --errors        print the drafts that were judged wrongly`;

const Line = z.object({
  id: z.string(),
  quotations: z
    .array(
      z.object({
        quote: z.string(),
        kind: z.string(),
        speaker: z.string().nullable(),
        speakerCanonical: z.string().nullish(),
        ignore: z.boolean().optional(),
      }),
    )
    .default([]),
});
type Line = z.infer<typeof Line>;

const IMPORT = `mutation Import($input: ImportQuotationsInput!) {
  importQuotations(input: $input) { rows { index status userErrors { message } } userErrors { message } }
}`;
const CHECK = `query Check($input: CheckQuotationsInput!) {
  checkQuotations(input: $input) { isClean quotations { text outcome warnings } }
}`;
const ROWS_A_CALL = 500;
const ONE_IN = 5;

interface Judged {
  readonly draft: PlantedDraft;
  readonly expected: string;
  readonly outcome: string;
  readonly warnings: readonly string[];
  readonly isClean: boolean;
  readonly milliseconds: number;
}

const saidIn = ({ quotations }: Line): Said[] =>
  quotations.flatMap(({ quote, kind, speaker, speakerCanonical, ignore }) => {
    const name = speakerCanonical ?? speaker;
    const isNamed = name !== null && /^\p{Lu}/u.test(name);
    return kind === 'direct' && isNamed && ignore !== true ? [{ text: quote.trim(), speaker: name }] : [];
  });

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      each: { type: 'string', default: '60' },
      errors: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Line.parse(JSON.parse(line)));
  const record = lines.filter((_, i) => i % ONE_IN !== 0).flatMap(saidIn);
  const recorded = new Set(record.map(({ text }) => text));
  const elsewhere = lines
    .filter((_, i) => i % ONE_IN === 0)
    .flatMap(saidIn)
    .filter(({ text }) => !recorded.has(text) && text.split(/\s+/).length > 7);
  const drafts = plantedDrafts(record, elsewhere, Number(values.seed), Number(values.each));
  await withOwnServer(async (client) => {
    await store(client, record);
    const judged: Judged[] = [];
    for (const draft of drafts) judged.push(await judge(client, draft));
    report(judged, values.errors);
  });
}

async function store(client: Client, record: readonly Said[]): Promise<void> {
  for (let i = 0; i < record.length; i += ROWS_A_CALL) {
    const rows = record.slice(i, i + ROWS_A_CALL).map(({ text, speaker }, j) => ({
      ...{ text, kind: 'DIRECT', speaker: { name: speaker } },
      article: { url: `https://record.example/${i + j}`, outlet: { domain: 'record.example' } },
    }));
    await client.ask(IMPORT, { input: { rows, onError: 'SKIP_FAILED' } });
  }
}

interface CheckAnswer {
  readonly checkQuotations: {
    readonly isClean: boolean;
    readonly quotations: readonly { readonly outcome: string; readonly warnings: readonly string[] }[];
  };
}

async function judge(client: Client, draft: PlantedDraft): Promise<Judged> {
  const began = performance.now();
  const input = { text: draft.quoted, speakerName: draft.speaker };
  const { checkQuotations } = await client.ask<CheckAnswer>(CHECK, { input });
  const milliseconds = performance.now() - began;
  const [found] = checkQuotations.quotations;
  const { outcome = 'NOTHING_FOUND', warnings = [] } = found ?? {};
  return {
    draft,
    expected: draft.outcome,
    outcome,
    warnings,
    isClean: checkQuotations.isClean,
    milliseconds,
  };
}

function report(judged: readonly Judged[], showErrors: boolean): void {
  const isRight = ({ expected, outcome }: Judged): boolean => expected === outcome;
  const rows = FAULT_KINDS.map((kind) => {
    const own = judged.filter(({ draft }) => draft.kind === kind);
    return [kind, String(own.filter(isRight).length), String(own.length)];
  });
  printTable(['planted', 'right', 'of'], rows);
  const outcomes = [...new Set(judged.map(({ expected }) => expected))];
  printTable(
    ['outcome', 'F1'],
    outcomes.map((outcome) => [outcome, f1Of(outcome, judged).toFixed(3)]),
  );
  const untouched = judged.filter(({ draft }) => draft.kind === 'verbatim');
  const warned = judged.filter(({ draft }) => draft.warning !== null);
  const share = (part: number, of: number): string => `${part} of ${of}`;
  const times = judged.map(({ milliseconds }) => milliseconds);
  console.log(`macro F1 ${macroF1(judged).toFixed(4)}`);
  console.log(
    `false alarms on untouched drafts: ${share(untouched.filter(({ isClean }) => !isClean).length, untouched.length)}`,
  );
  const found = warned.filter(({ draft, warnings }) => warnings.includes(draft.warning ?? ''));
  console.log(`warnings found: ${share(found.length, warned.length)}`);
  console.log(
    `p50 ${percentile(times, 50).toFixed(1)} ms, p95 ${percentile(times, 95).toFixed(1)} ms over HTTP`,
  );
  if (!showErrors) return;
  for (const { draft, outcome } of judged.filter((one) => !isRight(one)))
    console.log(`${draft.kind}: ${outcome}, not ${draft.outcome}: ${draft.speaker}: ${draft.quoted}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerProcess } from '../support/server-process';
import { startProcess } from '../support/server-process';

/** How a run of `onrecord import` ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `onrecord import`. */
export function startImport(
  args: readonly string[],
  environment: Record<string, string> = {},
): ServerProcess {
  return startProcess(environment, ['import', ...args]);
}

/** Runs `onrecord import` to its end. */
export async function runImport(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const { exited, output } = startImport(args, environment);
  const code = await exited;
  return { code, ...output };
}

/** The counts of a file in the summary, by their heading. */
export function countsOf({ stdout }: Ended, file: string): Record<string, number> {
  const cells = (line: string | undefined): string[] => (line ?? '').trim().split(/\s{2,}/);
  const lines = stdout.split('\n');
  const header = cells(lines.find((line) => line.startsWith('file ')));
  const counts = cells(lines.find((line) => line.startsWith(`${file} `)));
  return Object.fromEntries(
    header.map((title, i) => [title, Number((counts[i] ?? '').replaceAll(',', ''))] as const),
  );
}

/** Rows of a file of quotations, about so many articles, speakers and claims that batches have them in common. */
export function quotationRows(count: number): object[] {
  return Array.from({ length: count }, (_, i) => ({
    article: {
      url: `https://ferry-post.example/${Math.floor(i / 3)}`,
      headline: `Ferry number ${Math.floor(i / 3)}`,
      outlet: { name: 'Ferry Post', domain: 'ferry-post.example' },
      body: [0, 1, 2].map((n) => `“${words(Math.floor(i / 3) * 3 + n)},” said the mate.`).join('\n\n'),
    },
    text: words(i),
    speaker: { name: `Mate ${'ABCDEFGHIJ'.charAt(i % 10)}ndersson`, kind: 'PERSON', country: 'SE' },
    stances: [
      { towards: { claim: `Ferry line ${i % 7} is late.` }, stance: i % 2 === 0 ? 'SUPPORT' : 'OPPOSE' },
    ],
  }));
}

function words(i: number): string {
  return `Ferry ${i} leaves when the tide of the ${i}th hour says so`;
}

/** Writes a file, a JSON object a line, and answers its path. */
export function writeLines(folder: string, name: string, values: readonly (object | string)[]): string {
  const path = join(folder, name);
  const lines = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

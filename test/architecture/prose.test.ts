import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const LONG = `The server ${'reads and '.repeat(20)}writes.`;

/** Texts that must be refused: the rule that refuses them, the file they are in, and its content. */
const REFUSED: readonly (readonly [rule: string, file: string, content: string])[] = [
  ['who-first', 'a.md', 'Who has written reads it.'],
  ['whoever', 'b.md', 'A claim is one proposition, whoever says it.'],
  ['that-which', 'c.md', 'The server stores that which was said.'],
  ['so-many', 'd.md', 'It looks at so many rows and no more.'],
  ['take-down', 'e.md', 'Takes down a query that may be answered later.'],
  ['tell', 'f.md', '| state |\n| --- |\n| The log tells why. |'],
  ['becomes-of', 'g.graphql', '# What became of the row.\nquery A { a }'],
  ['stands', 'h.md', 'The words stand in the text.'],
  ['all-the-same', 'i.md', '# Rows stored all the same'],
  ['in-the-place-of', 'j.md', 'Send a hash in the place of the text.'],
  ['mend', 'k.ts', "throw new Error('Mend the file first.');"],
  ['is-none', 'l.md', 'A line that is none of its format is refused.'],
  ['passive-by', 'm.ts', 'const about = `The file ${name} was written by the server.`;'],
  ['sentence-length', 'n.md', LONG],
  ['retext-repeated-words', 'o.md', 'The server reads the the file.'],
  ['retext-indefinite-article', 'p.md', 'It takes an second.'],
  ['retext-simplify', 'schema.graphql', 'type A {\n  """Utilize it."""\n  b: Int\n}'],
];

/** Texts that no rule may refuse. */
const ALLOWED: readonly (readonly [file: string, content: string])[] = [
  ['y.md', 'The cue is “told reporters”.\n\n```sh\ntell them\n```\n\nUse `tell` here. `who` comes next.'],
  [
    'z.ts',
    "const sql = 'SELECT text FROM quotation WHERE told IS NULL.'; const { description } = { description: 'Who said it all.' };",
  ],
];

describe('the lint of prose', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prose-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const samples = [...REFUSED.map(([, file, content]) => [file, content] as const), ...ALLOWED];
  for (const [file, content] of samples) writeFileSync(join(folder, file), content);
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'prose/run.mjs'), ...samples.map(([file]) => join(folder, file))],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const rulesAgainst = (file: string): string[] =>
    [...stdout.matchAll(/^(\S+):\d+ {2}(\S+)/gm)]
      .filter(([, path]) => path === join(folder, file))
      .map(([, , rule]) => rule ?? '');

  it.each(REFUSED)('%s refuses a sentence in %s', (rule, file) => {
    expect(rulesAgainst(file)).toEqual([rule]);
  });

  it.each(ALLOWED)('refuses nothing in %s', (file) => {
    expect(rulesAgainst(file)).toEqual([]);
  });

  it('ends with 1 when it has found something', () => {
    const run = (file: string): number | null =>
      spawnSync(process.execPath, [join(ROOT, 'prose/run.mjs'), join(folder, file)], { cwd: ROOT }).status;

    expect([run('a.md'), run('y.md')]).toEqual([1, 0]);
  });
});

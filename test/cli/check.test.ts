import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { scratchFolder, startProcess, stopAll } from '../support/server-process';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';
import type { Ended } from './run-import';

jest.setTimeout(60_000);

const WORDS = 'The ferry will not sail before the ice is gone';
const CLEAN = `“${WORDS},” Ada Quill said on Monday.\n`;
const CHANGED = `A headline\n\n“${WORDS.replace(' not', '')},” Ada Quill said on Monday.\n`;

describe('onrecord check', () => {
  const folder = scratchFolder();
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotations(test, [{ text: WORDS, speaker: { name: 'Ada Quill' } }]);
    writeFileSync(join(folder.path, 'clean.txt'), CLEAN);
    writeFileSync(join(folder.path, 'changed.md'), CHANGED);
    writeFileSync(join(folder.path, 'page.html'), `<article><h1>The ferry</h1><p>${CLEAN}</p></article>`);
    writeFileSync(join(folder.path, 'long.txt'), 'a'.repeat(60_000));
  });
  afterAll(async () => {
    await stopAll();
    folder.remove();
    await test.stop();
  });

  const checking = async (file: string, ...options: string[]): Promise<Ended> => {
    const environment = { ONRECORD_URL: test.url };
    const { exited, output } = startProcess(environment, ['check', join(folder.path, file), ...options]);
    return { code: await exited, ...output };
  };

  it.each(['clean.txt', 'page.html'])('ends with 0 for a clean draft: %s', async (file) => {
    const run = await checking(file);

    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('1 quotation, clean');
  });

  it('ends with 1 for findings, and prints where they are and what was changed', async () => {
    const run = await checking('changed.md');

    expect(run.code).toBe(1);
    expect(run.stdout).toContain('changed.md:3:2  ALTERED, NEGATION_CHANGED, ONE_SOURCE');
    expect(run.stdout).toContain(
      'said “The ferry will not sail before the”; the draft says “The ferry will sail before the”',
    );
  });

  it('counts only the outcomes of --fail-on as findings', async () => {
    const [other, same] = await Promise.all([
      checking('changed.md', '--fail-on', 'spliced,other-speaker'),
      checking('changed.md', '--fail-on', 'altered'),
    ]);

    expect([other.code, same.code]).toEqual([0, 1]);
  });

  it('prints the answer as JSON', async () => {
    const run = await checking('changed.md', '--json');

    expect(JSON.parse(run.stdout)).toMatchObject({ isClean: false, quotations: [{ outcome: 'ALTERED' }] });
  });

  it('prints findings as SARIF, with their places', async () => {
    const run = await checking('changed.md', '--sarif');

    expect(JSON.parse(run.stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'ALTERED',
              locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 2, charOffset: 13 } } }],
            },
          ],
        },
      ],
    });
  });

  it('gives each finding a rule that the log describes, and a place that counts from 1', async () => {
    writeFileSync(join(folder.path, 'draft #2.md'), CHANGED);
    const { stdout } = await checking('draft #2.md', '--sarif');
    const [run] = (JSON.parse(stdout) as Log).runs;
    const [result] = run?.results ?? [];
    const { artifactLocation, region } = result?.locations?.[0]?.physicalLocation ?? {};

    expect(run?.tool.driver.rules?.map(({ id }) => id)).toContain(result?.ruleId);
    expect(result?.message.text).not.toBe('');
    expect(new URL(artifactLocation?.uri ?? '', 'file:///').pathname).toMatch(/\/draft%20%232\.md$/);
    expect(region).toMatchObject({ startLine: 3, startColumn: 2, endLine: 3, endColumn: 45 });
    expect(CHANGED.slice(region?.charOffset).slice(0, region?.charLength)).toBe(
      `${WORDS.replace(' not', '')},`,
    );
  });

  it.each([
    ['an unknown option', ['--colour'], "unknown option '--colour'"],
    ['an outcome that does not exist', ['--fail-on', 'wrong'], 'Choose among verbatim, trimmed'],
    ['two forms of output', ['--json', '--sarif'], 'cannot be used with'],
  ])('ends with 2 for wrong usage: %s', async (_, options, message) => {
    const run = await checking('clean.txt', ...options);

    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });

  it('ends with 0 for --help', async () => {
    const run = await checking('clean.txt', '--help');

    expect(run.code).toBe(0);
  });

  it.each([
    ['a file that is not there', 'none.txt', [], 'none.txt'],
    ['a draft that is too long', 'long.txt', [], 'longer than 50000 characters'],
    ['a server that does not answer', 'clean.txt', ['--url', 'http://127.0.0.1:1'], 'No answer from'],
  ])('ends with 2 for %s', async (_, file, options, message) => {
    const run = await checking(file, ...options);

    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
  });
});

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeBlocks, readPage, ROOT } from '../contract/documentation';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const PAGE = 'docs/typed-client.md';
const OWN_SERVER = 'http://127.0.0.1:4000';
const run = promisify(execFile);
// Below the packages, where programs find those that the page installs.
const cache = join(ROOT, 'node_modules/.cache/onrecord-tests');
const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);
const STRICT = [
  '--ignoreConfig',
  '--noEmit',
  '--strict',
  '--skipLibCheck',
  '--target',
  'es2022',
  '--types',
  'node',
];
const BUNDLED = ['--module', 'preserve', '--moduleResolution', 'bundler'];

const FILE = /`([\w./-]+\.(?:ts|yml|graphql))`[^`]*:\n\n```\w+\n([\s\S]*?)^```$/gm;
const files = [...readPage(PAGE).matchAll(FILE)].map((match) => ({ name: match[1]!, text: match[2]! }));
const firstLines = codeBlocks(PAGE)
  .find(({ language }) => language === '')!
  .text.split('\n')
  .slice(0, 2);

describe('docs/typed-client.md', () => {
  let test: TestApp;
  let folder: string;
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, 'typed-client-'));
    mkdirSync(join(folder, 'src'));
    write('schema.graphql', await (await fetch(`${test.url}/schema.graphql`)).text());
    for (const { name, text } of files) write(name, text);
    for (const { text } of files.filter(({ name }) => name === 'codegen.yml')) {
      write('codegen.yml', text);
      await run(bin('graphql-codegen'), [], { cwd: folder });
    }
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await test.stop();
  });

  const programs = files.map(({ name }) => name).filter((name) => name.endsWith('.ts'));

  /** What a program of the page prints when it asks this server. */
  async function outputOf(name: string, url: string): Promise<string[]> {
    const copy = name.replace('.ts', '.asked.ts');
    write(copy, readFileSync(join(folder, name), 'utf8').replaceAll(OWN_SERVER, url));
    const { stdout } = await run(bin('tsx'), [copy], { cwd: folder });
    return stdout.split('\n').slice(0, 2);
  }

  it('has programs that compile', async () => {
    const { stdout } = await run(bin('tsc'), [...STRICT, ...BUNDLED, ...programs], { cwd: folder });

    expect(stdout).toBe('');
  });

  it.each(['src/main.ts', 'src/with-graphql-request.ts', 'src/with-apollo.ts'])(
    'shows what %s prints',
    async (name) => {
      expect(await outputOf(name, test.url)).toEqual(firstLines);
    },
  );

  it('has clients that a server of trusted documents answers, by id and by text', async () => {
    const environment = {
      ONRECORD_TRUSTED_DOCUMENTS: 'only',
      ONRECORD_TRUSTED_DOCUMENTS_FILE: join(folder, 'src/gql/persisted-documents.json'),
    };
    const trusting = await createTestApp({ sampleData: true, environment });

    const outputs = [];
    for (const name of programs) outputs.push(await outputOf(name, trusting.url));
    await trusting.stop();

    expect(programs).toContain('src/trusted.ts');
    expect(outputs).toEqual(programs.map(() => firstLines));
  }, 60_000);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postJson } from '../support/post-json';
import { scratchFolder, startProcess, startServer, stopAll } from '../support/server-process';

// Clear the screen, twice in eight bits, then rub out: ESC [ 2 J, CSI 2 J, DEL.
const NASTY = '\u001b[2J\u009b2J\u007f';
// All control signs but tab and line end.
// eslint-disable-next-line no-control-regex -- these are looked for
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const SHOWN = '\\u001b[2J\\u009b2J\\u007f';
const STORY = `“Nobody ${NASTY.slice(4)}will be left on the islands,” said Liis Aru ${NASTY}.`;
const ROW = {
  article: { url: 'https://ferry.example/1', body: `“The ferry\u009b2J\u007f sails,” she said.` },
  text: 'The ferry\u009b2J\u007f sails',
  speaker: { name: 'Liis\u009b2J Aru', kind: 'PERSON' },
};

jest.setTimeout(60_000);

describe('signs that command a terminal', () => {
  let folder: ReturnType<typeof scratchFolder>;
  let database: string;
  beforeAll(() => {
    folder = scratchFolder();
    database = `sqlite:${join(folder.path, 'onrecord.db')}`;
  });
  afterEach(stopAll);
  afterAll(() => folder.remove());

  const file = (name: string, content: string): string => {
    const path = join(folder.path, name);
    writeFileSync(path, content);
    return path;
  };
  const run = async (...args: string[]): Promise<{ stdout: string; stderr: string; all: string }> => {
    const { exited, output } = startProcess({ ONRECORD_DATABASE_URL: database }, args);
    await exited;
    return { ...output, all: output.stdout + output.stderr };
  };

  it('in names of files and in refused rows are shown escaped by import', async () => {
    const wrong = { ...ROW, text: `not there ${NASTY}`, speaker: { name: 'X', kind: `PERSON${NASTY}` } };
    const rows = file(`rows${NASTY}\n.jsonl`, `${JSON.stringify(ROW)}\n${JSON.stringify(wrong)}\n`);

    const imported = await run('import', '--database', database, rows, join(folder.path, `none${NASTY}`));

    expect(imported.all).not.toMatch(RAW);
    expect(imported.stdout).toContain(`rows${SHOWN}\\u000a.jsonl`);
    expect(imported.stderr).toContain(`none${SHOWN}`);
    expect(imported.stderr).toMatch(/rows\S+: line 2: /);
  });

  it('in what is stored are escaped in exports as JSON, and come in again as they were', async () => {
    const { stdout } = await run('export', 'quotations', '--database', database);

    expect(stdout).not.toMatch(RAW);
    expect(JSON.parse(stdout)).toMatchObject({ text: ROW.text, speaker: ROW.speaker });
  });

  it('are shown escaped by extract, for people and as JSON', async () => {
    const path = file(`story${NASTY}.txt`, STORY);

    const report = await run('extract', path);
    const json = await run('extract', '--json', path);
    const missing = await run('extract', `${path}-none`);

    for (const { all } of [report, json, missing]) expect(all).not.toMatch(RAW);
    expect(missing.stderr).toContain(`story${SHOWN}.txt-none`);
    expect(JSON.parse(json.stdout)).toMatchObject({ source: path, text: STORY });
  });

  it('in names of tokens are shown escaped, in one line', async () => {
    await run('token', 'create', `desk\u009b2J\u007f\nadmin`);

    const { stdout } = await run('token', 'list');

    expect(stdout).not.toMatch(RAW);
    expect(stdout).toContain('desk\\u009b2J\\u007f\\u000aadmin');
  });

  it.each([
    ['an unknown option', ['import', `--x${NASTY}`]],
    ['a wrong choice', ['token', 'create', 'x', '--role', `ADMIN${NASTY}`]],
    ['a backup that is not there', ['restore', `backup${NASTY}`]],
    ['a folder that is not there', ['backup', `none${NASTY}/copy`]],
    ['an address that is none', ['export', 'quotations', '--url', `x${NASTY}`]],
  ])('in %s are shown escaped', async (_case, args) => {
    const { all } = await run(...args);

    expect(all).not.toMatch(RAW);
    expect(all).toContain(SHOWN);
  });

  it('in the path of the database are shown escaped by doctor', async () => {
    const nasty = join(folder.path, `nasty${NASTY}`);
    mkdirSync(nasty);
    const settings = { ONRECORD_DATABASE_URL: `sqlite:${join(nasty, 'x.db')}` };

    for (const args of [['doctor'], ['doctor', '--json']]) {
      const { exited, output } = startProcess(settings, args);
      await exited;
      expect(output.stdout + output.stderr).not.toMatch(RAW);
      expect(output.stdout).toContain('nasty\\u001b');
    }
  });

  it('are written escaped to the log', async () => {
    const server = await startServer({ ONRECORD_DATABASE_URL: database });
    const { status } = await postJson(
      `${server.url}/graphql`,
      {},
      {
        query: '{ __typename }',
        operationName: `Q${NASTY}`,
      },
    );
    server.child.kill('SIGTERM');
    await server.exited;

    expect(status).toBe(400);
    expect(server.output.stderr).not.toMatch(RAW);
    expect(server.output.stderr).toContain(`"operation":"Q${SHOWN}"`);
    const lines = server.output.stderr.trimEnd().split('\n');
    const logged = lines.map((line) => JSON.parse(line) as { operation?: string });
    expect(logged.map(({ operation }) => operation)).toContain(`Q${NASTY}`);
  });
});

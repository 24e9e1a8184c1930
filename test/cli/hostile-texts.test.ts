import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpAnswer } from '../http/http-request';
import { bearer, post } from '../http/http-request';
import type { RunningServer } from '../support/server-process';
import { scratchFolder, startProcess, startServer, stopAll } from '../support/server-process';
import { countsOf, runImport, writeLines } from './run-import';

const TOKEN = 'an-admin-token-of-the-settings-0123456789';
const IMPORT = `mutation ($input: ImportArticleInput!) {
  importArticle(input: $input) { createdCount userErrors { code message path } } }`;
const EXTRACT = `query ($input: ExtractQuotationsInput!) { extractQuotations(input: $input) { version } }`;
const STORY = '“The piers will hold for another year,” said Sigrun Aldahl, the mayor, on Tuesday.\n\n';
const DEEP = '<b>'.repeat(320_000);
const TOO_DEEP =
  'The page has more than 200 elements inside each other. Give its main text instead, as body.';

jest.setTimeout(120_000);

describe('the program, given texts that are made to hold it up', () => {
  let folder: ReturnType<typeof scratchFolder>;
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(async () => {
    await stopAll();
    folder.remove();
  });

  const start = (environment: Record<string, string> = {}): Promise<RunningServer> =>
    startServer({
      ONRECORD_DATABASE_URL: `sqlite:${join(folder.path, 'onrecord.db')}`,
      ONRECORD_ADMIN_TOKEN: TOKEN,
      ONRECORD_LOG_LEVEL: 'warn',
      ...environment,
    });
  const importing = ({ url }: RunningServer, input: object): Promise<HttpAnswer> =>
    post(`${url}/graphql`, { query: IMPORT, variables: { input } }, bearer(TOKEN));

  it('answers readers while a page is read, and ends one that takes longer than it may', async () => {
    const server = await start({ ONRECORD_READING_TIMEOUT_MS: '1000' });
    const block = `${'<div>'.repeat(190)}${STORY}${'</div>'.repeat(190)}`;
    const page = `<html><body>${block.repeat(250)}</body></html>`;
    const reading = importing(server, { html: page });
    const isOver = reading.then(() => null);
    const answers: number[] = [];
    const list = { query: '{ quotations { nodes { id } } }' };

    let next: HttpAnswer | null;
    do {
      next = await Promise.race([isOver, post(`${server.url}/graphql`, list)]);
      answers.push(next?.status ?? 200);
    } while (next !== null);

    expect(answers.length).toBeGreaterThan(3);
    expect(new Set(answers)).toEqual(new Set([200]));
    expect((await reading).body.data).toMatchObject({
      importArticle: {
        userErrors: [
          {
            code: 'TOO_LONG',
            path: ['input', 'html'],
            message: 'The page takes longer than 1000 ms to read. Give its main text instead, as body.',
          },
        ],
      },
    });
  });

  it('refuses a text that takes longer than it may, and names its field', async () => {
    const server = await start({ ONRECORD_READING_TIMEOUT_MS: '1' });
    const found = { query: EXTRACT, variables: { input: { text: STORY } } };

    const [imported, extracted] = [
      await importing(server, { body: STORY, url: 'https://harbourpost.example/piers' }),
      await post(`${server.url}/graphql`, found),
    ];

    expect(imported.body.data).toMatchObject({
      importArticle: { createdCount: 0, userErrors: [{ code: 'TOO_LONG', path: ['input', 'body'] }] },
    });
    expect(extracted.status).toBe(400);
    expect(extracted.body.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_LONG', path: ['input', 'text'] } },
    ]);
  });

  it('takes in an article while more readers than it takes on have texts read', async () => {
    const server = await start();
    const text = STORY.repeat(580);
    const crowd = Array.from({ length: 60 }, () =>
      post(`${server.url}/graphql`, { query: EXTRACT, variables: { input: { text } } }),
    );
    const refused = await Promise.any(
      crowd.map(async (one) => ((await one).status === 503 ? await one : Promise.reject(new Error('read')))),
    );

    const imported = await importing(server, { body: STORY, url: 'https://harbourpost.example/piers' });

    expect(refused.body.errors).toMatchObject([{ extensions: { code: 'SERVER_BUSY' } }]);
    expect(imported.body.data).toMatchObject({ importArticle: { createdCount: 1, userErrors: [] } });
    server.child.kill('SIGKILL');
    await Promise.allSettled(crowd);
  });

  it('refuses a page on the command line, and takes the other articles', async () => {
    const database = `sqlite:${join(folder.path, 'onrecord.db')}`;
    const page = join(folder.path, 'deep.html');
    writeFileSync(page, DEEP);
    const story = { url: 'https://harbourpost.example/piers', body: STORY };
    const articles = writeLines(folder.path, 'articles.jsonl', [{ html: DEEP }, story]);

    const extract = startProcess({}, ['extract', page]);
    const run = await runImport(['--database', database, articles]);

    expect(await extract.exited).toBe(1);
    expect(extract.output).toEqual({ stdout: '', stderr: `${page}: ${TOO_DEEP}\n` });
    expect(run.code).toBe(1);
    expect(countsOf(run, 'articles.jsonl')).toMatchObject({ records: 2, refused: 1 });
    expect(run.stdout + run.stderr).toContain('more than 200 elements inside each other');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { scratchFolder, startProcess, stopAll } from '../support/server-process';
import type { TestApp } from '../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../support/create-test-app';
import { exported } from '../support/exported';
import { givenClaims, givenQuotations } from '../support/factories';
import type { Ended } from './run-import';
import { countsOf, runImport } from './run-import';

jest.setTimeout(60_000);

describe('onrecord export --url', () => {
  const folder = scratchFolder();
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ environment: { ONRECORD_READ_ACCESS: 'token' } });
    await givenQuotations(test, [
      { text: 'The ferry sails, 🌊 said she' },
      { text: 'It stays', speakerCountry: 'SE' },
    ]);
    await givenClaims(test, [
      { text: 'The ferry sails.', reviews: [{ url: 'https://check.example/1', verdict: 'TRUE' }] },
    ]);
  });
  afterAll(async () => {
    await stopAll();
    folder.remove();
    await test.stop();
  });

  const path = (name: string): string => join(folder.path, name);
  const exporting = async (...args: string[]): Promise<Ended> => {
    const environment = { ONRECORD_URL: test.url, ONRECORD_TOKEN: ADMIN_TOKEN };
    const { exited, output } = startProcess(environment, ['export', ...args]);
    return { code: await exited, ...output };
  };

  it('writes a file that another database imports and exports again to the same bytes', async () => {
    const run = await exporting('all', '--out', path('all.jsonl.gz'));
    const { text } = await exported(test, '/export/all.jsonl');
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(gunzipSync(readFileSync(path('all.jsonl.gz'))).toString()).toBe(text);

    const into = await createTestApp();
    const imported = await runImport([path('all.jsonl.gz'), '--url', into.url, '--token', ADMIN_TOKEN]);
    const again = await exported(into, '/export/all.jsonl');
    await into.stop();

    expect([imported.code, countsOf(imported, 'all.jsonl.gz')['refused']]).toEqual([0, 0]);
    expect(again.text).toBe(text);
  });

  it.each([
    [
      ['quotations', '--format', 'csv', '--filter', '{"country":["SE"]}', '--bom'],
      '/export/quotations.csv',
      { bom: 'true', filter: '{"country":["SE"]}' },
    ],
    [['claims', '--ids', '--search', 'ferry'], '/export/claims.jsonl', { ids: 'true', search: 'ferry' }],
    [['claimreviews'], '/export/claimreviews.jsonld', {}],
  ])('prints %j as the server sends it', async (args, address, parameters) => {
    const run = await exporting(...args);

    const { text } = await exported(test, address, parameters);
    expect([run.code, run.stdout.replace(/^\ufeff/, '')]).toEqual([0, text]);
    expect(text.length).toBeGreaterThan(100);
  });

  it.each([
    ['the filter is wrong', ['claims', '--filter', '{"mood":1}'], /"mood" is not defined/],
    ['the token is wrong', ['claims', '--token', 'wrong'], /token is not known/],
    ['nobody answers', ['claims', '--url', 'http://127.0.0.1:9'], /No answer from/],
    [
      'the database is none',
      ['claims', '--database', 'sqlite:/dev/null/x.db'],
      /^--database: the file cannot/,
    ],
  ])('says why and leaves no file when %s', async (_when, args, message) => {
    const run = await exporting(...args, '--out', path('none.jsonl'));

    expect([run.code, run.stderr]).toEqual([1, expect.stringMatching(message)]);
    expect([existsSync(path('none.jsonl')), existsSync(path('none.jsonl.part'))]).toEqual([false, false]);
  });
});

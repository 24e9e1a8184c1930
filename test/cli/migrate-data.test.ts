import { join } from 'node:path';
import { scratchFolder, startProcess, stopAll } from '../support/server-process';

jest.setTimeout(60_000);

describe('onrecord migrate-data, the command', () => {
  const folder = scratchFolder();
  const [from, to] = ['old.db', 'new.db'].map((name) => `sqlite:${join(folder.path, name)}`) as [
    string,
    string,
  ];
  const run = async (...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> => {
    const { exited, output } = startProcess({ ONRECORD_DATABASE_URL: from }, args);
    return { code: await exited, ...output };
  };
  beforeAll(async () => {
    await run('token', 'create', 'harbour office');
  });
  afterAll(async () => {
    await stopAll();
    folder.remove();
  });

  it('prints what it moved and ends with 0; a second time, with 1 and why', async () => {
    const first = await run('migrate-data', '--from', from, '--to', to);

    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^api_token +1 {2}[0-9a-f]{32}$/m);
    expect(first.stdout).toMatch(/3 rows moved in .* the same counts and checksums\.\n$/);

    const second = await run('migrate-data', '--from', from, '--to', to);

    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(/^--to: the database is not empty \(rows in api_token\)/);
  });

  it('ends with 2 when it was not told what to move where', async () => {
    const { code, stderr } = await run('migrate-data', '--from', 'mysql://localhost/x', '--to', to);

    expect(code).toBe(2);
    expect(stderr).toContain(
      'write sqlite:./data/onrecord.db or postgres://user:password@host:5432/database',
    );
  });
});

import sql from 'sql-template-tag';
import type { Database } from '../../src/database/database';
import { ulidIds } from '../../src/ids';
import { SESSION_TIME, SessionService } from '../../src/tokens/sessions/session.service';
import { TokenService } from '../../src/tokens/token.service';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';
import { openDatabase } from './open-database';

const HOUR = 3_600_000;
const ADMIN = 'an-admin-token-for-tests-only-0123456789';

describe('a session', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let sessions: SessionService;
  let now: number;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase(testDatabase);
    now = Date.parse('2026-01-02T03:04:05.000Z');
    const clock = { now: () => now };
    const onFault = (error: unknown): void => {
      throw error;
    };
    const tokens = new TokenService(database, clock, ulidIds(clock.now), ADMIN, onFault);
    sessions = new SessionService(database, clock, tokens, onFault);
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const begin = async (): Promise<string> => (await sessions.begin(ADMIN))?.secret ?? '';
  const stored = () => database.reader.all<{ expires_at: string }>(sql`SELECT * FROM session`);
  // Writes are done in their order, so what nobody waits for is done after this.
  const written = () => database.write(() => Promise.resolve());

  // On PostgreSQL writes go side by side: one does not wait for another.
  const renewed = async (): Promise<void> => {
    const end = new Date(now + SESSION_TIME).toISOString();
    while ((await stored())[0]?.expires_at !== end) await written();
  };

  it('ends after twelve hours without use', async () => {
    const secret = await begin();

    now += SESSION_TIME - 1;
    expect((await sessions.holderOf(secret))?.name).toBe('admin');
    await written();
    now += SESSION_TIME;
    expect(await sessions.holderOf(secret)).toBeNull();
  });

  it('goes on while it is used', async () => {
    const secret = await begin();

    for (let hours = 0; hours < 48; hours += 8) {
      now += 8 * HOUR;
      expect(await sessions.holderOf(secret)).not.toBeNull();
      await renewed();
    }
  });

  it('writes its use down every half hour, not each time', async () => {
    const secret = await begin();
    const [before] = await stored();

    now += HOUR / 4;
    await sessions.holderOf(secret);
    await written();

    expect(await stored()).toEqual([before]);
  });

  it('stores neither its secret nor that of its token', async () => {
    const secret = await begin();

    const rows = JSON.stringify(await stored());
    expect(rows).not.toContain(secret);
    expect(rows).not.toContain(ADMIN);
  });

  it('is cleared away when the next one begins after its end', async () => {
    await begin();
    now += SESSION_TIME;

    await begin();

    expect(await stored()).toHaveLength(1);
  });

  it('does not begin with a token that nobody made', async () => {
    expect(await sessions.begin('onrecord_nobodymadethis')).toBeNull();
    expect(await stored()).toEqual([]);
  });
});

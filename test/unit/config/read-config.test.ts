import { InvalidConfig, readConfig } from '../../../src/config';
import { SETTINGS } from '../../../src/settings';

describe('readConfig', () => {
  it('needs nothing: every setting has a default that works', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      database: { dialect: 'sqlite' },
      migrate: true,
      adminToken: null,
      readAccess: 'public',
      sampleData: false,
      graphiql: true,
      introspection: true,
      metrics: 'token',
      corsOrigins: [],
      logLevel: 'info',
    });
  });

  it('ships the limits that the documentation promises', () => {
    expect(readConfig({}).limits).toEqual({
      addressConnections: 200,
      depth: 12,
      exportStall: 30_000,
      exportTime: 1_800_000,
      exports: 2,
      aliases: 15,
      directives: 10,
      tokens: 1_000,
      nodes: 100_000,
      pageSize: 100,
      importRows: 1_000,
      importTimeout: 3_600_000,
      documentBytes: 100_000,
      bodiesBytes: 33_554_432,
      bodyBytes: 10_485_760,
      anonymousBodyBytes: 262_144,
      readingTime: 30_000,
      requestTimeout: 30_000,
      signInFailures: 10,
      waitingCounts: 500,
      subscriptions: 20,
      waitingEvents: 5000,
      socketInitTimeout: 3000,
      socketTokenCheck: 10_000,
      connections: 1_000,
      counting: { counted: 10_000, facetItems: 5_000, lists: 500 },
    });
  });

  it.each([
    ['PORT', 'http', 'write a whole number'],
    ['PORT', '-1', 'write 0 or more'],
    ['PORT', '65536', 'write 65535 or less'],
    ['ONRECORD_MAX_DEPTH', '1.5', 'write a whole number'],
    ['ONRECORD_MAX_NODES', '0', 'write 1 or more'],
    ['ONRECORD_QUERY_TIMEOUT_MS', '1e300', 'write'],
    ['ONRECORD_ADMIN_TOKEN', 'tooshort', 'use at least 16 characters'],
    ['ONRECORD_READ_ACCESS', 'everyone', 'write public or token'],
    ['ONRECORD_MIGRATE', 'yes', 'write auto or on or off'],
    ['ONRECORD_LOG_LEVEL', 'loud', 'write fatal, error'],
    [
      'ONRECORD_DATABASE_URL',
      'mysql://somebody:hushhush@host/db',
      'write sqlite:./data/onrecord.db or postgres',
    ],
    ['ONRECORD_REPLICA_URLS', 'postgres://a:hushhush@b/c', 'only a PostgreSQL database has replicas'],
    ['ONRECORD_TRUSTED_PROXIES', 'proxy.example', 'write addresses or subnets'],
    ['ONRECORD_REPLICA_MAX_LAG_MS', '10', 'write 1000 or more'],
    ['ONRECORD_DATABASE_URL', 'sqlite:', 'a SQLite database needs a file'],
    ['ONRECORD_DATABASE_URL', 'sqlite::memory:', 'a SQLite database needs a file'],
  ])('refuses %s=%s with one line that names it and not its value', (name, value, remedy) => {
    const message = messageOf(() => readConfig({ [name]: value }));

    expect(message).toContain(`${name}: `);
    expect(message).toContain(remedy);
    expect(message.split('\n')).toHaveLength(1);
    expect(message).not.toMatch(/tooshort|hushhush/);
  });

  it('reads replicas, separated by commas, beside a PostgreSQL database', () => {
    const read = (replicas: string) =>
      readConfig({ ONRECORD_DATABASE_URL: 'postgres://a@b/c', ONRECORD_REPLICA_URLS: replicas }).replicas
        .urls;

    expect(read('postgres://a@d/c, postgres://a@e/c,')).toEqual(['postgres://a@d/c', 'postgres://a@e/c']);
    expect(messageOf(() => read('postgres://a@d/c,sqlite:replica.db'))).toContain(
      'ONRECORD_REPLICA_URLS: write',
    );
  });

  it('names all that is wrong at once', () => {
    const message = messageOf(() => readConfig({ PORT: 'x', HOST: 'h', ONRECORD_METRICS: 'x' }));

    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual(['PORT', 'ONRECORD_METRICS']);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', ONRECORD_ADMIN_TOKEN: '' })).toMatchObject({
      port: 4000,
      adminToken: null,
    });
  });

  it('takes an empty list of origins for none', () => {
    expect(readConfig({ ONRECORD_CORS_ORIGINS: '' }).corsOrigins).toEqual([]);
    expect(readConfig({ ONRECORD_CORS_ORIGINS: 'https://a.example, https://b.example' }).corsOrigins).toEqual(
      ['https://a.example', 'https://b.example'],
    );
  });

  it('prefers a variable to a fallback, and a fallback to the default', () => {
    const fallbacks = { ONRECORD_LOG_LEVEL: 'warn' };

    expect(readConfig({}, fallbacks).logLevel).toBe('warn');
    expect(readConfig({ ONRECORD_LOG_LEVEL: 'debug' }, fallbacks).logLevel).toBe('debug');
  });

  it('migrates at the start on SQLite only, unless told otherwise', () => {
    const postgres = { ONRECORD_DATABASE_URL: 'postgres://host/db' };

    expect(readConfig({}).migrate).toBe(true);
    expect(readConfig(postgres).migrate).toBe(false);
    expect(readConfig({ ...postgres, ONRECORD_MIGRATE: 'on' }).migrate).toBe(true);
    expect(readConfig({ ONRECORD_MIGRATE: 'off' }).migrate).toBe(false);
  });

  it('loads sample data for npm start only, unless told otherwise', () => {
    expect(readConfig({ npm_lifecycle_event: 'start' }).sampleData).toBe(true);
    expect(readConfig({ npm_lifecycle_event: 'test' }).sampleData).toBe(false);
    expect(readConfig({ npm_lifecycle_event: 'start', ONRECORD_SAMPLE_DATA: 'off' }).sampleData).toBe(false);
  });

  it('describes every setting in a sentence', () => {
    for (const { about } of Object.values(SETTINGS)) expect(about).toMatch(/^[A-Z].*\.$/);
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidConfig) return error.message;
    throw error;
  }
  throw new Error('The settings were accepted.');
}

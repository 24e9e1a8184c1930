import { Client } from 'pg';
import type { Tidings } from '../../src/events';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotations } from '../support/factories';
import type { Told } from '../support/subscriber';
import { subscriber, WatchedEvents } from '../support/subscriber';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase, dialect } from '../support/test-database';

const RECORDED = 'subscription { quotationRecorded { text } }';

// On SQLite one process has the file to itself.
(dialect === 'postgres' ? describe : describe.skip)(
  'events of two server processes on one database, which must be PostgreSQL',
  () => {
    let database: TestDatabase;
    let here: TestApp;
    let there: TestApp;
    const events = { here: new WatchedEvents(), there: new WatchedEvents() };
    beforeAll(async () => {
      database = await createTestDatabase();
      here = await createTestApp({ database, events: events.here });
      there = await createTestApp({ database, events: events.there });
    });
    afterAll(async () => {
      await Promise.all([here.stop(), there.stop()]);
      await database.drop();
    });

    const announce = (app: TestApp, ids: readonly string[]): Promise<void> =>
      app.app.database.write((tx) => tx.announce({ kind: 'quotationsRecorded', ids }));

    /** The ids told from now on until `last` comes. */
    function idsUntil(source: WatchedEvents, last: string): Promise<string[]> {
      const ids: string[] = [];
      return new Promise((resolve) => {
        const stop = source.listen((event: Tidings) => {
          if (event.kind === 'quotationsRecorded') ids.push(...event.ids);
          if (!ids.includes(last)) return;
          stop();
          resolve(ids);
        });
      });
    }

    async function onServer(statement: string): Promise<void> {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      await client.query(statement);
      await client.end();
    }

    it('reach the subscribers of both, once each, in the order of the rows', async () => {
      const clients = [subscriber(here), subscriber(there)];
      const told = clients.map((client) => client.listen(RECORDED));
      await Promise.all([events.here.until(1), events.there.until(1)]);

      const next = async (subscription: (typeof told)[number]): Promise<string | undefined> => {
        const { value } = (await subscription.next()) as { value: Told };
        return (value.data?.['quotationRecorded'] as { text: string } | undefined)?.text;
      };

      await givenQuotations(here, [{ text: 'The ferry sails' }, { text: 'The ferry stays' }]);
      for (const subscription of told) {
        expect([await next(subscription), await next(subscription)]).toEqual([
          'The ferry sails',
          'The ferry stays',
        ]);
      }

      // Only now: what another server writes has a longer way than what one's own does.
      await givenQuotations(there, [{ text: 'The ferry is sold' }]);
      for (const subscription of told) expect(await next(subscription)).toBe('The ferry is sold');
      await Promise.all(clients.map((client) => client.stop()));
      await Promise.all([events.here.until(0), events.there.until(0)]);
    });

    it('carry any number of ids, in several notices', async () => {
      const ids = Array.from(
        { length: 1000 },
        (_, i) => `quo_01M8ZZZZZZZZZZZZZZZZZZ${String(i).padStart(4, '0')}`,
      );
      const heard = idsUntil(events.there, ids[999]!);

      await announce(here, ids);

      expect(await heard).toEqual(ids);
    });

    it('carry changes of records, each record once', async () => {
      const ids = Array.from({ length: 300 }, (_, i) => `clm_${i}`);
      const heard: string[] = [];
      const all = new Promise<void>((resolve) => {
        const stop = events.there.listen((event: Tidings) => {
          if (event.kind === 'recordsChanged') heard.push(...event.ids);
          if (heard.length < ids.length) return;
          stop();
          resolve();
        });
      });

      await here.app.database.write((tx) => {
        for (const half of [ids, ids.slice(100)]) tx.announce({ kind: 'recordsChanged', ids: half });
      });
      await all;

      expect(heard).toEqual(ids);
    });

    it('are not told of what was rolled back, in whole or in part, nor of what is no notice of ours', async () => {
      const heard = [idsUntil(events.here, 'quo_last'), idsUntil(events.there, 'quo_last')];

      await here.app.database
        .write((tx) => {
          tx.announce({ kind: 'quotationsRecorded', ids: ['quo_refused'] });
          throw new Error('refused');
        })
        .catch(() => undefined);
      await onServer(`NOTIFY onrecord_events, 'good morning'`);
      await onServer(
        `NOTIFY onrecord_events, '{"origin":"x","event":{"kind":"quotationsRecorded","ids":[1]}}'`,
      );
      await here.app.database.write(async (tx) => {
        const undo = await tx.mark();
        tx.announce({ kind: 'quotationsRecorded', ids: ['quo_undone'] });
        await undo();
        tx.announce({ kind: 'quotationsRecorded', ids: ['quo_last'] });
      });

      expect(await Promise.all(heard)).toEqual([['quo_last'], ['quo_last']]);
    });

    it('may be missed while the connection is lost: subscribers are sent away, and hear all when they are back', async () => {
      const client = subscriber(there);
      client
        .listen(RECORDED)
        .next()
        .catch(() => undefined);
      await events.there.until(1);

      await onServer(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'onrecord events'`,
      );
      const closed = await client.closed;
      const heard = idsUntil(events.there, 'quo_after');
      await announce(here, ['quo_after']);

      expect(closed).toMatchObject({ code: 4410 });
      expect(await heard).toEqual(['quo_after']);
      expect(events.there.listening).toBe(0);
    });
  },
);

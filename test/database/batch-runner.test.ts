import { systemClock } from '../../src/clock';
import type { Database } from '../../src/database/database';
import { Role } from '../../src/domain/role';
import { ulidIds } from '../../src/ids';
import { BatchBook } from '../../src/imports/batches/batch-book';
import type { BatchOutcome } from '../../src/imports/batches/batch-outcome';
import { BatchOrder } from '../../src/imports/batches/batch-order';
import type { BatchWork, ImportOptions } from '../../src/imports/batches/batch-runner';
import type { BatchTurn } from '../../src/imports/batches/batch-turn';
import { BatchRunner } from '../../src/imports/batches/batch-runner';
import { ImportConflictPolicy } from '../../src/imports/batches/policies';
import { ImportErrorPolicy } from '../../src/domain/row-outcome';
import { ReaderPriority } from '../../src/scheduling';
import type { TestDatabase } from '../support/test-database';
import { createEmptyDatabase } from '../support/test-database';
import { openDatabase } from './open-database';

const ADA = { tokenId: 'tok_ada', name: 'ada', role: Role.CONTRIBUTOR };
const EMPTY: BatchWork = () => Promise.resolve({ outcomes: [], articleId: null, anchors: [] });

function options(idempotencyKey: string, afterKey: string | null = null): ImportOptions {
  return {
    onError: ImportErrorPolicy.SKIP_FAILED,
    onConflict: ImportConflictPolicy.UPDATE,
    dryRun: false,
    sourceName: null,
    suggestClaims: false,
    idempotencyKey,
    afterKey,
  };
}

describe('BatchRunner', () => {
  let store: TestDatabase;
  let database: Database;
  let runner: BatchRunner;
  beforeEach(async () => {
    store = await createEmptyDatabase();
    database = await openDatabase(store);
    const courtesy = new ReaderPriority(() => false);
    runner = new BatchRunner(
      database,
      systemClock,
      new BatchBook(ulidIds(() => Date.now())),
      new BatchOrder(),
      courtesy,
      10,
    );
  });
  afterEach(async () => {
    await database.close();
    await store.drop();
  });

  async function run(
    how: ImportOptions,
    prepare: (turn: BatchTurn) => BatchWork | Promise<BatchWork>,
  ): Promise<BatchOutcome> {
    return await runner.run(await runner.request('CLAIMS', how, {}), how, ADA, 0, prepare);
  }

  it('stores a call that is ready at once after the one that it names, which is not', async () => {
    let release: (work: BatchWork) => void = () => undefined;
    const first = run(options('first'), () => new Promise<BatchWork>((resolve) => (release = resolve)));
    const second = run(options('second', 'first'), () => EMPTY);
    // Time enough for the second to reach the database, if it did not wait.
    await database.write(() => undefined);
    await database.write(() => undefined);

    release(EMPTY);

    const keys = (await Promise.all([first, second])).map(({ batch }) => batch?.idempotencyKey);
    expect(keys).toEqual(['first', 'second']);
  });
});

import { isConnectionLost, wasLostBefore } from '../../../../src/database/failures/connection-errors';
import {
  DatabaseAway,
  NoConnectionFree,
  retryWhileAway,
} from '../../../../src/database/failures/availability';

const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

/** Fails with each of these, then works. */
function failing(...errors: readonly Error[]): { readonly attempt: () => Promise<number>; count: number } {
  const trial = {
    count: 0,
    attempt: () => {
      const error = errors[trial.count++];
      return error === undefined ? Promise.resolve(trial.count) : Promise.reject(error);
    },
  };
  return trial;
}

describe('whenBack', () => {
  it('tries until the database is back', async () => {
    expect(await retryWhileAway(failing(refused, refused).attempt, 5_000)).toBe(3);
  });

  it('says that the database is away when patience ends', async () => {
    await expect(retryWhileAway(failing(refused, refused).attempt, 0)).rejects.toThrow(DatabaseAway);
  });

  it('does not wait longer for a connection than one may', async () => {
    const trial = failing(new Error('timeout exceeded when trying to connect'));

    await expect(retryWhileAway(trial.attempt, 5_000)).rejects.toThrow(NoConnectionFree);
    expect(trial.count).toBe(1);
  });

  it('repeats nothing that failed for another reason', async () => {
    const trial = failing(Object.assign(new Error('no such column'), { code: '42703' }));

    await expect(retryWhileAway(trial.attempt, 5_000)).rejects.toThrow('no such column');
    expect(trial.count).toBe(1);
  });
});

describe('isConnectionLost', () => {
  it.each([
    [refused],
    [{ code: '08006', message: 'connection failure' }],
    [{ driverError: { code: '57P01', message: 'terminating connection due to administrator command' } }],
    [{ driverError: new Error('Connection terminated unexpectedly') }],
    [Object.assign(new Error('already released'), { name: 'QueryRunnerAlreadyReleasedError' })],
  ])('knows %p', (error) => {
    expect(isConnectionLost(error)).toBe(true);
  });

  it.each([
    [{ driverError: { code: '40001' } }],
    [{ driverError: { code: '57014' } }],
    [new Error('Connection')],
  ])('takes %p for something else', (error) => {
    expect(isConnectionLost(error)).toBe(false);
  });
});

describe('wasLostBefore', () => {
  it('tells a statement that was never sent from one that nobody answered', () => {
    const text = 'Client has encountered a connection error and is not queryable';

    expect(wasLostBefore({ driverError: { message: text } })).toBe(true);
    expect(wasLostBefore({ driverError: { message: 'Connection terminated unexpectedly' } })).toBe(false);
  });
});

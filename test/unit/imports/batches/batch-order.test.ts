import { Role } from '../../../../src/domain/role';
import type { Predecessor } from '../../../../src/imports/batches/batch-order';
import { BatchOrder } from '../../../../src/imports/batches/batch-order';

const ADA = { tokenId: 'tok_1', name: 'ada', role: Role.CONTRIBUTOR };
const BEN = { tokenId: 'tok_2', name: 'ben', role: Role.CONTRIBUTOR };

interface Held {
  /** The call that it comes after. */
  readonly before: Predecessor;
  readonly answered: Promise<string>;
  handOver(): void;
  end(outcome?: Error): void;
}

/** A call that is being carried out until it is ended. */
function held(order: BatchOrder, key: string | null, afterKey: string | null = null, importer = ADA): Held {
  let settle: (outcome?: Error) => void = () => undefined;
  const work = new Promise<string>((resolve, reject) => {
    settle = (outcome) => (outcome === undefined ? resolve('stored') : reject(outcome));
  });
  let seen: [Predecessor, () => void] | null = null;
  const keys = { idempotencyKey: key, afterKey };
  const answered = order
    .during(importer, keys, (...handed) => {
      seen = handed;
      return work;
    })
    .catch((error: Error) => error.message);
  const [before, handOver] = seen as unknown as [Predecessor, () => void];
  return { before, answered, handOver, end: (outcome) => settle(outcome) };
}

/** What has been answered once everything that can go on has done so. */
async function state(promise: Promise<unknown>): Promise<unknown> {
  await new Promise(setImmediate);
  return await Promise.race([promise, Promise.resolve('waits')]);
}

describe('BatchOrder', () => {
  it.each([
    ['well', undefined],
    ['badly', new Error('Refused.')],
  ])('lets a call wait until the one before has ended %s', async (_, outcome) => {
    const order = new BatchOrder();
    const first = held(order, 'a');
    const { before } = held(order, 'b', 'a');
    const ended = before.ended.then(() => 'ended');
    const early = await state(ended);

    first.end(outcome);

    expect([early, await state(ended)]).toEqual(['waits', 'ended']);
  });

  it('waits neither for what has ended, nor for what never began, nor for the key of another importer', async () => {
    const order = new BatchOrder();
    const done = held(order, 'a');
    done.end();
    await done.answered;
    held(order, 'b');

    const before = [
      held(order, '1', 'a').before,
      held(order, '2', 'c').before,
      held(order, '3', 'b', BEN).before,
      held(order, '4', null).before,
    ];

    const ended = Promise.all(before.map((call) => call.ended)).then(() => 'ended');
    expect(await state(ended)).toBe('ended');
  });

  it('tells when a call has handed everything over, before it has ended', async () => {
    const order = new BatchOrder();
    const first = held(order, 'a');
    const { before } = held(order, 'b', 'a');

    first.handOver();

    const told = [before.released.then(() => 'handed over'), before.ended.then(() => 'ended')];
    expect(await Promise.all(told.map(state))).toEqual(['handed over', 'waits']);
  });

  it('counts a call that ended before as one that has handed everything over', async () => {
    const order = new BatchOrder();
    const first = held(order, 'a');
    const { before } = held(order, 'b', 'a');

    first.end(new Error('Refused.'));

    expect(await state(before.released.then(() => 'handed over'))).toBe('handed over');
  });

  it('answers a call when the next one has handed over, so that the database is given its work first', async () => {
    const order = new BatchOrder();
    const first = held(order, 'a');
    const second = held(order, null, 'a');
    first.end();
    const early = await state(first.answered);

    second.handOver();

    expect([early, await state(first.answered)]).toEqual(['waits', 'stored']);
  });

  it('answers a call whose next one fails', async () => {
    const order = new BatchOrder();
    const first = held(order, 'a');
    const second = held(order, 'b', 'a');
    first.end();

    second.end(new Error('Refused.'));

    expect([await first.answered, await second.answered]).toEqual(['stored', 'Refused.']);
  });

  it('answers at once a call that no other is to come after', async () => {
    const order = new BatchOrder();
    const [first, other] = [held(order, 'a'), held(order, 'b')];

    first.end();

    expect([await state(first.answered), await state(other.answered)]).toEqual(['stored', 'waits']);
  });
});

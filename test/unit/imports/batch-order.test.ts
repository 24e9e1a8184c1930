import { BatchOrder } from '../../../src/imports/batch-order';
import { Role } from '../../../src/domain/role';

const ADA = { tokenId: 'tok_1', name: 'ada', role: Role.CONTRIBUTOR };
const BEN = { tokenId: 'tok_2', name: 'ben', role: Role.CONTRIBUTOR };

interface Held {
  readonly ended: Promise<unknown>;
  end(outcome?: Error): void;
}

/** A call that is being carried out until it is ended. */
function held(order: BatchOrder, key: string): Held {
  let settle: (outcome?: Error) => void = () => undefined;
  const work = new Promise<void>((resolve, reject) => {
    settle = (outcome) => (outcome === undefined ? resolve() : reject(outcome));
  });
  return {
    ended: order.during(ADA, key, () => work).catch(() => undefined),
    end: (outcome) => settle(outcome),
  };
}

describe('BatchOrder', () => {
  it.each([
    ['well', undefined],
    ['badly', new Error('Refused.')],
  ])('lets a call wait until the one before has ended %s', async (_, outcome) => {
    const order = new BatchOrder();
    const seen: string[] = [];
    const first = held(order, 'a');
    const second = order.before(ADA, 'a').ended.then(() => seen.push('second'));
    await Promise.resolve();
    seen.push('first');

    first.end(outcome);
    await second;

    expect(seen).toEqual(['first', 'second']);
  });

  it('waits neither for what has ended, nor for what never began, nor for the key of another importer', async () => {
    const order = new BatchOrder();
    const done = held(order, 'a');
    done.end();
    await done.ended;
    const open = held(order, 'b');

    await Promise.all([
      order.before(ADA, 'a').ended,
      order.before(ADA, 'c').ended,
      order.before(BEN, 'b').ended,
      order.before(ADA, null).ended,
    ]);

    open.end();
    await expect(open.ended).resolves.toBeUndefined();
  });

  it('tells when a call has handed everything over, before it has ended', async () => {
    const order = new BatchOrder();
    let handOver = (): void => undefined;
    const ended = order.during(ADA, 'a', (tell) => {
      handOver = tell;
      return new Promise<void>(() => undefined);
    });
    const told = order.before(ADA, 'a').handedOver.then(() => 'handed over');

    handOver();

    await expect(Promise.race([told, ended])).resolves.toBe('handed over');
  });

  it('counts a call that ended before as one that has handed everything over', async () => {
    const order = new BatchOrder();
    const call = held(order, 'a');
    const { handedOver } = order.before(ADA, 'a');

    call.end(new Error('Refused.'));

    await expect(handedOver).resolves.toBeUndefined();
  });
});

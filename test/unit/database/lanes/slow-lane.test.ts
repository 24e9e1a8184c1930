import { DatabaseClosed } from '../../../../src/database/failures/database-closed';
import { ReadAbandoned, TooManyCounts } from '../../../../src/database/reader';
import { SlowLane } from '../../../../src/database/lanes/slow-lane';

const client = (destroyed = false): { destroyed: boolean } => ({ destroyed });

/** A statement that ends when it is told to. */
function heldStatement(): { read: () => Promise<string>; end: (value: string) => void } {
  let end = (_value: string): void => undefined;
  const ended = new Promise<string>((resolve) => (end = resolve));
  return { read: () => ended, end };
}

describe('the slow lane', () => {
  let order: string[];
  beforeEach(() => (order = []));
  const noting = (name: string) => (): Promise<string> => {
    order.push(name);
    return Promise.resolve(name);
  };

  it('lets requests take turns, whoever came with how many statements', async () => {
    const lane = new SlowLane({ parallel: 1, waiting: 100 });
    const [many, one] = [client(), client()];

    await Promise.all([
      ...['a1', 'a2', 'a3', 'a4'].map((name) => lane.run(noting(name), many)),
      lane.run(noting('b1'), one),
    ]);

    expect(order).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
  });

  it('runs as many at a time as it is told, and the next when one has ended', async () => {
    const lane = new SlowLane({ parallel: 2, waiting: 100 });
    const [first, second] = [heldStatement(), heldStatement()];
    const running = [lane.run(first.read), lane.run(second.read)];
    const third = lane.run(noting('third'));

    expect(order).toEqual([]);
    first.end('done');
    await third;

    expect(order).toEqual(['third']);
    second.end('done');
    expect(await Promise.all(running)).toEqual(['done', 'done']);
  });

  it('refuses the request with the most waiting statements when there is no room for another', async () => {
    const lane = new SlowLane({ parallel: 1, waiting: 3 });
    const held = heldStatement();
    const many = client();
    const running = lane.run(held.read, many);
    const waiting = [1, 2, 3].map((i) =>
      lane.run(noting(`many ${i}`), many).catch((error: unknown) => error),
    );

    const other = lane.run(noting('other'), client());
    held.end('done');

    expect(await other).toBe('other');
    expect(await running).toBe('done');
    for (const refused of await Promise.all(waiting)) expect(refused).toBeInstanceOf(TooManyCounts);
    expect(order).toEqual(['other']);
  });

  it('refuses the newcomer when nobody has more waiting than it would have', async () => {
    const lane = new SlowLane({ parallel: 1, waiting: 2 });
    const held = heldStatement();
    const running = lane.run(held.read, client());
    const waiting = ['a', 'b'].map((name) => lane.run(noting(name), client()));

    await expect(lane.run(noting('c'), client())).rejects.toThrow(TooManyCounts);
    held.end('done');

    expect(await Promise.all([running, ...waiting])).toEqual(['done', 'a', 'b']);
  });

  it('runs nothing for a client that has left meanwhile', async () => {
    const lane = new SlowLane({ parallel: 1, waiting: 100 });
    const held = heldStatement();
    const leaving = client();
    const running = lane.run(held.read);
    const abandoned = lane.run(noting('abandoned'), leaving);

    leaving.destroyed = true;
    held.end('done');

    await expect(abandoned).rejects.toThrow(ReadAbandoned);
    await running;
    expect(order).toEqual([]);
  });

  it('goes on after a statement that fails', async () => {
    const lane = new SlowLane({ parallel: 1, waiting: 100 });
    const failing = lane.run(() => Promise.reject(new Error('no such table')));
    const next = lane.run(noting('next'));

    await expect(failing).rejects.toThrow('no such table');
    expect(await next).toBe('next');
  });

  it('drops what waits when it is closed, and waits for what runs', async () => {
    const lane = new SlowLane({ parallel: 1, waiting: 100 });
    const held = heldStatement();
    const running = lane.run(held.read);
    const waiting = lane.run(noting('waiting'));
    const closed = lane.close().then(() => order.push('closed'));

    await expect(waiting).rejects.toThrow(DatabaseClosed);
    expect(order).toEqual([]);
    held.end('done');
    await closed;

    expect(await running).toBe('done');
    expect(order).toEqual(['closed']);
  });
});

import { setImmediate } from 'node:timers/promises';
import { PiecesInTurn } from '../../../src/scheduling';

describe('PiecesInTurn', () => {
  it('does one piece in each turn of the event loop, in the order given', async () => {
    const pieces = new PiecesInTurn();
    const done: string[] = [];
    for (const name of ['first', 'second']) pieces.do(() => done.push(name));

    while (done.length === 0) await setImmediate();
    expect(done).toEqual(['first']);

    while (done.length === 1) await setImmediate();
    expect(done).toEqual(['first', 'second']);
  });

  it('leaves the event loop to others for longer than a long piece took', async () => {
    const pieces = new PiecesInTurn();
    const times: number[] = [];
    const busy = (): void => {
      const until = performance.now() + 20;
      while (performance.now() < until);
      times.push(performance.now());
    };

    await new Promise<void>((resolve) => {
      pieces.do(busy);
      pieces.do(() => (times.push(performance.now()), resolve()));
    });

    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(20);
  });
});

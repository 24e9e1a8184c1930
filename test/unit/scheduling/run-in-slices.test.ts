import { setImmediate } from 'node:timers';
import { runInSlices } from '../../../src/scheduling';

function* pieces(log: string[]): Generator<undefined, string> {
  for (const piece of ['first', 'second']) {
    log.push(piece);
    yield;
  }
  return 'whole';
}

describe('runInSlices', () => {
  it('answers what the computation comes to, with others having their turn between its pieces', async () => {
    const log: string[] = [];
    setImmediate(() => void log.push('somebody else'));

    expect(await runInSlices(pieces(log), 0)).toBe('whole');
    expect(log).toEqual(['first', 'somebody else', 'second']);
  });
});

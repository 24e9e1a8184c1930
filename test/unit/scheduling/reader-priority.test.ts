import { ReaderPriority } from '../../../src/scheduling';

describe('courtesy', () => {
  afterEach(() => jest.restoreAllMocks());

  // What the clock says each time it is looked at, the last one from then on.
  function clockSays(...times: readonly number[]): void {
    const left = [...times];
    jest.spyOn(performance, 'now').mockImplementation(() => (left.length > 1 ? left.shift()! : left[0]!));
  }

  it('waits after a piece of work until nobody is kept waiting', async () => {
    clockSays(0, 100, 101);
    const wanted = [true, true, false];
    const isWanted = jest.fn(() => wanted.shift()!);

    await new ReaderPriority(isWanted).begin()();

    expect(isWanted).toHaveBeenCalledTimes(3);
  });

  it('waits no longer than the piece has taken', async () => {
    clockSays(0, 100, 150, 199, 200);
    const isWanted = jest.fn(() => true);

    await new ReaderPriority(isWanted).begin()();

    expect(isWanted).toHaveBeenCalledTimes(3);
  });
});

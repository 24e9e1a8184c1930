import { Courtesy } from '../../../src/turns';

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

    expect(await new Courtesy(isWanted).after(() => Promise.resolve('done'))).toBe('done');

    expect(isWanted).toHaveBeenCalledTimes(3);
  });

  it('waits no longer than the piece has taken', async () => {
    clockSays(0, 100, 150, 199, 200);
    const isWanted = jest.fn(() => true);

    await new Courtesy(isWanted).after(() => Promise.resolve());

    expect(isWanted).toHaveBeenCalledTimes(3);
  });

  it('does not wait after work that failed', async () => {
    const isWanted = jest.fn(() => true);

    await expect(new Courtesy(isWanted).after(() => Promise.reject(new Error('full')))).rejects.toThrow(
      'full',
    );

    expect(isWanted).not.toHaveBeenCalled();
  });
});

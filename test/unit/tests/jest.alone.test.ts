import { fold, sha256 } from '../../../src/domain/text/quotation-text';

jest.mock('../../../src/domain/text/quotation-text', () => ({ sha256: () => 'mocked', fold: String }));

describe('Jest', () => {
  it('mocks a module where a test asks for it', () => {
    expect([sha256('x'), fold('X')]).toEqual(['mocked', 'X']);
  });

  it('sets the time forward where a test asks for it', () => {
    jest.useFakeTimers();
    const rung = jest.fn();
    setTimeout(rung, 60_000);

    jest.advanceTimersByTime(60_000);
    jest.useRealTimers();

    expect(rung).toHaveBeenCalledTimes(1);
  });
});

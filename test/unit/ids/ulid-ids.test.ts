import { ulidIds } from '../../../src/ids';

const NOON = Date.UTC(2026, 2, 1, 12);
const HOUR = 3_600_000;

describe('ulidIds', () => {
  let time = NOON;
  const made = (count: number, ids = ulidIds(() => time)): string[] =>
    Array.from({ length: count }, () => ids.next('claim'));
  beforeEach(() => {
    time = NOON;
  });

  it('sorts by the time at which they were made, and within one millisecond', () => {
    const ids = ulidIds(() => time);

    const first = made(100, ids);
    time += 1;
    const second = made(100, ids);

    expect([...first, ...second]).toEqual([...first, ...second].sort());
  });

  it('follows a clock that was ahead and is put right', () => {
    const ids = ulidIds(() => time);
    const [before = ''] = made(1, ids);

    time = NOON + HOUR;
    const [ahead = ''] = made(1, ids);
    time = NOON + 5_000;
    const [after = ''] = made(1, ids);

    expect([before, after, ahead]).toEqual([ahead, before, after].sort());
    expect(after.slice(0, 14)).toBe(
      ulidIds(() => NOON + 5_000)
        .next('claim')
        .slice(0, 14),
    );
  });

  it('goes on rising while a clock goes back by less than a second', () => {
    const ids = ulidIds(() => time);
    const rising = made(3, ids);

    time -= 900;
    rising.push(...made(3, ids));
    time += 901;
    rising.push(...made(3, ids));

    expect(rising).toEqual([...rising].sort());
    expect(new Set(rising).size).toBe(9);
  });

  it('makes none twice when the clock goes through the same time again and again', () => {
    const ids = ulidIds(() => time);
    const all: string[] = [];

    for (let round = 0; round < 100; round += 1) {
      time = NOON + (round % 2) * HOUR;
      all.push(...made(100, ids));
    }

    expect(new Set(all).size).toBe(10_000);
  });
});

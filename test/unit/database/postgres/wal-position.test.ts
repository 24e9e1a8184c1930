import { PositionHistory, readPosition } from '../../../../src/database/postgres/wal-position';

describe('readPosition', () => {
  it('orders positions as PostgreSQL does', () => {
    const texts = ['0/9', '0/A', '0/FFFFFFFF', '1/0', 'A/1', '16/b374d848'];
    const positions = texts.map((text) => readPosition(text)!);

    expect([...positions].sort((a, b) => (a < b ? -1 : 1))).toEqual(positions);
    expect(readPosition('1/0')).toBe(2n ** 32n);
  });

  it.each(['', '0', '0/', '/0', '0/123456789', '0/G', ' 0/0', '0/0, 0/1', '-1/0'])(
    'knows that "%s" is none',
    (text) => {
      expect(readPosition(text)).toBeNull();
    },
  );
});

describe('PositionHistory', () => {
  function primaryAt(...positions: readonly (readonly [number, bigint])[]): PositionHistory {
    const history = new PositionHistory(1_000);
    for (const [at, position] of positions) history.note(at, position);
    return history;
  }

  it('knows no lag of a replica that has all', () => {
    expect(primaryAt([0, 5n], [500, 7n]).lagOf(7n)).toBe(0);
  });

  it('counts from when the primary was where the replica is', () => {
    expect(primaryAt([0, 5n], [500, 7n], [900, 9n]).lagOf(8n)).toBe(400);
  });

  it('counts nothing while nothing is written', () => {
    expect(primaryAt([0, 5n], [60_000, 5n]).lagOf(5n)).toBe(0);
  });

  it('counts for ever what is behind all that it remembers', () => {
    expect(primaryAt([0, 5n], [5_000, 7n]).lagOf(5n)).toBe(Infinity);
    expect(primaryAt().lagOf(5n)).toBe(Infinity);
  });

  it('lets nobody fall behind while the primary is away', () => {
    const history = primaryAt([0, 5n], [500, 7n]);

    expect(history.lagOf(6n)).toBe(500);
  });
});

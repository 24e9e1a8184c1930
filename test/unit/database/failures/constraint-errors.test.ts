import { brokenConstraint } from '../../../../src/database/failures/constraint-errors';

describe('brokenConstraint', () => {
  it.each([
    ['unique', { code: '23505', message: 'duplicate key value violates unique constraint' }],
    [
      'unique',
      {
        code: 'SQLITE_CONSTRAINT',
        message: 'SQLITE_CONSTRAINT: UNIQUE constraint failed: actor.natural_key',
      },
    ],
    ['foreign-key', { code: '23503', message: 'violates foreign key constraint' }],
    [
      'foreign-key',
      { code: 'SQLITE_CONSTRAINT', message: 'SQLITE_CONSTRAINT: FOREIGN KEY constraint failed' },
    ],
    ['check', { code: '23514', message: 'violates check constraint' }],
    [
      'check',
      {
        code: 'SQLITE_CONSTRAINT',
        message: 'SQLITE_CONSTRAINT: CHECK constraint failed: CHK_quotation_kind',
      },
    ],
  ])('tells that %s was broken, from %j', (kind, driverError) => {
    expect(brokenConstraint(Object.assign(new Error('failed'), { driverError }))).toBe(kind);
  });

  it.each([
    new Error('UNIQUE constraint failed'),
    Object.assign(new Error('failed'), { driverError: { code: '57014', message: 'canceling statement' } }),
    Object.assign(new Error('failed'), { driverError: {} }),
  ])('says nothing of any other error', (error) => {
    expect(brokenConstraint(error)).toBeNull();
  });
});

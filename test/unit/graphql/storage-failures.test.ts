import { GraphQLError } from 'graphql';
import { formatError, isFault } from '../../../src/graphql/format-error';

function failing(code: string): GraphQLError {
  const cause = Object.assign(new Error('SQL and all'), { driverError: { code } });
  return new GraphQLError(cause.message, { originalError: cause });
}

describe('what clients are told when the database cannot write', () => {
  it.each([
    ['SQLITE_FULL', 'STORAGE_FULL', /disk of the server is full\. Nothing was written/],
    ['53100', 'STORAGE_FULL', /disk of the server is full/],
    ['SQLITE_BUSY', 'SERVER_BUSY', /keeps the database locked/],
    ['SQLITE_IOERR', 'INTERNAL_SERVER_ERROR', /Something went wrong|went wrong/],
  ])('is for %s the code %s', (driverCode, code, message) => {
    const error = failing(driverCode);

    const told = formatError(error.toJSON(), error);

    expect(told.extensions?.['code']).toBe(code);
    expect(told.message).toMatch(message);
    expect(told.message).not.toContain('SQL and all');
  });

  it('is logged when the disk is full, for whoever has to make room', () => {
    const [full, locked] = [failing('SQLITE_FULL'), failing('SQLITE_BUSY')];

    expect([isFault(full.toJSON(), full), isFault(locked.toJSON(), locked)]).toEqual([true, false]);
  });
});

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
    ['SQLITE_IOERR', 'STORAGE_FAILED', /disk of the server failed/],
    ['EIO', 'STORAGE_FAILED', /disk of the server failed/],
    ['SQLITE_CORRUPT', 'STORAGE_FAILED', /damaged/],
    ['58030', 'STORAGE_FAILED', /disk of the server failed/],
    ['SQLITE_MISUSE', 'INTERNAL_SERVER_ERROR', /went wrong/],
  ])('is for %s the code %s', (driverCode, code, message) => {
    const error = failing(driverCode);

    const told = formatError(error.toJSON(), error);

    expect(told.extensions?.['code']).toBe(code);
    expect(told.message).toMatch(message);
    expect(told.message).not.toContain('SQL and all');
  });

  it.each([
    ['SQLITE_FULL', true],
    ['SQLITE_IOERR', true],
    ['SQLITE_BUSY', false],
  ])('is logged for %s, for whoever has to do something: %s', (driverCode, isLogged) => {
    const error = failing(driverCode);

    expect(isFault(error.toJSON(), error)).toBe(isLogged);
  });
});

import { GraphQLError } from 'graphql';
import { InvalidCursor } from '../../../src/database/lists/keyset';
import { ReadAbandoned, ReadTimeout, TooManyCounts } from '../../../src/database/reader';
import { DatabaseAway, OutcomeUnknown } from '../../../src/database/failures/availability';
import { DatabaseClosed } from '../../../src/database/failures/database-closed';
import { DomainError, ErrorCode } from '../../../src/domain/errors/errors';
import { formatError, isFault } from '../../../src/graphql/format-error';
import { InputRefused } from '../../../src/graphql/validation/validate-input';

describe('formatError', () => {
  it('lets no word of an unexpected error out', () => {
    const cause = new Error(
      'SQLITE_ERROR: no such column in SELECT secret FROM api_token at /srv/app/reader.js',
    );

    const answer = answerTo(cause);

    expect(answer).toEqual({
      message: expect.stringMatching(/^Something went wrong inside the server/),
      path: ['quotations'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(isFault(formatted(cause), located(cause))).toBe(true);
  });

  it('lets no word of an unexpected GraphQLError out', () => {
    const cause = new GraphQLError('a secret', { extensions: { code: 'MADE_UP', detail: 'a secret' } });

    expect(
      JSON.stringify(formatError({ message: cause.message, extensions: cause.extensions }, cause)),
    ).not.toContain('a secret');
  });

  it('leaves out the middle of a message that repeats a long value', () => {
    const refused = new GraphQLError(
      `Variable "$rows" got invalid value { text: "${'😀'.repeat(10_000)}" } at "rows[7]"; Field "txt" is not defined.`,
      { extensions: { code: 'BAD_USER_INPUT' } },
    );

    const { message } = formatError({ message: refused.message, extensions: refused.extensions }, refused);

    expect(message).toMatch(
      /^Variable "\$rows" got invalid value .* … .* at "rows\[7\]"; Field "txt" is not defined\.$/,
    );
    expect(message.length).toBeLessThan(1000);
    expect(message.isWellFormed()).toBe(true);
  });

  it.each([
    'Argument "if" of non-null type "Boolean!" must not be null.',
    'Argument "first" of required type "Int!" was provided the variable "$n" which was not provided a runtime value.',
    'Argument "input" has invalid value { id: $id }.',
  ])('tells what graphql-js refuses while it runs: %s', (message) => {
    const answer = answerTo(new GraphQLError(message));

    expect(answer).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('tells a refusal with its reason and its place in the input', () => {
    const answer = answerTo(new DomainError(ErrorCode.TOO_MANY, 'Ask for fewer.', ['ids', 3]));

    expect(answer.message).toBe('Ask for fewer.');
    expect(answer.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'TOO_MANY', path: ['ids', '3'] });
  });

  it.each([
    [new InputRefused([new DomainError(ErrorCode.INVALID, 'No.', ['filter'])]), 'BAD_USER_INPUT', 'INVALID'],
    [new InvalidCursor(), 'BAD_USER_INPUT', 'INVALID_CURSOR'],
    [new ReadTimeout(100), 'QUERY_TIMEOUT', undefined],
    [new TooManyCounts(), 'SERVER_BUSY', undefined],
    [new DatabaseClosed(), 'SERVER_STOPPING', undefined],
    [new ReadAbandoned(), 'BAD_REQUEST', undefined],
  ])('knows %s as no fault of the server', (cause, code, reason) => {
    const answer = answerTo(cause);

    expect(answer.message).toBe(cause.message);
    expect(answer.extensions?.['code']).toBe(code);
    expect(answer.extensions?.['reason']).toBe(reason);
    expect(isFault(formatted(cause), located(cause))).toBe(false);
  });

  it.each([
    [new DatabaseAway(new Error('a secret')), 'DATABASE_UNAVAILABLE'],
    [new OutcomeUnknown(new Error('a secret')), 'OUTCOME_UNKNOWN'],
  ])('tells what to do when the database went away, and has it logged: %s', (cause, code) => {
    const answer = answerTo(cause);

    expect(answer).toMatchObject({ message: cause.message, extensions: { code } });
    expect(JSON.stringify(answer)).not.toContain('a secret');
    expect(isFault(formatted(cause), located(cause))).toBe(true);
  });

  it('finds the cause however often it was wrapped', () => {
    const cause = new DomainError(ErrorCode.INVALID, 'No.', ['first']);
    const wrapped = located(located(located(cause)));

    expect(formatError({ message: 'No.' }, wrapped).extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('gives limits a code of their own', () => {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', limit: 'depth', allowed: 12, found: 13 };

    expect(formatError({ message: 'Too deep.', extensions }, new Error()).extensions).toEqual({
      ...extensions,
      code: 'QUERY_TOO_COMPLEX',
    });
  });

  it.each([
    [
      'Syntax Error: Document contains more that 1000 tokens. Parsing aborted.',
      'GRAPHQL_PARSE_FAILED',
      { limit: 'tokens', allowed: 1000 },
    ],
    ['Validation aborted.', 'GRAPHQL_VALIDATION_FAILED', { limit: 'overlapping fields' }],
  ])('words a limit of graphql-js with its remedy: %s', (message, code, expected) => {
    const answer = formatError({ message, extensions: { code } }, new GraphQLError(message));

    expect(answer.message).toMatch(/exceeds the limit of .*\. (Put|Ask)/);
    expect(answer.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', ...expected });
  });

  it('leaves what a client has to mend as it is, without a stack', () => {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['at /srv/app'] };

    expect(formatError({ message: 'Cannot query field "x".', extensions }, new GraphQLError('x'))).toEqual({
      message: 'Cannot query field "x".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });
});

function located(cause: Error): GraphQLError {
  return new GraphQLError(cause.message, { originalError: cause, path: ['quotations'] });
}

function formatted(cause: Error): { message: string; path: string[]; extensions: { code: string } } {
  return { message: cause.message, path: ['quotations'], extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

function answerTo(cause: Error): ReturnType<typeof formatError> {
  return formatError(formatted(cause), located(cause));
}

import type { ValueNode } from 'graphql';
import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { isCalendarDate } from '../domain/dates/calendar-date';
import { isCountryCode } from '../domain/countries/country';

type TextCheck = (text: string) => string | null;

/** A scalar that travels as text: `check` answers the accepted value, or null to refuse it with `remedy`. */
function textScalar(
  name: string,
  description: string,
  check: TextCheck,
  remedy: string,
): GraphQLScalarType<string, string> {
  const accept = (value: unknown): string => {
    const accepted = typeof value === 'string' ? check(value) : null;
    if (accepted === null) throw new GraphQLError(`${name} cannot be ${shown(value)}. ${remedy}`);
    return accepted;
  };
  // A bare word in a document, such as FR, is not text yet.
  const acceptLiteral = (node: ValueNode): string => {
    if (node.kind === Kind.STRING) return accept(node.value);
    throw new GraphQLError(
      `${name} cannot be ${print(node).slice(0, 60)} without quotation marks. ${remedy}`,
    );
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: accept,
    parseLiteral: acceptLiteral,
  });
}

function shown(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 60);
}

/** A calendar day without a time. */
export const DateScalar = textScalar(
  'Date',
  'A calendar day, written YYYY-MM-DD, for example "2024-03-09". It has no time and no time zone.',
  (text) => (isCalendarDate(text) ? text : null),
  'Write a day as YYYY-MM-DD, for example "2024-03-09".',
);

/** An instant, always in UTC. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant in UTC, written as ISO 8601, for example "2024-03-09T14:05:00.000Z".',
  (text) => {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text)
      ? Date.parse(text)
      : NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  },
  'Write an instant as ISO 8601 with a time zone, for example "2024-03-09T14:05:00Z".',
);

/** A country as its two-letter code. */
export const CountryCodeScalar = textScalar(
  'CountryCode',
  'A country as its ISO 3166-1 alpha-2 code in capital letters, for example "FR". Taiwan is TW, Hong Kong HK, Palestine PS, Kosovo XK. The query countries lists those in use.',
  (text) => (isCountryCode(text.toUpperCase()) ? text.toUpperCase() : null),
  'Use a two-letter country code such as "FR" or "KP"; the query countries lists those in use.',
);

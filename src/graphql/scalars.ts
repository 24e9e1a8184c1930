import type { ValueNode } from 'graphql';
import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { isCalendarDate } from '../domain/dates/calendar-date';
import { isCountryCode } from '../domain/countries/country';
import { readInstant } from '../clock';

type TextCheck = (text: string) => string | null;

interface TextScalar {
  readonly name: string;
  readonly description: string;
  /** Where its form is defined. */
  readonly specifiedByURL: string;
  /** Answers the accepted value, or null to refuse it with `remedy`. */
  readonly check: TextCheck;
  readonly remedy: string;
}

/** A scalar that travels as text. */
function textScalar({ name, check, remedy, ...shownParts }: TextScalar): GraphQLScalarType<string, string> {
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
    ...shownParts,
    serialize: (value) => value as string,
    parseValue: accept,
    parseLiteral: acceptLiteral,
  });
}

function shown(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 60);
}

/** A calendar day without a time. */
export const DateScalar = textScalar({
  name: 'Date',
  description:
    'A calendar day, written YYYY-MM-DD, for example "2024-03-09". It has no time and no time zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  check: (text) => (isCalendarDate(text) ? text : null),
  remedy: 'Write a day as YYYY-MM-DD, for example "2024-03-09".',
});

/** An instant, always in UTC. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An instant in UTC, written as ISO 8601, for example "2024-03-09T14:05:00.000Z".',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  check: readInstant,
  remedy: 'Write an instant as ISO 8601 with a time zone, for example "2024-03-09T14:05:00Z".',
});

/** A country as its two-letter code. */
export const CountryCodeScalar = textScalar({
  name: 'CountryCode',
  description:
    'A country as its ISO 3166-1 alpha-2 code in capital letters, for example "FR". Taiwan is TW, Hong Kong HK, Palestine PS, Kosovo XK. The query countries lists those in use.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  check: (text) => (isCountryCode(text.toUpperCase()) ? text.toUpperCase() : null),
  remedy: 'Use a two-letter country code such as "FR" or "KP"; the query countries lists those in use.',
});

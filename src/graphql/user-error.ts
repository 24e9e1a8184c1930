import type { MiddlewareFn } from 'type-graphql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { RequestContext } from './context';
import { InputRefused } from './validation/validate-input';

registerEnumType(ErrorCode, {
  name: 'UserErrorCode',
  description: 'Why something was refused. docs/errors.md explains each with its remedy.',
  valuesConfig: {
    REQUIRED: { description: 'Something needed is missing or blank.' },
    INVALID: { description: 'The value is not allowed here. The message says what is allowed.' },
    TOO_LONG: { description: 'The text is longer than allowed.' },
    TOO_MANY: { description: 'The list has more items than allowed.' },
    INVALID_DATE: { description: 'Not a day of the calendar, or not written YYYY-MM-DD.' },
    INVALID_URL: { description: 'Not a web address that starts with http:// or https://.' },
    UNKNOWN_COUNTRY: { description: 'Not a country code or the name of a country.' },
    NOT_FOUND: { description: 'No record has this id.' },
    DUPLICATE: { description: 'The record already exists, or the request has it twice.' },
    CONFLICT: { description: 'The record is in a state that does not allow this.' },
    STALE_REVISION: { description: 'Somebody changed the record since you read it.' },
    AMBIGUOUS_ACTOR: { description: 'The name can mean several actors; the message lists them.' },
    TEXT_NOT_IN_BODY: { description: 'The article does not contain the quoted words.' },
    TEXT_AMBIGUOUS: { description: 'The article contains the quoted words more than once.' },
    SPAN_INVALID: { description: 'An offset is outside the text, out of order, or inside a character.' },
    PROTECTED: { description: 'A person has worked on this record, so the import does not change it.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The key was used before for another request.' },
    OUT_OF_TURN: { description: 'The call that must be stored before this one is not.' },
    FORBIDDEN: { description: 'Your token does not allow this.' },
  },
});

@ObjectType('UserError', {
  description: 'Something that was refused, and what to do about it. Nothing was written for it.',
  simpleResolvers: true,
})
export class UserError {
  @Field(() => ErrorCode, { description: 'The reason, for programs.' })
  code!: ErrorCode;

  @Field(() => String, { description: 'What is wrong and what to do next, for people.' })
  message!: string;

  @Field(() => [String], {
    description:
      'The place of the fault in the input: field names and list positions (from 0), outermost first.',
  })
  path!: readonly string[];
}

/** A refusal as a payload holds it. */
export interface RefusalRoot extends UserError {
  readonly recordId: string | null;
}

/** What a refusal looks like to clients. */
export function userError(fault: DomainError): RefusalRoot {
  const { code, message, path, recordId } = fault;
  return { code, message, path: path.map(String), recordId };
}

/**
 * Answers a mutation's expected refusals in its payload, under `input`; everything else stays an error.
 * `refused` holds what the payload must have also then.
 */
export function answerRefusals(refused: object): MiddlewareFn<RequestContext> {
  return async ({ context }, next) => {
    try {
      const payload = (await next()) as object;
      return { userErrors: [], ...payload };
    } catch (error) {
      const faults =
        error instanceof InputRefused ? error.faults : error instanceof DomainError ? [error] : null;
      if (faults === null) throw error;
      return { ...refused, userErrors: faults.map((fault) => userError(fault.under('input'))) };
    } finally {
      // What an earlier mutation of the same request has loaded may be out of date now.
      context.loaders.clear();
    }
  };
}

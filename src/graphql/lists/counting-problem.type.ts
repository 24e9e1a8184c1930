import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** Why a list could not be counted. */
export enum CountingProblemCode {
  SERVER_BUSY = 'SERVER_BUSY',
  QUERY_TIMEOUT = 'QUERY_TIMEOUT',
  TOO_MANY_COUNTS = 'TOO_MANY_COUNTS',
  TOO_MANY_BUCKETS = 'TOO_MANY_BUCKETS',
}

registerEnumType(CountingProblemCode, {
  name: 'CountingProblemCode',
  description: 'Why a list could not be counted.',
  valuesConfig: {
    SERVER_BUSY: { description: 'Too many counts are in the queue. Ask again in a few seconds.' },
    QUERY_TIMEOUT: { description: 'Counting took too long. Narrow the list with a filter.' },
    TOO_MANY_COUNTS: { description: 'The request counts too many lists. Count fewer at once.' },
    TOO_MANY_BUCKETS: {
      description: 'The timeline would have too many buckets. Use a longer interval or fewer days.',
    },
  },
});

@ObjectType('CountingProblem', {
  description: 'Why a list could not be counted. Its items are still there.',
  simpleResolvers: true,
})
export class CountingProblem {
  @Field(() => CountingProblemCode, { description: 'The reason, for programs.' })
  readonly code: CountingProblemCode;

  @Field(() => String, { description: 'What happened and what to do next, for people.' })
  readonly message: string;

  constructor(code: CountingProblemCode, message: string) {
    this.code = code;
    this.message = message;
  }
}

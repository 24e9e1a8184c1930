import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { DecisionOutcome } from '../../domain/decisions';
import { ImportErrorPolicy, ImportRowStatus } from '../../domain/row-outcome';
import { Payload } from '../payload';
import { userError } from '../user-error';
import './row-enums.type';

/** Most decisions of one call. */
export const MOST_DECISIONS = 100;

/** What every call with several decisions may say beside them. */
@InputType()
export abstract class DecisionsInput {
  @Field(() => ImportErrorPolicy, {
    defaultValue: ImportErrorPolicy.REJECT_ALL,
    description: 'What happens to the others when one is refused.',
  })
  onError!: ImportErrorPolicy;
}

/** What the answers to calls with several decisions share. */
@ObjectType({ simpleResolvers: true })
export abstract class DecisionsPayload extends Payload {
  @Field(() => Int, { description: 'Items that made a record.' })
  createdCount!: number;

  @Field(() => Int, { description: 'Items that changed a record.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'Items that were decided so already.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Items that were refused.' })
  failedCount!: number;
}

/** What such a call is answered when it is refused as a whole. */
export const NOTHING_DECIDED = {
  createdCount: 0,
  updatedCount: 0,
  unchangedCount: 0,
  failedCount: 0,
  rows: [],
};

/** The answer to such a call; each row shows its record under `name`. */
export function decisionsAnswer<T>(outcomes: readonly DecisionOutcome<T>[], name: string): object {
  const count = (status: ImportRowStatus): number => outcomes.filter((row) => row.status === status).length;
  return {
    createdCount: count(ImportRowStatus.CREATED),
    updatedCount: count(ImportRowStatus.UPDATED),
    unchangedCount: count(ImportRowStatus.UNCHANGED),
    failedCount: count(ImportRowStatus.FAILED),
    rows: outcomes.map(({ index, status, faults, record }) => ({
      index,
      status,
      userErrors: faults.map(userError),
      [name]: record,
    })),
  };
}

import type { ClassType } from 'type-graphql';
import { Field, InputType } from 'type-graphql';
import { MAX_SEARCH, MaxText } from '../graphql/validation/rules';
import { ImportConflictPolicy } from './batches/policies';
import { ImportErrorPolicy } from '../domain/row-outcome';
import './import-enums.type';

/** How a batch is to be treated, as clients say it. */
export interface ImportOptionFields {
  onError?: ImportErrorPolicy;
  onConflict?: ImportConflictPolicy;
  dryRun?: boolean;
  idempotencyKey?: string | null;
  afterKey?: string | null;
  sourceName?: string | null;
}

/** The option of imports that bring quotations or claims. */
export interface SuggestField {
  suggestClaims?: boolean;
}

/** Adds to an input whether to suggest which claims quotations repeat. */
export function withSuggestions<T extends object>(Base: ClassType<T>): ClassType<T & SuggestField> {
  @InputType()
  abstract class WithSuggestions extends (Base as ClassType) {
    @Field(() => Boolean, {
      defaultValue: true,
      description:
        'Whether to suggest which claims the quotations repeat. The server compares new quotations with stored claims, and new claims with stored quotations, and stores codings with status SUGGESTED for people to decide on. Quotations that somebody has put under a claim get no suggestion.',
    })
    suggestClaims?: boolean;
  }
  return WithSuggestions as unknown as ClassType<T & SuggestField>;
}

/** Adds to an input what every import may say beside its rows. */
export function withImportOptions<T extends object>(Base: ClassType<T>): ClassType<T & ImportOptionFields> {
  @InputType()
  abstract class WithImportOptions extends (Base as ClassType) {
    @Field(() => ImportErrorPolicy, {
      defaultValue: ImportErrorPolicy.REJECT_ALL,
      description: 'What to do with the batch if a row is refused.',
    })
    onError?: ImportErrorPolicy;

    @Field(() => ImportConflictPolicy, {
      defaultValue: ImportConflictPolicy.UPDATE,
      description: 'What to do with a row whose record is already stored.',
    })
    onConflict?: ImportConflictPolicy;

    @Field(() => Boolean, {
      defaultValue: false,
      description: 'Check everything and answer every row, but write nothing.',
    })
    dryRun?: boolean;

    @Field(() => String, {
      nullable: true,
      description:
        'A text of your own, 1 to 200 characters. If you send it again with the same input, you get the answer of the first call and nothing changes. So you can repeat an interrupted call.',
    })
    idempotencyKey?: string | null;

    @Field(() => String, {
      nullable: true,
      description:
        'The idempotencyKey of another call of yours. The server stores this call only if it has stored that call with no refused row; otherwise it answers OUT_OF_TURN. With it you can send the next call before the previous one is answered.',
    })
    afterKey?: string | null;

    @Field(() => String, {
      nullable: true,
      description: 'Where the rows come from, for the record, for example a file name.',
    })
    @MaxText(MAX_SEARCH)
    sourceName?: string | null;
  }
  return WithImportOptions as unknown as ClassType<T & ImportOptionFields>;
}

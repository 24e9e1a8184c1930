import type { ClassType } from 'type-graphql';
import { Field, InputType } from 'type-graphql';
import { MAX_SEARCH, MaxText } from '../graphql/validation/rules';
import { ImportConflictPolicy, ImportErrorPolicy } from './batches/policies';
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
        'Whether to suggest which claims quotations repeat, new quotations stored claims and new claims stored quotations: codings with status SUGGESTED, for people to decide on. Quotations that somebody has put under a claim get none.',
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
      description: 'What becomes of the batch when a row is refused.',
    })
    onError?: ImportErrorPolicy;

    @Field(() => ImportConflictPolicy, {
      defaultValue: ImportConflictPolicy.UPDATE,
      description: 'What becomes of a row whose record is already stored.',
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
        'A text of your own, 1 to 200 characters. Sent again with the same input it answers what the first call did and changes nothing, so that a call that was cut off can be repeated.',
    })
    idempotencyKey?: string | null;

    @Field(() => String, {
      nullable: true,
      description:
        'The idempotencyKey of a call of yours that must be stored first, with none of its rows refused; else nothing of this one is, and the answer is OUT_OF_TURN. With it the next call can be sent before the last one is answered.',
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

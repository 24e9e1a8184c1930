import { Field, ID, InputType } from 'type-graphql';
import { ArticleRowInput } from '../articles/article.inputs';
import { MAX_REASON, MAX_SEARCH, MaxText } from '../graphql/rules';
import { RowByRow } from '../graphql/validate-input';
import { ArticleQuotationInput, QuotationRowInput } from '../quotations/quotation-row.inputs';
import { ClaimReviewRowInput } from '../reviews/claim-review.inputs';
import { ImportConflictPolicy, ImportErrorPolicy } from './policies';
import './import-enums.type';

/** What every import may say beside its rows; GraphQL inputs repeat it because inputs cannot share fields otherwise. */
interface ImportOptionsInput {
  onError?: ImportErrorPolicy;
  onConflict?: ImportConflictPolicy;
  dryRun?: boolean;
  idempotencyKey?: string | null;
  sourceName?: string | null;
}

const ON_ERROR = 'What becomes of the batch when a row is refused.';
const ON_CONFLICT = 'What becomes of a row whose record is already stored.';
const DRY_RUN = 'Check everything and answer every row, but write nothing.';
const KEY =
  'A text of your own, 1 to 200 characters. Sent again with the same input it answers what the first call did and changes nothing, so that a call that was cut off can be repeated.';
const SOURCE = 'Where the rows come from, for the record, for example a file name.';

@InputType('ImportQuotationsInput', {
  description: 'Quotations to be stored, at most 1000 a call, each with everything it needs.',
})
export class ImportQuotationsInput implements ImportOptionsInput {
  @Field(() => [QuotationRowInput], { description: 'The rows.' })
  @RowByRow()
  rows!: QuotationRowInput[];

  @Field(() => ImportErrorPolicy, { defaultValue: ImportErrorPolicy.REJECT_ALL, description: ON_ERROR })
  onError?: ImportErrorPolicy;

  @Field(() => ImportConflictPolicy, { defaultValue: ImportConflictPolicy.UPDATE, description: ON_CONFLICT })
  onConflict?: ImportConflictPolicy;

  @Field(() => Boolean, { defaultValue: false, description: DRY_RUN })
  dryRun?: boolean;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: SOURCE })
  @MaxText(MAX_SEARCH)
  sourceName?: string | null;
}

@InputType('ImportArticleInput', {
  description:
    'An article with its text, and the quotations it is to have. The same address with another text becomes a new version, in which its quotations are looked for again.',
})
export class ImportArticleInput extends ArticleRowInput implements ImportOptionsInput {
  @Field(() => [ArticleQuotationInput], {
    nullable: true,
    description: 'Quotations in it, by their words or offsets; at most 1000.',
  })
  @RowByRow()
  quotations?: ArticleQuotationInput[] | null;

  @Field(() => ImportErrorPolicy, { defaultValue: ImportErrorPolicy.REJECT_ALL, description: ON_ERROR })
  onError?: ImportErrorPolicy;

  @Field(() => ImportConflictPolicy, { defaultValue: ImportConflictPolicy.UPDATE, description: ON_CONFLICT })
  onConflict?: ImportConflictPolicy;

  @Field(() => Boolean, { defaultValue: false, description: DRY_RUN })
  dryRun?: boolean;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: SOURCE })
  @MaxText(MAX_SEARCH)
  sourceName?: string | null;
}

@InputType('ClaimRowInput', {
  description: 'A claim with its fact-checks. The same wording is the same claim.',
})
export class ClaimRowInput {
  @Field(() => String, { description: 'One proposition that stands alone.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag.' })
  language?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What it is about; replaces the topics of a stored claim.',
  })
  topics?: string[] | null;

  @Field(() => [ClaimReviewRowInput], { nullable: true, description: 'Its fact-checks.' })
  reviews?: ClaimReviewRowInput[] | null;
}

@InputType('ImportClaimsInput', {
  description: 'Claims to be stored with their fact-checks, at most 1000 a call.',
})
export class ImportClaimsInput implements ImportOptionsInput {
  @Field(() => [ClaimRowInput], { description: 'The rows.' })
  @RowByRow()
  rows!: ClaimRowInput[];

  @Field(() => ImportErrorPolicy, { defaultValue: ImportErrorPolicy.REJECT_ALL, description: ON_ERROR })
  onError?: ImportErrorPolicy;

  @Field(() => ImportConflictPolicy, { defaultValue: ImportConflictPolicy.UPDATE, description: ON_CONFLICT })
  onConflict?: ImportConflictPolicy;

  @Field(() => Boolean, { defaultValue: false, description: DRY_RUN })
  dryRun?: boolean;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: SOURCE })
  @MaxText(MAX_SEARCH)
  sourceName?: string | null;
}

@InputType('RevertImportInput', { description: 'An import to be undone.' })
export class RevertImportInput {
  @Field(() => ID, { description: 'The import, imp_01….' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ArticleType } from '../articles/article.type';
import { Node } from '../graphql/loading/node';
import { Payload } from '../graphql/payload';
import { DateTimeScalar } from '../graphql/scalars';
import { UserError } from '../graphql/user-error';
import { QuotationAnchorType, QuotationType } from '../quotations/quotation.type';
import { ImportRowStatus } from './batches/policies';
import './import-enums.type';

@ObjectType('ImportBatch', {
  implements: [Node],
  simpleResolvers: true,
  description: 'One import: who sent what, what became of it, and whether it was undone.',
})
export class ImportBatchType extends Node {
  @Field(() => String, { description: 'The name of the token that sent it.' })
  importer!: string;

  @Field(() => String, { description: 'What it brought: ARTICLE, QUOTATIONS, CLAIMS or ACTORS.' })
  format!: string;

  @Field(() => String, { nullable: true, description: 'Where the rows came from, as the importer said.' })
  sourceName!: string | null;

  @Field(() => Int, { description: 'Rows that made a record.' })
  createdCount!: number;

  @Field(() => Int, { description: 'Rows that changed a record.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'Rows whose record was already stored just so.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows whose stored record was left as it is.' })
  skippedCount!: number;

  @Field(() => Int, { description: 'Rows that were refused.' })
  failedCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone; null while it stands.' })
  revertedAt!: string | null;
}

/** What the payloads of all imports share. */
@ObjectType({ simpleResolvers: true })
abstract class ImportPayload extends Payload {
  @Field(() => ImportBatchType, {
    nullable: true,
    description: 'The record of this import; null when nothing was written.',
  })
  batch?: ImportBatchType | null;

  @Field(() => Boolean, { description: 'Whether this was a dry run, in which nothing is written.' })
  dryRun!: boolean;

  @Field(() => Int, { description: 'Rows that made a record.' })
  createdCount!: number;

  @Field(() => Int, { description: 'Rows that changed a record.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'Rows whose record was already stored just so.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows whose stored record was left as it is.' })
  skippedCount!: number;

  @Field(() => Int, { description: 'Rows that were refused.' })
  failedCount!: number;
}

@ObjectType({ simpleResolvers: true })
abstract class ImportRowResult {
  @Field(() => Int, { description: 'The row’s place in the request, from 0.' })
  index!: number;

  @Field(() => ImportRowStatus, { description: 'What became of it.' })
  status!: ImportRowStatus;

  @Field(() => [UserError], { description: 'What is wrong with it; the paths start at the row.' })
  userErrors!: readonly UserError[];

  @Field(() => ID, { nullable: true, description: 'The id of its record; null when there is none.' })
  id!: string | null;
}

@ObjectType('ImportQuotationResult', {
  description: 'What became of one row of quotations.',
  simpleResolvers: true,
})
export class ImportQuotationResult extends ImportRowResult {}

@ObjectType('ImportActorResult', { description: 'What became of one row of actors.', simpleResolvers: true })
export class ImportActorResult extends ImportRowResult {}

@ObjectType('ImportActorsPayload', {
  description: 'What became of an import of actors.',
  simpleResolvers: true,
})
export class ImportActorsPayload extends ImportPayload {
  @Field(() => [ImportActorResult], { description: 'One answer for each row, in the order sent.' })
  rows!: readonly ImportActorResult[];
}

@ObjectType('ImportClaimResult', { description: 'What became of one row of claims.', simpleResolvers: true })
export class ImportClaimResult extends ImportRowResult {}

@ObjectType('ImportQuotationsPayload', {
  description: 'What became of an import of quotations.',
  simpleResolvers: true,
})
export class ImportQuotationsPayload extends ImportPayload {
  @Field(() => [ImportQuotationResult], { description: 'One answer for each row, in the order sent.' })
  rows!: readonly ImportQuotationResult[];
}

@ObjectType('ImportClaimsPayload', {
  description: 'What became of an import of claims.',
  simpleResolvers: true,
})
export class ImportClaimsPayload extends ImportPayload {
  @Field(() => [ImportClaimResult], { description: 'One answer for each row, in the order sent.' })
  rows!: readonly ImportClaimResult[];
}

@ObjectType('ImportArticlePayload', {
  description: 'What became of an import of an article.',
  simpleResolvers: true,
})
export class ImportArticlePayload extends ImportPayload {
  @Field(() => ArticleType, {
    nullable: true,
    description: 'The article as it is now; null when nothing was written.',
  })
  article?: ArticleType | null;

  @Field(() => [ImportQuotationResult], { description: 'One answer for each quotation, in the order sent.' })
  rows!: readonly ImportQuotationResult[];

  @Field(() => [QuotationAnchorType], {
    description:
      'When this was a new text of a known article: how each of its earlier quotations stands in it.',
  })
  anchors!: readonly QuotationAnchorType[];
}

@ObjectType('RecordQuotationPayload', {
  description: 'What became of a quotation recorded by hand.',
  simpleResolvers: true,
})
export class RecordQuotationPayload extends Payload {
  @Field(() => QuotationType, { nullable: true, description: 'The quotation; null when refused.' })
  quotation?: QuotationType | null;
}

@ObjectType('KeptRecord', {
  description: 'A record that undoing an import left alone.',
  simpleResolvers: true,
})
export class KeptRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Why it was left alone.' })
  reason!: string;
}

@ObjectType('RevertImportPayload', {
  description: 'What became of undoing an import.',
  simpleResolvers: true,
})
export class RevertImportPayload extends Payload {
  @Field(() => ImportBatchType, { nullable: true, description: 'The import; null when refused.' })
  batch?: ImportBatchType | null;

  @Field(() => Int, { description: 'Records that the import had made and that are gone now.' })
  removedCount!: number;

  @Field(() => Int, { description: 'Records that the import had changed and that are as before now.' })
  restoredCount!: number;

  @Field(() => [KeptRecord], {
    description:
      'Records that were left alone, because people or later imports have worked on or refer to them.',
  })
  kept!: readonly KeptRecord[];
}

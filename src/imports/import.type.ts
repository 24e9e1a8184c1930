import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ArticleType } from '../articles/article.type';
import { Node } from '../graphql/loading/node';
import { Payload } from '../graphql/payload';
import { DateTimeScalar } from '../graphql/scalars';
import { withTextLanguage } from '../graphql/text-language.type';
import { RowResult } from '../graphql/rows/row-result.type';
import { QuotationAnchorType, QuotationType } from '../quotations/quotation.type';
import { ImportFormat } from './batches/import-format';
import './import-enums.type';
import { LeftOutType } from './reading/extraction.type';

@ObjectType('ImportBatch', {
  implements: [Node],
  simpleResolvers: true,
  description: 'One import: its sender, its rows, its result, and whether it was undone.',
})
export class ImportBatchType extends Node {
  @Field(() => String, { description: 'The name of the token that sent it.' })
  importer!: string;

  @Field(() => ImportFormat, { description: 'The kind of its records.' })
  format!: ImportFormat;

  @Field(() => String, { nullable: true, description: 'Where the rows came from, as the importer said.' })
  sourceName!: string | null;

  @Field(() => Int, { description: 'Rows that made a record.' })
  createdCount!: number;

  @Field(() => Int, { description: 'Rows that changed a record.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'Rows whose record was already stored with the same content.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows whose stored record was not changed.' })
  skippedCount!: number;

  @Field(() => Int, { description: 'Rows that were refused.' })
  failedCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone; null if it was not.' })
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

  @Field(() => Int, { description: 'Rows whose record was already stored with the same content.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows whose stored record was not changed.' })
  skippedCount!: number;

  @Field(() => Int, { description: 'Rows that were refused.' })
  failedCount!: number;
}

@ObjectType({ simpleResolvers: true })
abstract class ImportRowResult extends RowResult {
  @Field(() => ID, { nullable: true, description: 'The id of its record; null when there is none.' })
  recordId!: string | null;
}

@ObjectType('ImportQuotationResult', {
  description: 'The result of one row of quotations.',
  simpleResolvers: true,
})
export class ImportQuotationResult extends ImportRowResult {}

@ObjectType('ImportActorResult', { description: 'The result of one row of actors.', simpleResolvers: true })
export class ImportActorResult extends ImportRowResult {}

@ObjectType('ImportActorsPayload', {
  description: 'The result of an import of actors.',
  simpleResolvers: true,
})
export class ImportActorsPayload extends ImportPayload {
  @Field(() => [ImportActorResult], { description: 'One answer for each row, in the order sent.' })
  rows!: readonly ImportActorResult[];
}

@ObjectType('ImportClaimResult', { description: 'The result of one row of claims.', simpleResolvers: true })
export class ImportClaimResult extends ImportRowResult {}

@ObjectType('ImportQuotationsPayload', {
  description: 'The result of an import of quotations.',
  simpleResolvers: true,
})
export class ImportQuotationsPayload extends ImportPayload {
  @Field(() => [ImportQuotationResult], { description: 'One answer for each row, in the order sent.' })
  rows!: readonly ImportQuotationResult[];
}

@ObjectType('ImportClaimsPayload', {
  description: 'The result of an import of claims.',
  simpleResolvers: true,
})
export class ImportClaimsPayload extends ImportPayload {
  @Field(() => [ImportClaimResult], { description: 'One answer for each row, in the order sent.' })
  rows!: readonly ImportClaimResult[];
}

@ObjectType('ImportArticlePayload', {
  description: 'The result of the import of an article.',
  simpleResolvers: true,
})
export class ImportArticlePayload extends withTextLanguage(ImportPayload as never) {
  @Field(() => ArticleType, {
    nullable: true,
    description: 'The article as it is now; null when nothing was written.',
  })
  article?: ArticleType | null;

  @Field(() => [ImportQuotationResult], { description: 'One answer for each quotation, in the order sent.' })
  rows!: readonly ImportQuotationResult[];

  @Field(() => [LeftOutType], {
    description:
      'Counts of texts that look like statements and were not kept, by reason. Reasons without any are not listed.',
  })
  leftOut!: readonly LeftOutType[];

  @Field(() => [QuotationAnchorType], {
    description:
      'If this was a new text of a known article: what it has now at the place of each earlier quotation.',
  })
  anchors!: readonly QuotationAnchorType[];
}

@ObjectType('RecordQuotationPayload', {
  description: 'The result of recording one quotation.',
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
  @Field(() => ID, { description: 'The id of the record.' })
  recordId!: string;

  @Field(() => String, { description: 'Why it was left alone.' })
  reason!: string;
}

@ObjectType('RevertImportPayload', {
  description: 'The result of undoing an import.',
  simpleResolvers: true,
})
export class RevertImportPayload extends Payload {
  @Field(() => ImportBatchType, { nullable: true, description: 'The import; null when refused.' })
  batch?: ImportBatchType | null;

  @Field(() => Int, { description: 'Records that the import had made and that are gone now.' })
  removedCount!: number;

  @Field(() => Int, {
    description: 'Records that the import had changed, and that have their earlier values again.',
  })
  restoredCount!: number;

  @Field(() => [KeptRecord], {
    description:
      'Records that were not undone, because people or later imports have changed them or refer to them.',
  })
  kept!: readonly KeptRecord[];
}

import { ActorKind, AliasKind } from '../domain/actor-kind';
import { Field, ID, InputType } from 'type-graphql';
import { ArticleRowInput } from '../articles/article.inputs';
import { SectionKind } from '../domain/section-kind';
import { MAX_REASON, MaxItems, MaxText } from '../graphql/validation/rules';
import { RowByRow } from '../graphql/validation/validate-input';
import { ArticleQuotationInput } from '../quotations/rows/article-quotation.inputs';
import { QuotationRowInput } from '../quotations/rows/quotation-row.inputs';
import { ClaimReviewRowInput } from '../reviews/claim-review.inputs';
import { MAX_SECTIONS, SECTIONS_WANTED } from './reading/extraction.type';
import { withImportOptions, withSuggestions } from './import-options.inputs';

@InputType()
abstract class QuotationRows {
  @Field(() => [QuotationRowInput], { description: 'The rows.' })
  @RowByRow()
  rows!: QuotationRowInput[];
}

@InputType('ImportQuotationsInput', {
  description:
    'Quotations to be stored, at most 1000 a call unless the server is set otherwise, each with everything it needs.',
})
export class ImportQuotationsInput extends withSuggestions(
  withImportOptions<QuotationRows>(QuotationRows as never),
) {}

@InputType()
abstract class ArticleWithQuotations extends ArticleRowInput {
  @Field(() => [ArticleQuotationInput], {
    nullable: true,
    description:
      'Quotations in it, by their words or offsets; at most 1000 unless the server is set otherwise.',
  })
  @RowByRow()
  quotations?: ArticleQuotationInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The web page, in place of body: its main text is taken out, paragraph by paragraph, and becomes the body that offsets count on. Address, headline, byline, day, language and outlet are taken from the page where they are left out.',
  })
  html?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the server looks for quotations in the text, and stores them as suggestions of a machine (UNREVIEWED, with a confidence). When left out, it does unless quotations are given. English texts only.',
  })
  extract?: boolean | null;

  @Field(() => [SectionKind], { nullable: true, description: SECTIONS_WANTED })
  @MaxItems(MAX_SECTIONS)
  sections?: SectionKind[] | null;
}

@InputType('ImportArticleInput', {
  description:
    'An article with its text, and the quotations it is to have. The same address with another text becomes a new version, in which its quotations are looked for again.',
})
export class ImportArticleInput extends withSuggestions(
  withImportOptions<ArticleWithQuotations>(ArticleWithQuotations as never),
) {}

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

@InputType()
abstract class ClaimRows {
  @Field(() => [ClaimRowInput], { description: 'The rows.' })
  @RowByRow()
  rows!: ClaimRowInput[];
}

@InputType('ImportClaimsInput', {
  description:
    'Claims to be stored with their fact-checks, at most 1000 a call unless the server is set otherwise.',
})
export class ImportClaimsInput extends withSuggestions(withImportOptions<ClaimRows>(ClaimRows as never)) {}

@InputType('ActorNameInput', { description: 'A name under which an actor appears in print.' })
export class ActorNameInput {
  @Field(() => String, { description: 'The name.' })
  text!: string;

  @Field(() => AliasKind, {
    description: 'How the name stands for the actor. TITLE and METONYM need a date.',
  })
  kind!: AliasKind;

  @Field(() => String, { nullable: true, description: 'First day on which it meant this actor, YYYY-MM-DD.' })
  validFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day on which it meant this actor, YYYY-MM-DD.' })
  validTo?: string | null;
}

@InputType('ActorRecordInput', {
  description:
    'An actor with its names. The same Wikidata item, or else the same kind, name and country, is the same actor.',
})
export class ActorRecordInput {
  @Field(() => String, { description: 'The name by which it is listed.' })
  name!: string;

  @Field(() => ActorKind, { nullable: true, description: 'What kind of actor it is; PERSON when left out.' })
  kind?: ActorKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom it speaks for: a two-letter country code or a country’s name.',
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Its role, for example "Minister of Fisheries".' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: 'Its item on Wikidata, for example "Q42".' })
  wikidataId?: string | null;

  @Field(() => [ActorNameInput], {
    nullable: true,
    description: 'Other names; those that are not known yet are added.',
  })
  aliases?: ActorNameInput[] | null;
}

@InputType()
abstract class ActorRows {
  @Field(() => [ActorRecordInput], { description: 'The rows.' })
  @RowByRow()
  rows!: ActorRecordInput[];
}

@InputType('ImportActorsInput', {
  description:
    'Actors to be stored with their names, at most 1000 a call unless the server is set otherwise.',
})
export class ImportActorsInput extends withImportOptions<ActorRows>(ActorRows as never) {}

@InputType('RevertImportInput', { description: 'An import to be undone.' })
export class RevertImportInput {
  @Field(() => ID, { description: 'The import, imp_01….' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  @MaxText(MAX_REASON)
  reason?: string | null;
}

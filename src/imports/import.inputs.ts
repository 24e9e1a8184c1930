import { ActorKind, AliasKind } from '../domain/actor-kind';
import { Field, ID, InputType } from 'type-graphql';
import { ArticleRowInput } from '../articles/article.inputs';
import { SectionKind } from '../domain/section-kind';
import { MaxItems, MaxText } from '../graphql/validation/rules';
import { RowByRow } from '../graphql/validation/validate-input';
import { ArticleQuotationInput } from '../quotations/rows/article-quotation.inputs';
import { QuotationRowInput } from '../quotations/rows/quotation-row.inputs';
import { ClaimReviewRowInput } from '../reviews/claim-review.inputs';
import { MAX_SECTIONS, SECTIONS_WANTED } from './reading/extraction.type';
import { withImportOptions, withSuggestions } from './import-options.inputs';
import { MAX_REASON } from '../domain/change-reason';

@InputType()
abstract class QuotationRows {
  @Field(() => [QuotationRowInput], { description: 'The rows.' })
  @RowByRow()
  rows!: QuotationRowInput[];
}

@InputType('ImportQuotationsInput', {
  description: 'Quotations, each with everything it needs, at most 1000 in a call by default.',
})
export class ImportQuotationsInput extends withSuggestions(
  withImportOptions<QuotationRows>(QuotationRows as never),
) {}

@InputType()
abstract class ArticleWithQuotations extends ArticleRowInput {
  @Field(() => [ArticleQuotationInput], {
    nullable: true,
    description: 'Quotations in the article, by their words or offsets; at most 1000 by default.',
  })
  @RowByRow()
  quotations?: ArticleQuotationInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The web page, instead of body. The server takes its main text, paragraph by paragraph, as the body, and offsets count on that. Address, headline, byline, day, language and outlet come from the page if you leave them out.',
  })
  html?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the server looks for quotations in the text and stores them as suggestions of a machine (UNREVIEWED, with a confidence). Default: true if you give no quotations. English texts only.',
  })
  extract?: boolean | null;

  @Field(() => [SectionKind], { nullable: true, description: SECTIONS_WANTED })
  @MaxItems(MAX_SECTIONS)
  sections?: SectionKind[] | null;
}

@InputType('ImportArticleInput', {
  description:
    'An article with its text and its quotations. If the address is known and the text is new, the text becomes a new version, and the server looks for the article’s earlier quotations in it.',
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
  description: 'Claims with their fact-checks, at most 1000 in a call by default.',
})
export class ImportClaimsInput extends withSuggestions(withImportOptions<ClaimRows>(ClaimRows as never)) {}

@InputType('ActorNameInput', { description: 'A name under which an actor appears in print.' })
export class ActorNameInput {
  @Field(() => String, { description: 'The name.' })
  text!: string;

  @Field(() => AliasKind, {
    description: 'How the name refers to the actor. TITLE and METONYM need a date.',
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
  @Field(() => String, { description: 'The main name.' })
  name!: string;

  @Field(() => ActorKind, { nullable: true, description: 'What kind of actor it is; PERSON when left out.' })
  kind?: ActorKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The country that the actor speaks for: a two-letter code or a name.',
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Its role, for example "Minister of Fisheries".' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: 'Its item on Wikidata, for example "Q42".' })
  wikidataId?: string | null;

  @Field(() => [ActorNameInput], {
    nullable: true,
    description: 'Other names. The server adds those that the actor does not have yet.',
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
  description: 'Actors with their names, at most 1000 in a call by default.',
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

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { ActorType } from '../actors/actor.type';
import type { Actor } from '../actors/actor.entity';
import { actorsByName } from '../actors/actor.loaders';
import type { ArticleVersion } from '../articles/article-version.entity';
import type { Article } from '../articles/article.entity';
import { articleVersionById } from '../articles/article.loaders';
import { ArticleType, ArticleVersionType } from '../articles/article.type';
import type { DateCertainty, DatePrecision } from '../domain/dates/approximate-date';
import { edtf } from '../domain/dates/approximate-date';
import type { MaybePromise } from '../graphql/loading/batch-loader';
import { follow, load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { loadAsked } from '../graphql/lists/look-ahead';
import { CountryType, knownCountryOf } from '../graphql/country.type';
import type { Outlet } from '../outlets/outlet.entity';
import { OutletType } from '../outlets/outlet.type';
import { revisionsOf } from '../revisions/revision.loaders';
import { RevisionType } from '../revisions/revision.type';
import type { AttributionHop } from './attribution-hop.entity';
import type { QuotationAnchor } from './anchors/quotation-anchor.entity';
import type { QuotationConnectionObject } from './lists/quotation-connection';
import { quotationConnection } from './lists/quotation-connection';
import { QuotationConnection } from './lists/quotation-facets.type';
import { QuotationsArgs } from './lists/quotation.args.inputs';
import { openDoubt } from './open-doubt';
import type { Quotation } from './quotation.entity';
import {
  anchorsByQuotationId,
  articleOfQuotation,
  hopsByQuotationId,
  outletOfQuotation,
  quotationById,
  speakerOfQuotation,
  stancesByQuotationId,
} from './quotation.loaders';
import {
  ApproximateDateType,
  AttributionHopType,
  QuotationAnchorType,
  QuotationType,
  StanceCodingType,
} from './quotation.type';
import type { StanceCoding } from './stances/stance-coding.entity';

/** A day as GraphQL shows it. A class, because a page makes twenty and most queries leave the standard form out. */
class SaidOn implements ApproximateDateType {
  constructor(
    readonly earliest: string | null,
    readonly latest: string | null,
    readonly precision: DatePrecision,
    readonly certainty: DateCertainty,
  ) {}

  get edtf(): string | null {
    return edtf(this);
  }
}

/** Reads quotations. */
@Resolver(() => QuotationType)
export class QuotationResolver {
  @Query(() => QuotationType, {
    nullable: true,
    description: 'The quotation with this id, even if it was rejected or retracted; null if there is none.',
  })
  quotation(
    @Arg('id', () => ID, { description: 'The id, quo_01….' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Quotation | null> {
    return loadAsked(context, quotationById, id, info);
  }

  @Query(() => QuotationConnection, {
    description: 'Quotations by speaker, country, day, stance, source and words, latest first.',
  })
  quotations(
    @Args(() => QuotationsArgs) args: QuotationsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnectionObject> {
    const { filter, search, orderBy } = args;
    return quotationConnection(context, { filter, search }, orderBy, args, info);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the words are tied to the article’s text by offsets; false when the text was never sent.',
  })
  isAnchored(@Root() quotation: Quotation): boolean {
    return quotation.articleVersionId !== null;
  }

  @FieldResolver(() => ActorType, {
    nullable: true,
    description:
      'The speaker; null if the article names none, or if nobody has decided which actor it means.',
  })
  speaker(@Root() quotation: Quotation, @Ctx() context: RequestContext): MaybePromise<Actor | null> {
    return follow(context, speakerOfQuotation, quotation);
  }

  @FieldResolver(() => [ActorType], {
    description:
      'Actors with the name in speakerMention, to choose from. Empty if the quotation has a speaker.',
  })
  async speakerCandidates(
    @Root() { speakerId, speakerMention }: Quotation,
    @Ctx() context: RequestContext,
  ): Promise<readonly Actor[]> {
    return speakerId !== null || speakerMention === null
      ? []
      : await load(context, actorsByName, speakerMention);
  }

  @FieldResolver(() => CountryType, {
    nullable: true,
    description: 'The country that the speaker spoke for on that day.',
  })
  speakerCountry(@Root() quotation: Quotation): CountryType | null {
    return knownCountryOf(quotation.speakerCountry);
  }

  @FieldResolver(() => ApproximateDateType, {
    description: 'When it was said, as far as it is known. Never taken from the day of publication.',
  })
  saidOn(@Root() { saidFrom, saidTo, saidPrecision, saidCertainty }: Quotation): ApproximateDateType {
    return new SaidOn(saidFrom, saidTo, saidPrecision, saidCertainty);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why the program that recorded it was not sure of the words or the speaker, in a phrase. Null if it was sure, if a person recorded it, or once a person has reviewed it.',
  })
  doubt(@Root() quotation: Quotation): string | null {
    return openDoubt(quotation);
  }

  @FieldResolver(() => ArticleType, { description: 'Where it was printed.' })
  article(@Root() quotation: Quotation, @Ctx() context: RequestContext): MaybePromise<Article | null> {
    return follow(context, articleOfQuotation, quotation);
  }

  @FieldResolver(() => ArticleVersionType, {
    nullable: true,
    description: 'The text that the offsets refer to; null if no text was sent.',
  })
  articleVersion(
    @Root() { articleVersionId }: Quotation,
    @Ctx() context: RequestContext,
  ): Promise<ArticleVersion | null> | null {
    return articleVersionId === null ? null : load(context, articleVersionById, articleVersionId);
  }

  @FieldResolver(() => OutletType, { nullable: true, description: 'The outlet that printed it.' })
  outlet(@Root() quotation: Quotation, @Ctx() context: RequestContext): MaybePromise<Outlet | null> {
    return follow(context, outletOfQuotation, quotation);
  }

  @FieldResolver(() => [AttributionHopType], {
    description:
      'The chain that passed the words on, the speaker first. Empty if the article has the words directly from the speaker.',
  })
  hops(@Root() quotation: Quotation, @Ctx() context: RequestContext): Promise<AttributionHop[]> {
    return load(context, hopsByQuotationId, quotation.id);
  }

  @FieldResolver(() => [StanceCodingType], {
    description: 'Its stances towards claims, actors, countries and topics, one coding for each coder.',
  })
  stances(@Root() quotation: Quotation, @Ctx() context: RequestContext): Promise<StanceCoding[]> {
    return load(context, stancesByQuotationId, quotation.id);
  }

  @FieldResolver(() => [QuotationAnchorType], {
    description: 'The words’ places in later texts of the article. Empty if the text has not changed.',
  })
  anchors(@Root() quotation: Quotation, @Ctx() context: RequestContext): Promise<QuotationAnchor[]> {
    return load(context, anchorsByQuotationId, quotation.id);
  }

  @FieldResolver(() => [RevisionType], { description: 'Every change since it was recorded, oldest first.' })
  revisions(@Root() quotation: Quotation, @Ctx() context: RequestContext): Promise<RevisionType[]> {
    return revisionsOf(context, quotation.id);
  }
}

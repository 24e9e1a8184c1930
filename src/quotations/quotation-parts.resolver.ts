import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Actor } from '../actors/actor.entity';
import { actorById } from '../actors/actor.loaders';
import { ActorType } from '../actors/actor.type';
import type { ArticleVersion } from '../articles/article-version.entity';
import { articleVersionById } from '../articles/article.loaders';
import { ArticleVersionType } from '../articles/article.type';
import type { MaybePromise } from '../graphql/loading/batch-loader';
import { follow, load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import type { Outlet } from '../outlets/outlet.entity';
import { outletById } from '../outlets/outlet.loaders';
import { OutletType } from '../outlets/outlet.type';
import { revisionsOf } from '../revisions/revision.loaders';
import { RevisionType } from '../revisions/revision.type';
import type { AttributionHop } from './attribution-hop.entity';
import type { QuotationAnchor } from './anchors/quotation-anchor.entity';
import type { Quotation } from './quotation.entity';
import { quotationById, quotationOfCoding } from './quotation.loaders';
import { AttributionHopType, QuotationAnchorType, QuotationType, StanceCodingType } from './quotation.type';
import type { StanceCoding } from './stances/stance-coding.entity';

/** What a hop refers to. */
@Resolver(() => AttributionHopType)
export class AttributionHopResolver {
  @FieldResolver(() => ActorType, {
    nullable: true,
    description: 'The actor of this step, if it is a known actor.',
  })
  actor(@Root() { actorId }: AttributionHop, @Ctx() context: RequestContext): Promise<Actor | null> | null {
    return actorId === null ? null : load(context, actorById, actorId);
  }

  @FieldResolver(() => OutletType, {
    nullable: true,
    description: 'The outlet of this step, if it is a known outlet.',
  })
  outlet(
    @Root() { outletId }: AttributionHop,
    @Ctx() context: RequestContext,
  ): Promise<Outlet | null> | null {
    return outletId === null ? null : load(context, outletById, outletId);
  }
}

/** What an anchor refers to. */
@Resolver(() => QuotationAnchorType)
export class QuotationAnchorResolver {
  @FieldResolver(() => ArticleVersionType, { nullable: true, description: 'The later text.' })
  articleVersion(
    @Root() anchor: QuotationAnchor,
    @Ctx() context: RequestContext,
  ): Promise<ArticleVersion | null> {
    return load(context, articleVersionById, anchor.articleVersionId);
  }

  @FieldResolver(() => QuotationType, { nullable: true, description: 'The quotation.' })
  quotation(@Root() anchor: QuotationAnchor, @Ctx() context: RequestContext): Promise<Quotation | null> {
    return load(context, quotationById, anchor.quotationId);
  }
}

/** What a stance coding refers to; the claims add its target. */
@Resolver(() => StanceCodingType)
export class StanceCodingResolver {
  @FieldResolver(() => QuotationType, { nullable: true, description: 'The quotation that takes the stance.' })
  quotation(@Root() coding: StanceCoding, @Ctx() context: RequestContext): MaybePromise<Quotation | null> {
    return follow(context, quotationOfCoding, coding);
  }

  @FieldResolver(() => [RevisionType], { description: 'Every change since it was coded, oldest first.' })
  revisions(@Root() coding: StanceCoding, @Ctx() context: RequestContext): Promise<RevisionType[]> {
    return revisionsOf(context, coding.id);
  }
}

import type { Actor } from '../actors/actor.entity';
import { actorById } from '../actors/actor.loaders';
import { ActorType } from '../actors/actor.type';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Claim } from '../claims/claim.entity';
import { claimById } from '../claims/claim.loaders';
import { ClaimType } from '../claims/claim.type';
import { load } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import type { Quotation } from '../quotations/quotation.entity';
import { quotationById } from '../quotations/quotation.loaders';
import { QuotationType } from '../quotations/quotation.type';
import { ImportActorResult, ImportClaimResult, ImportQuotationResult } from './import.type';

/** The quotation of a row. */
@Resolver(() => ImportQuotationResult)
export class ImportQuotationResultResolver {
  @FieldResolver(() => QuotationType, {
    nullable: true,
    description: 'The quotation of the row; null if there is none, or if a dry run would create it.',
  })
  quotation(
    @Root() { recordId }: ImportQuotationResult,
    @Ctx() context: RequestContext,
  ): Promise<Quotation | null> | null {
    return recordId === null ? null : load(context, quotationById, recordId);
  }
}

/** The actor of a row. */
@Resolver(() => ImportActorResult)
export class ImportActorResultResolver {
  @FieldResolver(() => ActorType, {
    nullable: true,
    description: 'The actor of the row; null if there is none, or if a dry run would create it.',
  })
  actor(
    @Root() { recordId }: ImportActorResult,
    @Ctx() context: RequestContext,
  ): Promise<Actor | null> | null {
    return recordId === null ? null : load(context, actorById, recordId);
  }
}

/** The claim of a row. */
@Resolver(() => ImportClaimResult)
export class ImportClaimResultResolver {
  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The claim of the row; null if there is none, or if a dry run would create it.',
  })
  claim(
    @Root() { recordId }: ImportClaimResult,
    @Ctx() context: RequestContext,
  ): Promise<Claim | null> | null {
    return recordId === null ? null : load(context, claimById, recordId);
  }
}

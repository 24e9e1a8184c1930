import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Actor } from '../../actors/actor.entity';
import { actorById } from '../../actors/actor.loaders';
import { ActorType } from '../../actors/actor.type';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Voice } from '../../domain/reversals';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { CountryType, countryOf } from '../../graphql/country.type';
import type { Quotation } from '../../quotations/quotation.entity';
import { quotationById } from '../../quotations/quotation.loaders';
import { QuotationType } from '../../quotations/quotation.type';
import type { Claim } from '../claim.entity';
import { claimById } from '../claim.loaders';
import { ClaimType } from '../claim.type';
import type { VoiceReversal } from './reversal.loaders';
import { reversalsByActorId, reversalsByClaimId } from './reversal.loaders';
import { ReversalType } from './reversal.type';

const MAX_REVERSALS = 250;
const HOW_MANY = { description: `How many: 1 to ${MAX_REVERSALS}.`, defaultValue: 20 };

/** Who changed sides towards a claim. */
@Resolver(() => ClaimType)
export class ClaimReversalsResolver {
  @FieldResolver(() => [ReversalType], {
    description:
      'Speakers that asserted the claim and later denied it, or denied and later asserted it, latest change first. Only quotations whose days prove this order count as a change.',
  })
  async reversals(
    @Root() claim: Claim,
    @Ctx() context: RequestContext,
    @Arg('by', () => Voice, { description: 'Whose stances to follow.', defaultValue: Voice.ACTOR })
    by: Voice,
    @Arg('first', () => Int, HOW_MANY) first: number,
  ): Promise<readonly VoiceReversal[]> {
    checkSize(first);
    const found = await load(context, reversalsByClaimId(by), claim.mergedIntoId ?? claim.id);
    return found.slice(0, first);
  }
}

/** Towards which claims an actor changed sides. */
@Resolver(() => ActorType)
export class ActorReversalsResolver {
  @FieldResolver(() => [ReversalType], {
    description:
      'The claims that the actor asserted and later denied, or denied and later asserted, latest change first. Only quotations whose days prove this order count as a change.',
  })
  async reversals(
    @Root() actor: Actor,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, HOW_MANY) first: number,
  ): Promise<readonly VoiceReversal[]> {
    checkSize(first);
    return (await load(context, reversalsByActorId, actor.mergedIntoId ?? actor.id)).slice(0, first);
  }
}

/** What a reversal refers to. */
@Resolver(() => ReversalType)
export class ReversalResolver {
  @FieldResolver(() => ClaimType, { description: 'The claim.' })
  claim(@Root() { claimId }: VoiceReversal, @Ctx() context: RequestContext): Promise<Claim | null> {
    return load(context, claimById, claimId);
  }

  @FieldResolver(() => ActorType, {
    nullable: true,
    description: 'The actor that changed sides; null in a list of countries.',
  })
  actor(@Root() { by, voice }: VoiceReversal, @Ctx() context: RequestContext): Promise<Actor | null> | null {
    return by === Voice.ACTOR ? load(context, actorById, voice) : null;
  }

  @FieldResolver(() => CountryType, {
    nullable: true,
    description: 'Which country changed sides; null where actors are followed.',
  })
  country(@Root() { by, voice }: VoiceReversal): CountryType | null {
    return by === Voice.COUNTRY ? countryOf(voice) : null;
  }

  @FieldResolver(() => QuotationType, {
    description: 'The last quotation that certainly took the old side before the change.',
  })
  before(@Root() { beforeId }: VoiceReversal, @Ctx() context: RequestContext): Promise<Quotation | null> {
    return load(context, quotationById, beforeId);
  }

  @FieldResolver(() => QuotationType, {
    description: 'The first quotation that certainly took the new side after the change.',
  })
  after(@Root() { afterId }: VoiceReversal, @Ctx() context: RequestContext): Promise<Quotation | null> {
    return load(context, quotationById, afterId);
  }
}

function checkSize(first: number): void {
  if (first >= 1 && first <= MAX_REVERSALS) return;
  throw new DomainError(ErrorCode.INVALID, `Ask for 1 to ${MAX_REVERSALS} reversals.`, ['first']);
}

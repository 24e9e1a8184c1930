import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { actorById } from '../../actors/actor.loaders';
import { Role } from '../../domain/role';
import type { RequestContext } from '../../graphql/context';
import { load } from '../../graphql/loading/batch-loader';
import { Operation } from '../../graphql/operation';
import { FACETS_PRICE } from '../../graphql/prices';
import { authorOf } from '../../graphql/viewer';
import { namesOfSpeakers } from '../../quotations/joint-speakers/joint-speaker-draft';
import { jointSpeakersByQuotationId } from '../../quotations/joint-speakers/joint-speaker.loaders';
import { quotationSource } from '../../quotations/lists/quotation-connection';
import { QuotationOrder } from '../../quotations/lists/quotation.lists';
import { claimWording } from '../claim-wording';
import type { ClaimProposalService } from './claim-proposal.service';
import type { ClaimProposal } from './claim-proposals';
import { claimProposals, MOST_COMPARED } from './claim-proposals';
import { AcceptClaimProposalInput, ClaimProposalsArgs } from './claim-proposals.inputs';
import {
  AcceptClaimProposalPayload,
  ClaimProposalConnection,
  ClaimProposalType,
} from './claim-proposals.type';
import type { ProposalPage } from './claim-proposal-connection';
import { proposalPage } from './claim-proposal-connection';

/** Proposes claims for statements that stand under none, and makes them. */
@Resolver(() => ClaimProposalType)
export class ClaimProposalsResolver {
  constructor(private readonly proposals: ClaimProposalService) {}

  @Query(() => ClaimProposalConnection, {
    complexity: FACETS_PRICE,
    description: `Claims that could be made of quotations under no claim, in groups of those that say the same, within and across articles; those of most outlets first. Compares the latest ${MOST_COMPARED} that the filter leaves.`,
  })
  async claimProposals(
    @Args(() => ClaimProposalsArgs) { filter, ...page }: ClaimProposalsArgs,
    @Ctx() context: RequestContext,
  ): Promise<ProposalPage> {
    const source = await quotationSource(context, { filter }, QuotationOrder.PUBLISHED_ON_DESC);
    return proposalPage(await claimProposals(context.reader, source), page, context.maxPageSize);
  }

  @FieldResolver(() => String, {
    description:
      'The claim in words that stand alone, made of its first quotation; word it better on accepting.',
  })
  async text(@Root() { first }: ClaimProposal, @Ctx() context: RequestContext): Promise<string> {
    const joint = await load(context, jointSpeakersByQuotationId, first.id);
    const ids = [first.speakerId, ...joint.map(({ actorId }) => actorId)].filter((id) => id !== null);
    const actors = await Promise.all(ids.map((id) => load(context, actorById, id)));
    const names = new Map(actors.map((actor) => [actor?.id, actor?.name]));
    return claimWording(
      first,
      namesOfSpeakers(first, joint, (id) => names.get(id)),
    );
  }

  @Operation(
    () => AcceptClaimProposalPayload,
    Role.CONTRIBUTOR,
    'Makes a claim of a proposal and codes its quotations under it in your name: who denies the words opposes it, who asks leaves it open, all others assert it.',
    { claim: null, stanceCodings: [] },
  )
  async acceptClaimProposal(
    @Arg('input', () => AcceptClaimProposalInput, { description: 'The proposal.' })
    input: AcceptClaimProposalInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return await this.proposals.accept(input, authorOf(context));
  }
}

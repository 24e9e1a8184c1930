import { Arg, Ctx, Resolver } from 'type-graphql';
import { Role } from '../domain/role';
import type { RequestContext } from '../graphql/context';
import { Operation } from '../graphql/operation';
import { authorOf } from '../graphql/viewer';
import type { Claim } from './claim.entity';
import { CreateClaimInput, MergeClaimsInput, UnmergeClaimInput, UpdateClaimInput } from './claim.inputs';
import { ClaimPayload } from './claim.payloads';
import type { ClaimMergeService } from './claim-merge.service';
import type { ClaimService } from './claim.service';

type Answer = Promise<{ claim: Claim }>;

/** Changes claims. */
@Resolver()
export class ClaimMutationsResolver {
  constructor(
    private readonly claims: ClaimService,
    private readonly merges: ClaimMergeService,
  ) {}

  @Operation(() => ClaimPayload, Role.CONTRIBUTOR, 'Records a claim that is not known yet.')
  async createClaim(
    @Arg('input', () => CreateClaimInput, { description: 'The claim.' }) input: CreateClaimInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return { claim: await this.claims.create(input, authorOf(context)) };
  }

  @Operation(() => ClaimPayload, Role.CONTRIBUTOR, 'Changes the wording of a claim, or its topics.')
  async updateClaim(
    @Arg('input', () => UpdateClaimInput, { description: 'What to change.' }) input: UpdateClaimInput,
    @Ctx() context: RequestContext,
  ): Answer {
    const { id, expectedRevision, reason, ...patch } = input;
    return {
      claim: await this.claims.update(id, patch, expectedRevision, reason ?? null, authorOf(context)),
    };
  }

  @Operation(
    () => ClaimPayload,
    Role.REVIEWER,
    'Merges one claim into another: its quotations and reviews move to the surviving claim. unmergeClaim undoes it.',
  )
  async mergeClaims(
    @Arg('input', () => MergeClaimsInput, { description: 'The two.' }) input: MergeClaimsInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return {
      claim: await this.merges.merge(input.id, input.intoId, input.reason ?? null, authorOf(context)),
    };
  }

  @Operation(
    () => ClaimPayload,
    Role.REVIEWER,
    'Undoes mergeClaims: everything that the merge moved returns to the merged claim.',
  )
  async unmergeClaim(
    @Arg('input', () => UnmergeClaimInput, { description: 'The merged claim.' }) input: UnmergeClaimInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return { claim: await this.merges.unmerge(input.id, input.reason ?? null, authorOf(context)) };
  }
}

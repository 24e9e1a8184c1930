import { Arg, Ctx, Resolver } from 'type-graphql';
import { Role } from '../domain/role';
import type { RequestContext } from '../graphql/context';
import { Operation } from '../graphql/operation';
import { authorOf } from '../graphql/viewer';
import type { OutletMergeService } from './outlet-merge.service';
import type { Outlet } from './outlet.entity';
import { MergeOutletsInput, UnmergeOutletInput, UpdateOutletInput } from './outlet.inputs';
import { OutletPayload } from './outlet.payloads';
import type { OutletService } from './outlet.service';

type Answer = Promise<{ outlet: Outlet }>;

/** Changes outlets. */
@Resolver()
export class OutletMutationsResolver {
  constructor(
    private readonly outlets: OutletService,
    private readonly merges: OutletMergeService,
  ) {}

  @Operation(
    () => OutletPayload,
    Role.CONTRIBUTOR,
    'Corrects what is known of an outlet: name, domains, country, and whether a state runs it.',
  )
  async updateOutlet(
    @Arg('input', () => UpdateOutletInput, { description: 'What to change.' }) input: UpdateOutletInput,
    @Ctx() context: RequestContext,
  ): Answer {
    const { id, expectedRevision, reason, ...patch } = input;
    return {
      outlet: await this.outlets.update(id, patch, expectedRevision, reason ?? null, authorOf(context)),
    };
  }

  @Operation(
    () => OutletPayload,
    Role.REVIEWER,
    'Merges one outlet into another: its articles, quotations, hops and fact-checks move to the surviving outlet, and imports find that by the names and domains of both. unmergeOutlet undoes it.',
  )
  async mergeOutlets(
    @Arg('input', () => MergeOutletsInput, { description: 'The two.' }) input: MergeOutletsInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return {
      outlet: await this.merges.merge(input.id, input.intoId, input.reason ?? null, authorOf(context)),
    };
  }

  @Operation(
    () => OutletPayload,
    Role.REVIEWER,
    'Undoes mergeOutlets: everything that the merge moved returns to the merged outlet.',
  )
  async unmergeOutlet(
    @Arg('input', () => UnmergeOutletInput, { description: 'The merged outlet.' }) input: UnmergeOutletInput,
    @Ctx() context: RequestContext,
  ): Answer {
    return { outlet: await this.merges.unmerge(input.id, input.reason ?? null, authorOf(context)) };
  }
}

import { Arg, Ctx, Resolver } from 'type-graphql';
import type { DecisionItem } from '../../domain/decisions';
import { Role } from '../../domain/role';
import type { RequestContext } from '../../graphql/context';
import { Operation } from '../../graphql/operation';
import { decisionsAnswer, NOTHING_DECIDED } from '../../graphql/rows/decisions.type';
import { itemFaults } from '../../graphql/validation/validate-input';
import { authorOf } from '../../graphql/viewer';
import type { Quotation } from '../quotation.entity';
import { ReviewQuotationInput } from '../quotation.inputs';
import { QuotationPayload, StanceCodingPayload } from '../quotation.payloads';
import type { StanceCoding } from '../stances/stance-coding.entity';
import type { StanceDecisionService } from '../stances/stance-decision.service';
import { CodeStanceInput, DecideStanceInput } from '../stances/stance.inputs';
import type { StanceService } from '../stances/stance.service';
import { CodeStancesInput, DecideStancesInput, ReviewQuotationsInput } from './decisions.inputs';
import { CodeStancesPayload, DecideStancesPayload, ReviewQuotationsPayload } from './decisions.payloads';
import type { QuotationReviewService } from './quotation-review.service';

/** Takes people's decisions on quotations and on where they stand, one or many in a call. */
@Resolver()
export class QuotationDecisionsResolver {
  constructor(
    private readonly reviews: QuotationReviewService,
    private readonly stances: StanceService,
    private readonly decisions: StanceDecisionService,
  ) {}

  @Operation(
    () => QuotationPayload,
    Role.REVIEWER,
    'Confirms, disputes or rejects a quotation. After that, no import or extractor changes it.',
  )
  async reviewQuotation(
    @Arg('input', () => ReviewQuotationInput, { description: 'What you found.' }) input: ReviewQuotationInput,
    @Ctx() context: RequestContext,
  ): Promise<{ quotation: Quotation }> {
    return { quotation: await this.reviews.review(input, authorOf(context)) };
  }

  @Operation(
    () => ReviewQuotationsPayload,
    Role.REVIEWER,
    'Does reviewQuotation for up to 100 quotations at once, with a result for each.',
    NOTHING_DECIDED,
  )
  async reviewQuotations(
    @Arg('input', () => ReviewQuotationsInput, { description: 'What you found.' })
    { items, onError }: ReviewQuotationsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const done = await this.reviews.reviewAll(checkedItems(items), onError, authorOf(context));
    return decisionsAnswer(done, 'quotation');
  }

  @Operation(
    () => StanceCodingPayload,
    Role.CONTRIBUTOR,
    'Codes the stance of a quotation, in your name. Coding the same target again changes your coding. What a machine has suggested for the same quotation and target is settled by it.',
  )
  async codeStance(
    @Arg('input', () => CodeStanceInput, { description: 'The coding.' }) input: CodeStanceInput,
    @Ctx() context: RequestContext,
  ): Promise<{ stanceCoding: StanceCoding }> {
    return { stanceCoding: await this.stances.code(input, authorOf(context)) };
  }

  @Operation(
    () => CodeStancesPayload,
    Role.CONTRIBUTOR,
    'Does codeStance for up to 100 quotations and targets at once, with a result for each.',
    NOTHING_DECIDED,
  )
  async codeStances(
    @Arg('input', () => CodeStancesInput, { description: 'The codings.' })
    { items, onError }: CodeStancesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const done = await this.stances.codeAll(checkedItems(items), onError, authorOf(context));
    return decisionsAnswer(done, 'stanceCoding');
  }

  @Operation(() => StanceCodingPayload, Role.REVIEWER, 'Confirms or rejects a stance coding of any coder.')
  async decideStance(
    @Arg('input', () => DecideStanceInput, { description: 'The decision.' }) input: DecideStanceInput,
    @Ctx() context: RequestContext,
  ): Promise<{ stanceCoding: StanceCoding }> {
    return { stanceCoding: await this.decisions.decide(input, authorOf(context)) };
  }

  @Operation(
    () => DecideStancesPayload,
    Role.REVIEWER,
    'Does decideStance for up to 100 codings at once, with a result for each.',
    NOTHING_DECIDED,
  )
  async decideStances(
    @Arg('input', () => DecideStancesInput, { description: 'The decisions.' })
    { items, onError }: DecideStancesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const done = await this.decisions.decideAll(checkedItems(items), onError, authorOf(context));
    return decisionsAnswer(done, 'stanceCoding');
  }
}

function checkedItems<I extends object>(items: readonly I[]): DecisionItem<I>[] {
  return items.map((item) => ({ item, faults: itemFaults(item) }));
}

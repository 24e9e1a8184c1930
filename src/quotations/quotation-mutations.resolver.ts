import { Arg, Ctx, Resolver } from 'type-graphql';
import { Role } from '../domain/role';
import type { RequestContext } from '../graphql/context';
import { Operation } from '../graphql/operation';
import { authorOf } from '../graphql/viewer';
import type { Quotation } from './quotation.entity';
import { RetractQuotationInput, ReviewQuotationInput, UpdateQuotationInput } from './quotation.inputs';
import { QuotationPayload, StanceCodingPayload } from './quotation.payloads';
import type { QuotationService } from './quotation.service';
import type { StanceCoding } from './stances/stance-coding.entity';
import { CodeStanceInput, DecideStanceInput } from './stances/stance.inputs';
import type { StanceService } from './stances/stance.service';

/** Changes quotations that are stored, and where they stand. */
@Resolver()
export class QuotationMutationsResolver {
  constructor(
    private readonly quotations: QuotationService,
    private readonly stances: StanceService,
  ) {}

  @Operation(
    () => QuotationPayload,
    Role.CONTRIBUTOR,
    'Corrects what is known about a quotation; its words never change.',
  )
  async updateQuotation(
    @Arg('input', () => UpdateQuotationInput, { description: 'What to change.' }) input: UpdateQuotationInput,
    @Ctx() context: RequestContext,
  ): Promise<{ quotation: Quotation }> {
    const { id, expectedRevision, reason, ...patch } = input;
    return {
      quotation: await this.quotations.update(id, patch, expectedRevision, reason ?? null, authorOf(context)),
    };
  }

  @Operation(
    () => QuotationPayload,
    Role.REVIEWER,
    'Confirms, disputes or rejects a quotation. After that, no import or extractor changes it.',
  )
  async reviewQuotation(
    @Arg('input', () => ReviewQuotationInput, { description: 'What you found.' }) input: ReviewQuotationInput,
    @Ctx() context: RequestContext,
  ): Promise<{ quotation: Quotation }> {
    const { id, status, expectedRevision, reason } = input;
    return {
      quotation: await this.quotations.review(
        id,
        status,
        expectedRevision ?? null,
        reason ?? null,
        authorOf(context),
      ),
    };
  }

  @Operation(
    () => QuotationPayload,
    Role.REVIEWER,
    'Retracts a quotation for good. Its record and the reason stay. Retracting it again changes nothing.',
  )
  async retractQuotation(
    @Arg('input', () => RetractQuotationInput, { description: 'The quotation and the reason.' })
    input: RetractQuotationInput,
    @Ctx() context: RequestContext,
  ): Promise<{ quotation: Quotation }> {
    return { quotation: await this.quotations.retract(input.id, input.reason, authorOf(context)) };
  }

  @Operation(
    () => StanceCodingPayload,
    Role.CONTRIBUTOR,
    'Codes the stance of a quotation, in your name. Coding the same target again changes your coding.',
  )
  async codeStance(
    @Arg('input', () => CodeStanceInput, { description: 'The coding.' }) input: CodeStanceInput,
    @Ctx() context: RequestContext,
  ): Promise<{ stanceCoding: StanceCoding }> {
    return { stanceCoding: await this.stances.code(input, authorOf(context)) };
  }

  @Operation(() => StanceCodingPayload, Role.REVIEWER, 'Confirms or rejects a stance coding of any coder.')
  async decideStance(
    @Arg('input', () => DecideStanceInput, { description: 'The decision.' }) input: DecideStanceInput,
    @Ctx() context: RequestContext,
  ): Promise<{ stanceCoding: StanceCoding }> {
    const { id, status, stance, expectedRevision, reason } = input;
    return {
      stanceCoding: await this.stances.decide(
        id,
        status,
        stance ?? null,
        expectedRevision ?? null,
        reason ?? null,
        authorOf(context),
      ),
    };
  }
}

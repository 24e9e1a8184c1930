import { Arg, Ctx, Resolver } from 'type-graphql';
import { Role } from '../domain/role';
import type { RequestContext } from '../graphql/context';
import { Operation } from '../graphql/operation';
import { authorOf } from '../graphql/viewer';
import type { Quotation } from './quotation.entity';
import { RetractQuotationInput, UpdateQuotationInput } from './quotation.inputs';
import { QuotationPayload } from './quotation.payloads';
import type { QuotationService } from './quotation.service';

/** Changes quotations that are stored. */
@Resolver()
export class QuotationMutationsResolver {
  constructor(private readonly quotations: QuotationService) {}

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
    'Retracts a quotation for good. Its record and the reason stay. Retracting it again changes nothing.',
  )
  async retractQuotation(
    @Arg('input', () => RetractQuotationInput, { description: 'The quotation and the reason.' })
    input: RetractQuotationInput,
    @Ctx() context: RequestContext,
  ): Promise<{ quotation: Quotation }> {
    return { quotation: await this.quotations.retract(input.id, input.reason, authorOf(context)) };
  }
}

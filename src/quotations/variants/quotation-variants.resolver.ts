import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { QuotationVariantType } from './quotation-variant.type';
import type { QuotationVariant, Worded } from './quotation-variants';
import { QuotationVariantsArgs } from './quotation-variants.args.inputs';
import type { Quotation } from '../quotation.entity';
import { quotationById, variantsByQuotation } from '../quotation.loaders';
import { QuotationType } from '../quotation.type';

/** The same words elsewhere. */
@Resolver(() => QuotationType)
export class QuotationVariantsResolver {
  @FieldResolver(() => [QuotationVariantType], {
    description:
      'The same statement in other articles: first the same wording, then the most similar ones. The server finds them by runs of four words; docs/claims.md explains how.',
  })
  async variants(
    @Root() quotation: Quotation,
    @Args(() => QuotationVariantsArgs) { kind, first }: QuotationVariantsArgs,
    @Ctx() context: RequestContext,
  ): Promise<readonly QuotationVariant[]> {
    const found = await load(context, variantsByQuotation, quotation satisfies Worded);
    return found.filter((variant) => kind?.includes(variant.kind) ?? true).slice(0, first);
  }
}

/** The quotation that a variant is. */
@Resolver(() => QuotationVariantType)
export class QuotationVariantResolver {
  @FieldResolver(() => QuotationType, { description: 'The quotation in the other article.' })
  quotation(@Root() variant: QuotationVariant, @Ctx() context: RequestContext): Promise<Quotation | null> {
    return load(context, quotationById, variant.quotationId);
  }
}

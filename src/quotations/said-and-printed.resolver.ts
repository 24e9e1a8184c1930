import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notLaterThan } from '../domain/dates/not-later-than';
import type { RequestContext } from '../graphql/context';
import { load } from '../graphql/loading/batch-loader';
import { DateScalar } from '../graphql/scalars';
import { laterPrintById } from './printed-days.loaders';
import type { Quotation } from './quotation.entity';
import { QuotationType } from './quotation.type';

/** Puts together when words were said and when they were printed. */
@Resolver(() => QuotationType)
export class SaidAndPrintedResolver {
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which it can have been said: the last day of saidOn, or the day printed where nothing else is known. For words of a later text of the article, that is the day of that text. The server works it out and never stores it as known.',
  })
  async saidNotLaterThan(
    @Root() { saidFrom, saidTo, publishedOn, articleVersionId }: Quotation,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    if (publishedOn === null || articleVersionId === null)
      return notLaterThan({ saidFrom, saidTo, printedOn: publishedOn });
    const later = await load(context, laterPrintById, articleVersionId);
    const printedOn = later === null || later < publishedOn ? publishedOn : later;
    return notLaterThan({ saidFrom, saidTo, printedOn });
  }
}

import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { bucketsBetween, MAX_BUCKETS, TimelineInterval } from '../../domain/dates/timeline';
import { load } from '../../graphql/loading/batch-loader';
import type { RequestContext } from '../../graphql/context';
import { rethrow } from '../../graphql/type-graphql/locate-refusals';
import { CountryCount, FacetSize } from '../../graphql/lists/facet.type';
import { quotationSource } from '../../quotations/lists/quotation-connection';
import { StanceCount } from '../../quotations/lists/quotation-facets.type';
import { QuotationFilter } from '../../quotations/lists/quotation-filter.inputs';
import { QuotationOrder } from '../../quotations/lists/quotation.lists';
import { underClaim } from '../claim-quotations';
import type { Counts, TimelineQuestion } from './claim-timeline.loaders';
import {
  timelineCountries,
  timelineCounts,
  timelineStances,
  timelineWordings,
} from './claim-timeline.loaders';
import { ClaimTimeline, ClaimTimelineBucket, ClaimTimelineCounts } from './claim-timeline.type';
import type { Claim } from '../claim.entity';
import { ClaimType } from '../claim.type';

/** A timeline that is asked for. */
interface TimelineRoot {
  readonly along: TimelineQuestion & { readonly interval: TimelineInterval };
  readonly together: TimelineQuestion;
}

/** Counts of which more may be asked for. */
interface CountsRoot extends Counts {
  readonly question: TimelineQuestion;
  /** First day of the bucket; null for what has none. */
  readonly from: string | null;
}

// What a query that asks for a timeline is weighed by.
const USUAL_BUCKETS = 100;
const NOTHING: Counts = { quotationCount: 0, articleCount: 0, outletCount: 0 };

/** A claim's way through time. */
@Resolver(() => ClaimType)
export class ClaimTimelineResolver {
  @FieldResolver(() => ClaimTimeline, {
    description:
      'How often it was asserted, denied or spoken of, day by day or year by year. Suggested stances count, rejected ones do not.',
  })
  async timeline(
    @Root() claim: Claim,
    @Ctx() context: RequestContext,
    @Arg('interval', () => TimelineInterval, {
      description: 'How long each bucket is.',
      defaultValue: TimelineInterval.MONTH,
    })
    interval: TimelineInterval,
    @Arg('filter', () => QuotationFilter, {
      nullable: true,
      description:
        'Which of its quotations to count. Default: all that are neither rejected nor retracted. A stance in this filter is a stance towards this claim.',
    })
    filter?: QuotationFilter | null,
  ): Promise<TimelineRoot> {
    const source = await quotationSource(context, underClaim(claim, filter), QuotationOrder.SAID_ON_ASC);
    const question = { claimId: claim.mergedIntoId ?? claim.id, source };
    return { along: { ...question, interval }, together: { ...question, interval: null } };
  }
}

/** The parts of a timeline. */
@Resolver(() => ClaimTimeline)
export class TimelinePartsResolver {
  @FieldResolver(() => [ClaimTimelineBucket], {
    complexity: USUAL_BUCKETS,
    description: `The buckets from the first with a quotation to the last, oldest first, with empty buckets between; at most ${MAX_BUCKETS}. A quotation belongs to a bucket if all its possible days are in the bucket.`,
  })
  async buckets(
    @Root() { along }: TimelineRoot,
    @Ctx() context: RequestContext,
  ): Promise<(CountsRoot & { readonly to: string })[]> {
    const counts = await load(context, timelineCounts, along);
    const days = [...counts.keys()].filter((day) => day !== null).sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    return bucketsOf(along.interval, first, last).map((bucket) => ({
      ...bucket,
      question: along,
      ...(counts.get(bucket.from) ?? NOTHING),
    }));
  }

  @FieldResolver(() => ClaimTimelineCounts, {
    description:
      'Quotations that are in no bucket: their day is unknown, or not precise enough for the interval.',
  })
  undated(@Root() { along }: TimelineRoot, @Ctx() context: RequestContext): Promise<CountsRoot> {
    return withoutBucket(context, along);
  }

  @FieldResolver(() => ClaimTimelineCounts, {
    description: 'All quotations together. A wording, article or outlet in several buckets counts once.',
  })
  total(@Root() { together }: TimelineRoot, @Ctx() context: RequestContext): Promise<CountsRoot> {
    return withoutBucket(context, together);
  }
}

function bucketsOf(...days: Parameters<typeof bucketsBetween>): ReturnType<typeof bucketsBetween> {
  try {
    return bucketsBetween(...days);
  } catch (error) {
    return rethrow(error);
  }
}

async function withoutBucket(context: RequestContext, question: TimelineQuestion): Promise<CountsRoot> {
  const counts = await load(context, timelineCounts, question);
  return { question, from: null, ...(counts.get(null) ?? NOTHING) };
}

/** What takes a statement of its own, asked for one by one; buckets have it all too. */
@Resolver(() => ClaimTimelineCounts)
export class ClaimTimelineCountsResolver {
  @FieldResolver(() => Int, {
    description: 'How many different wordings. Case, quotation marks and end punctuation do not matter.',
  })
  async wordingCount(
    @Root() { question, from }: CountsRoot,
    @Ctx() context: RequestContext,
  ): Promise<number> {
    return (await load(context, timelineWordings, question)).get(from) ?? 0;
  }

  @FieldResolver(() => [StanceCount], {
    description:
      'By stance towards the claim, most frequent first; a quotation with two stances counts for both.',
  })
  async stances(@Root() { question, from }: CountsRoot, @Ctx() context: RequestContext): Promise<object[]> {
    const counts = (await load(context, timelineStances, question)).get(from) ?? [];
    return counts.map(({ value, count }) => ({ stance: value, count }));
  }

  @FieldResolver(() => [CountryCount], {
    description:
      'By the country the speaker spoke for. A quotation of several speakers counts once for each country.',
  })
  async countries(
    @Root() { question, from }: CountsRoot,
    @Ctx() context: RequestContext,
    @FacetSize() first: number,
  ): Promise<object[]> {
    const counts = (await load(context, timelineCountries, question)).get(from) ?? [];
    return counts.slice(0, first).map(({ value, count }) => ({ country: { code: value }, count }));
  }
}

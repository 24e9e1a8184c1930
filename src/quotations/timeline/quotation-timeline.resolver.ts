import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FacetCount } from '../../database/lists/facets';
import { narrowed } from '../../database/lists/page-statement';
import type { Bucket } from '../../domain/dates/timeline';
import { bucketsBetween, bucketStart, MAX_BUCKETS, TimelineInterval } from '../../domain/dates/timeline';
import type { RequestContext } from '../../graphql/context';
import { countryOf } from '../../graphql/country.type';
import { checkRange } from '../../graphql/date-range.input';
import { load } from '../../graphql/loading/batch-loader';
import { TIMELINE_PRICE } from '../../graphql/prices';
import { DateScalar } from '../../graphql/scalars';
import { maybeSaidIn } from '../lists/day-conditions';
import type { QuotationConnectionObject } from '../lists/quotation-connection';
import { checkedQuestion } from '../lists/quotation-connection';
import { QuotationConnection } from '../lists/quotation-facets.type';
import type { Days, QuotationQuestion } from '../lists/quotation-question';
import { QuotationOrder, quotationList } from '../lists/quotation.lists';
import type { CountedTimeline, TimelineList, TimelineScale } from './quotation-timeline.loaders';
import { timelineOfLists } from './quotation-timeline.loaders';
import { TimelineBucket } from './quotation-timeline.type';
import { TimelineStack } from './timeline-stack';

/** How many quotations of a list were said when. */
@Resolver(() => QuotationConnection)
export class QuotationTimelineResolver {
  @FieldResolver(() => [TimelineBucket], {
    nullable: true,
    complexity: TIMELINE_PRICE,
    description: `The quotations of the whole list along time: buckets from the first with a quotation, or from \`from\`, to the last, or to \`to\`. Oldest first, with empty buckets between, at most ${MAX_BUCKETS}. The last item has no days: it counts the quotations that no bucket holds for certain, if there are any. All counts together are the totalCount of the list, or with \`from\` and \`to\`, of the list with the filter saidOn. Null if the list could not be counted; countingProblem says why.`,
  })
  timeline(
    @Root() { counting, question }: QuotationConnectionObject,
    @Ctx() context: RequestContext,
    @Arg('interval', () => TimelineInterval, { description: 'How long each bucket is.' })
    interval: TimelineInterval,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description:
        'Only what was, or may have been, said on this day or later. The first bucket begins with this day.',
    })
    from: string | null,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description:
        'Only what was, or may have been, said on this day or earlier. The last bucket ends with this day.',
    })
    to: string | null,
    @Arg('by', () => TimelineStack, { nullable: true, description: 'What each bucket is divided by.' })
    by: TimelineStack | null,
  ): Promise<TimelineBucket[] | null> {
    const days = { from: from ?? null, to: to ?? null };
    checkRange(days, ['to']);
    if (from && to) shownBuckets(interval, days, []);
    const scale = { interval, days, by: by ?? null, most: context.counting.counted };
    return counting().attempt(async () => {
      const list = await timelineList(context, question, days);
      return bucketsOf(await load(context, timelineOfLists(scale), list), scale);
    });
  }
}

async function timelineList(
  context: RequestContext,
  asked: QuotationQuestion,
  days: Days,
): Promise<TimelineList> {
  const question = await checkedQuestion(context, asked);
  const { dialect } = context.reader;
  const { SAID_ON_DESC } = QuotationOrder;
  // Words that may have been said in both ranges need not have been said where these overlap.
  if (question.filter?.saidOn) {
    const source = narrowed(quotationList(dialect, question, SAID_ON_DESC), maybeSaidIn('q', days));
    return { source, question };
  }
  const ofDays = { ...question, filter: { ...question.filter, saidOn: days } };
  return { source: quotationList(dialect, ofDays, SAID_ON_DESC), question };
}

function bucketsOf({ buckets, countedSince }: CountedTimeline, scale: TimelineScale): TimelineBucket[] {
  const starts = [...buckets.keys()].filter((day) => day !== null).sort();
  const isCounted = (from: string): boolean => countedSince === null || from > countedSince;
  const dated = shownBuckets(scale.interval, scale.days, starts).map(({ start, from, to }) => {
    const { count = 0, parts = [] } = buckets.get(start) ?? {};
    return {
      from,
      to,
      count,
      isExact: isCounted(from),
      parts: parts.map((part) => shownPart(part, scale.by)),
    };
  });
  const { count = 0, parts = [] } = buckets.get(null) ?? {};
  if (count === 0 && countedSince === null) return dated;
  const undated = { from: null, to: null, count, isExact: countedSince === null };
  return [...dated, { ...undated, parts: parts.map((part) => shownPart(part, scale.by)) }];
}

/** The buckets to show: those of the days asked for, and within these from the first to the last that hold something. */
function shownBuckets(
  interval: TimelineInterval,
  { from, to }: Days,
  starts: readonly string[],
): readonly (Bucket & { readonly start: string })[] {
  const first = from ? bucketStart(interval, from) : starts[0];
  const last = to ? bucketStart(interval, to) : starts.at(-1);
  if (first === undefined || last === undefined) return [];
  return bucketsBetween(interval, first, last).map((bucket) => ({
    start: bucket.from,
    from: from && from > bucket.from ? from : bucket.from,
    to: to && to < bucket.to ? to : bucket.to,
  }));
}

function shownPart({ value, count }: FacetCount, by: TimelineStack | null): TimelineBucket['parts'][number] {
  return {
    value,
    stance: by === TimelineStack.STANCE ? (value as never) : null,
    act: by === TimelineStack.ACT ? (value as never) : null,
    country: by === TimelineStack.COUNTRY ? countryOf(value) : null,
    count,
  };
}

import { TooManyBuckets } from '../../domain/dates/timeline';
import type { RequestContext } from '../context';
import { failureOf } from '../format-error';
import { CountingProblem, CountingProblemCode } from './counting-problem.type';

/** Counts one list. What cannot be counted is null and has a reason; it never costs the page beside it. */
export class Counting {
  private readonly counts: Promise<CountingProblem | null>[] = [];

  constructor(private readonly context: RequestContext) {}

  /** Runs a count. Null when the server is too busy, it takes too long, or the request has counted enough. */
  async attempt<T>(count: () => Promise<T>): Promise<T | null> {
    const counted = this.begin(count);
    this.counts.push(counted.then((result) => (result instanceof CountingProblem ? result : null), ignored));
    const result = await counted;
    return result instanceof CountingProblem ? null : result;
  }

  /** Why something that was asked of the list could not be counted; null when all could. */
  async problem(): Promise<CountingProblem | null> {
    // GraphQL calls the resolvers of all fields of an object before it waits for any: now all counts have begun.
    await Promise.resolve();
    const problems = await Promise.all(this.counts);
    return problems.find((problem) => problem !== null) ?? null;
  }

  private async begin<T>(count: () => Promise<T>): Promise<T | CountingProblem> {
    const { counting, counts } = this.context;
    counts.begun++;
    const result =
      counts.begun > counting.lists ? tooManyCounts(counting.lists) : await count().catch(problemOf);
    if (result instanceof CountingProblem) counts.hasFailed = true;
    return result;
  }
}

// Other errors are answered as errors, by the field that was asked for.
const ignored = (): null => null;

function problemOf(cause: unknown): CountingProblem {
  if (cause instanceof TooManyBuckets)
    return new CountingProblem(CountingProblemCode.TOO_MANY_BUCKETS, cause.message);
  const failure = failureOf(cause);
  if (failure?.code !== 'SERVER_BUSY' && failure?.code !== 'QUERY_TIMEOUT') throw cause;
  return new CountingProblem(CountingProblemCode[failure.code], failure.message ?? (cause as Error).message);
}

function tooManyCounts(most: number): CountingProblem {
  const message = `The request counts more than ${most} lists: each totalCount, facets and timeline of a list is one. Those beyond were left out. Ask for fewer lists at once, or count in further requests.`;
  return new CountingProblem(CountingProblemCode.TOO_MANY_COUNTS, message);
}

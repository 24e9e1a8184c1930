import { Verdict } from './verdict';

/** By which rule a claim has its verdict. */
export enum VerdictRule {
  ONE_PUBLISHER = 'ONE_PUBLISHER',
  UNANIMOUS = 'UNANIMOUS',
  MOST_PUBLISHERS = 'MOST_PUBLISHERS',
  OPPOSED = 'OPPOSED',
  NEWEST_OF_EQUALS = 'NEWEST_OF_EQUALS',
}

/** What is asked of a review. */
export interface Judgement {
  readonly publisherId: string;
  readonly verdict: Verdict;
}

/** A claim's verdict, and which reviews it rests on. */
export interface VerdictDecision<T> {
  readonly verdict: Verdict;
  readonly rule: VerdictRule;
  /** The newest reviews of the publishers who say so, and of the others; newest first. */
  readonly agreeing: readonly T[];
  readonly disagreeing: readonly T[];
  /** Older reviews of the same publishers, which no longer count. */
  readonly superseded: readonly T[];
}

const SIDES: Partial<Readonly<Record<Verdict, 'true' | 'false'>>> = {
  [Verdict.TRUE]: 'true',
  [Verdict.MOSTLY_TRUE]: 'true',
  [Verdict.MISLEADING]: 'false',
  [Verdict.MOSTLY_FALSE]: 'false',
  [Verdict.FALSE]: 'false',
};

/** Whether a verdict says that a claim is true or false; undefined when neither. */
export function sideOf(verdict: Verdict): 'true' | 'false' | undefined {
  return SIDES[verdict];
}

/**
 * The verdict of a claim from its reviews, newest first; null without any. Each publisher counts once, with its newest
 * review, and what most of them say holds. Where two verdicts are given equally often, opposite ones make MIXED; of
 * others the newest holds.
 */
export function decideVerdict<T extends Judgement>(reviews: readonly T[]): VerdictDecision<T> | null {
  const publishers = new Set<string>();
  const counted = reviews.filter(
    ({ publisherId }) => !publishers.has(publisherId) && publishers.add(publisherId),
  );
  const leaders = leadersOf(counted);
  const [first] = leaders;
  if (first === undefined) return null;
  const sides = new Set(leaders.map(sideOf));
  const isOpposed = sides.has('true') && sides.has('false');
  const verdict = isOpposed ? Verdict.MIXED : first;
  return {
    verdict,
    rule: ruleOf(counted, leaders, isOpposed),
    agreeing: counted.filter((review) => review.verdict === verdict),
    disagreeing: counted.filter((review) => review.verdict !== verdict),
    superseded: reviews.filter((review) => !counted.includes(review)),
  };
}

/** The decision in a sentence or two. */
export function explainVerdict({ verdict, rule, agreeing, disagreeing }: VerdictDecision<Judgement>): string {
  const counted = [...agreeing, ...disagreeing];
  if (rule === VerdictRule.ONE_PUBLISHER) return `One publisher has checked the claim and says ${verdict}.`;
  if (rule === VerdictRule.UNANIMOUS)
    return `All ${counted.length} publishers who checked the claim say ${verdict}.`;
  const parts = [...tally(counted)].map(
    ([said, count]) => `${count} ${count === 1 ? 'says' : 'say'} ${said}`,
  );
  return `Of ${counted.length} publishers who checked the claim, ${listed(parts)}. ${REASONS[rule]}`;
}

const REASONS: Readonly<
  Record<Exclude<VerdictRule, VerdictRule.ONE_PUBLISHER | VerdictRule.UNANIMOUS>, string>
> = {
  [VerdictRule.MOST_PUBLISHERS]: 'The claim gets the verdict of most publishers.',
  [VerdictRule.OPPOSED]:
    'The publishers are divided equally between true and false, so the claim gets MIXED.',
  [VerdictRule.NEWEST_OF_EQUALS]:
    'Several verdicts are equally frequent, so the claim gets the newest of them.',
};

// The verdicts that are given most often, the one given last first.
function leadersOf(counted: readonly Judgement[]): Verdict[] {
  const counts = tally(counted);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([verdict]) => verdict);
}

function tally(reviews: readonly Judgement[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of reviews) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

function ruleOf(counted: readonly Judgement[], leaders: readonly Verdict[], isOpposed: boolean): VerdictRule {
  if (counted.length === 1) return VerdictRule.ONE_PUBLISHER;
  if (isOpposed) return VerdictRule.OPPOSED;
  if (leaders.length > 1) return VerdictRule.NEWEST_OF_EQUALS;
  return tally(counted).size === 1 ? VerdictRule.UNANIMOUS : VerdictRule.MOST_PUBLISHERS;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

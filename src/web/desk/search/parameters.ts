import type {
  AnchorState,
  QuotationFilter,
  QuotationKind,
  ReviewStatus,
  SpeechAct,
  Stance,
  StanceTargetInput,
  TimelineInterval,
  Verdict,
} from '../generated/operations';
import { words } from '../words/catalogue';

/** One parameter of a search address: which values it takes, and which quotations they mean. */
interface Parameter {
  readonly takes: (value: string) => boolean;
  readonly filter: (values: readonly string[]) => QuotationFilter;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const SPAN = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/;
const COUNTRY = /^[A-Z]{2}$/;
const TOPIC = 'topic:';

const anyText = (value: string): boolean => value.trim() !== '';
// The catalogue has a word for each value of an enum.
const wordsFor =
  (texts: Readonly<Record<string, string>>) =>
  (value: string): boolean =>
    Object.hasOwn(texts, value);
const oneOf =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);
const isId =
  (prefix: string) =>
  (value: string): boolean =>
    value.startsWith(`${prefix}_`);
const isDay = (value: string): boolean => DAY.test(value);
const isSpan = (value: string): boolean => SPAN.test(value) && value !== '..';
const isYesOrNo = oneOf(['yes', 'no']);

/** First and last day of `2026-03-01..2026-03-31`, either of which may be missing. */
export function spanOf(value = ''): { readonly from: string | null; readonly to: string | null } {
  const [, from = null, to = null] = SPAN.exec(value) ?? [];
  return { from, to };
}

function speakersOf(values: readonly string[]): QuotationFilter {
  const ids = values.filter(isId('act'));
  const [name] = values.filter((value) => !isId('act')(value));
  return { ...(ids.length > 0 && { speakerId: ids }), ...(name !== undefined && { speakerName: name }) };
}

function targetOf(value: string): StanceTargetInput {
  if (COUNTRY.test(value)) return { country: value };
  if (isId('act')(value)) return { actorId: value };
  return isId('clm')(value) ? { claimId: value } : { topic: value.slice(TOPIC.length) };
}

const isTarget = (value: string): boolean =>
  COUNTRY.test(value) || isId('act')(value) || isId('clm')(value) || value.startsWith(TOPIC);

function mentionsOf(values: readonly string[]): QuotationFilter {
  const country = values.filter((value) => COUNTRY.test(value));
  const actorId = values.filter(isId('act'));
  return { mentions: { ...(country.length > 0 && { country }), ...(actorId.length > 0 && { actorId }) } };
}

function undatedOf([value = '']: readonly string[]): QuotationFilter {
  const [interval = '', span] = value.split(':');
  return { undated: { interval: interval as TimelineInterval, ...spanOf(span) } };
}

const isUndated = (value: string): boolean => {
  const [interval = '', span, ...more] = value.split(':');
  return (
    wordsFor(words.search.intervals)(interval) && (span === undefined || isSpan(span)) && more.length === 0
  );
};

/** Every parameter that narrows a search. */
export const PARAMETERS = {
  q: { takes: anyText, filter: () => ({}) },
  speaker: { takes: anyText, filter: speakersOf },
  country: { takes: (value) => COUNTRY.test(value), filter: (country) => ({ country }) },
  stance: {
    takes: wordsFor(words.record.stanceTowards),
    filter: (stance) => ({ stance: stance as Stance[] }),
  },
  towards: { takes: isTarget, filter: (values) => ({ towards: values.map(targetOf) }) },
  about: { takes: (value) => COUNTRY.test(value) || isId('act')(value), filter: mentionsOf },
  claim: { takes: isId('clm'), filter: (claimId) => ({ claimId }) },
  verdict: {
    takes: wordsFor(words.record.verdict),
    filter: (values) => ({ claimVerdict: values as Verdict[] }),
  },
  from: { takes: isDay, filter: ([from]) => ({ saidOn: { from } }) },
  to: { takes: isDay, filter: ([to]) => ({ saidOn: { to } }) },
  within: { takes: isSpan, filter: ([value]) => ({ saidWithin: spanOf(value) }) },
  undated: { takes: isUndated, filter: undatedOf },
  known: { takes: isYesOrNo, filter: ([value]) => ({ isSaidOnKnown: value === 'yes' }) },
  printed: { takes: isSpan, filter: ([value]) => ({ publishedOn: spanOf(value) }) },
  outlet: { takes: isId('out'), filter: (outletId) => ({ outletId }) },
  via: { takes: anyText, filter: ([viaName]) => ({ viaName }) },
  kind: { takes: wordsFor(words.record.kind), filter: (kind) => ({ kind: kind as QuotationKind[] }) },
  act: { takes: wordsFor(words.record.act), filter: (act) => ({ act: act as SpeechAct[] }) },
  status: {
    takes: wordsFor(words.record.review),
    filter: (values) => ({ reviewStatus: values as ReviewStatus[] }),
  },
  article: { takes: isId('art'), filter: (articleId) => ({ articleId }) },
  batch: { takes: isId('imp'), filter: (importBatchId) => ({ importBatchId }) },
  doubt: { takes: isYesOrNo, filter: ([value]) => ({ isDoubtful: value === 'yes' }) },
  anchor: {
    takes: wordsFor(words.record.anchor),
    filter: (values) => ({ anchorState: values as AnchorState[] }),
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** The name of a parameter that narrows a search. */
export type ParameterName = keyof typeof PARAMETERS;

/** The names, in the order in which the sentence on top of the list has them. */
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];

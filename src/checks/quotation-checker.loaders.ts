import type { Actor } from '../actors/actor.entity';
import { QuotationKind } from '../domain/attribution';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { Extractor } from '../extraction/extraction';
import type { RequestContext } from '../graphql/context';
import type { CheckOutcome, CheckWarning } from '../matching/checking/check-outcome';
import { isClean } from '../matching/checking/check-outcome';
import type { CheckCandidate, CheckedMatch } from '../matching/checking/judgement';
import { judge } from '../matching/checking/judgement';
import { quotedWords } from '../matching/checking/quoted-words';
import type { Quotation } from '../quotations/quotation.entity';
import { TimeSlice } from '../scheduling';
import type { NamedSpeaker, Voices } from './candidate-speakers.loaders';
import { mayMean, namedSpeaker, voicesOf } from './candidate-speakers.loaders';
import type { DraftQuotation, DraftText } from './draft-quotations';
import { readDraft } from './draft-quotations';
import { explanationOf } from './explanation';
import { recordWarnings } from './record-warnings.loaders';
import { storedCandidates } from './stored-candidates';

/** Most quotations of a draft that are checked in one request. */
export const MOST_CHECKED = 100;
/** Most quotations of the record that are shown for one of the draft. */
export const MOST_MATCHES = 5;

/** A quotation of the record that was compared. */
export interface RecordCandidate extends CheckCandidate {
  readonly quotation: Quotation;
}

/** What the record says of one quotation of a draft. */
export interface JudgedQuotation extends DraftQuotation {
  readonly speaker: Actor | null;
  readonly speakerCandidates: readonly Actor[];
  readonly outcome: CheckOutcome;
  readonly warnings: readonly CheckWarning[];
  readonly explanation: string;
  readonly matches: readonly CheckedMatch<RecordCandidate>[];
}

/** What the record says of a draft. */
export interface QuotationCheck {
  readonly quotations: readonly JudgedQuotation[];
  readonly isClean: boolean;
  readonly notRead: string | null;
}

/** Says of each quotation of a draft whether it is on record, and how. Stores nothing. */
export class QuotationChecker {
  constructor(private readonly extract: Extractor) {}

  /** Throws DomainError for a draft with more quotations than can be checked at once. */
  async check(draft: DraftText, context: RequestContext): Promise<QuotationCheck> {
    const { quotations, notRead } = await readDraft(this.extract, draft);
    if (quotations.length > MOST_CHECKED) {
      throw new DomainError(
        ErrorCode.TOO_MANY,
        `The draft has ${quotations.length} quotations. Check at most ${MOST_CHECKED} at a time.`,
        ['text'],
      );
    }
    const candidates = await storedCandidates(
      context.reader,
      quotations.map(({ text }) => text),
    );
    const voices = await voicesOf(context, [
      ...new Map(candidates.flat().map((one) => [one.id, one])).values(),
    ]);
    const turns = new TimeSlice();
    const checked = await Promise.all(
      quotations.map(async (quotation, i) => {
        const named = await namedSpeaker(context, quotation, draft.publishedOn ?? null);
        await turns.next();
        return await checkOne(context, quotation, { named, voices, stored: candidates[i] ?? [] }, draft);
      }),
    );
    const areClean = checked.every(({ outcome, warnings }) => isClean(outcome, warnings));
    return { quotations: checked, isClean: areClean && notRead === null, notRead };
  }
}

interface Known {
  readonly named: NamedSpeaker;
  readonly voices: ReadonlyMap<string, Voices>;
  readonly stored: readonly Quotation[];
}

const NOBODY: Voices = { actors: [], names: [] };

async function checkOne(
  context: RequestContext,
  quotation: DraftQuotation,
  { named, voices, stored }: Known,
  { publishedOn = null }: DraftText,
): Promise<JudgedQuotation> {
  const asked = quotedWords(quotation.text);
  const candidates = stored.flatMap((one) => candidatesOf(one, mayMean(named, voices.get(one.id) ?? NOBODY)));
  const { outcome, warnings: own, matches } = judge(asked, candidates, named.name !== null);
  const supporting = matches.filter((match) => match.candidate.isSameSpeaker && isAsGood(match, matches[0]));
  const ofRecord = await recordWarnings(
    context,
    supporting.map(({ candidate }) => candidate.quotation),
    publishedOn,
  );
  const warnings = [...own, ...ofRecord];
  const speakers = voices.get(matches[0]?.candidate.id ?? '') ?? NOBODY;
  const recordSpeaker = speakers.names[0] ?? null;
  return {
    ...quotation,
    ...{
      speaker: speakerOf(named, speakers),
      speakerCandidates: named.actors.length > 1 ? named.actors : [],
    },
    ...{ outcome, warnings, matches: matches.slice(0, MOST_MATCHES) },
    explanation: explanationOf({
      ...{ outcome, warnings, asked, matches, recordSpeaker },
      draftSpeaker: named.name,
    }),
  };
}

// A quotation that mixes both kinds of speech is two: the speaker's words, and the sentence with them as the article has it.
function candidatesOf(quotation: Quotation, isSameSpeaker: boolean): RecordCandidate[] {
  const { id, kind, text, reported } = quotation;
  const own = { id, quotation, isSameSpeaker };
  const isReported = kind === QuotationKind.INDIRECT;
  const words = { ...own, stored: quotedWords(text), isReported };
  if (kind !== QuotationKind.MIXED || reported === null) return [words];
  return [words, { ...own, stored: quotedWords(reported), isReported: true }];
}

function isAsGood(match: CheckedMatch, best: CheckedMatch | undefined): boolean {
  return match.likeness === best?.likeness && match.candidate.isReported === best.candidate.isReported;
}

// Of several actors with the name, the one whose words were found.
function speakerOf({ name, actors }: NamedSpeaker, found: Voices): Actor | null {
  if (name === null) return null;
  const [only] = actors;
  if (actors.length === 1) return only ?? null;
  const ids = new Set(actors.map(({ id }) => id));
  const same = found.actors.filter((actor) => ids.size === 0 || ids.has(actor.id));
  return same.length === 1 && mayMean({ name, actors }, found) ? (same[0] ?? null) : null;
}

import type { ActorRef } from '../../actors/actor-ref';
import { knownOutlet } from '../../domain/outlets/known-outlets';
import { Attribution, HopRelation } from '../../domain/attribution';
import { countryCodeOf } from '../../domain/countries/country';
import { CodingStatus } from '../../domain/stance';
import type { ExtractedHop, ExtractedQuotation, ExtractedStance } from '../../extraction/extraction';
import type { OutletRef } from '../../outlets/outlet-ref';
import type { JointSpeakerRow } from '../../quotations/joint-speakers/joint-speaker-row';
import type { HopRow } from '../../quotations/rows/hop-row';
import type { QuotationRow } from '../../quotations/rows/quotation-row';
import { MAX_SHORT, MAX_TOPIC } from '../../quotations/text-limits';
import type { StanceRow, StanceTargetRow } from '../../quotations/stances/stance-row';

const PASSED_ON: readonly HopRelation[] = [HopRelation.REPORTED, HopRelation.BROADCAST, HopRelation.TOLD];
/** Below this the speaker is only kept as printed: it is likelier somebody else. */
const SURE_ENOUGH = 0.45;

/** What the database knows of the names that a text gives. */
export interface KnownNames {
  /** The actor that each of its speakers is, or is to become; null when that is not known. */
  speakers(quotation: ExtractedQuotation): readonly (ActorRef | null)[];
  /** The actor whom a name means that is not the speaker's own; null when that is not known. */
  other(name: string): ActorRef | null;
  /** The known outlet that goes by a name. */
  outlet(name: string): OutletRef | null;
}

/** Whether the extractor is sure enough of a speaker for the quotation to be filed under him. */
export function hasSpeaker({ speaker, speakerConfidence }: ExtractedQuotation): boolean {
  return speaker.name !== null && speakerConfidence >= SURE_ENOUGH;
}

/** A quotation that was found in a text, as a row of an import: what a machine found is a suggestion, and says so. */
export function extractedRow(quotation: ExtractedQuotation, known: KnownNames): QuotationRow {
  const { speaker, cue, venue } = quotation;
  const [actor = null, ...joint] = hasSpeaker(quotation) ? known.speakers(quotation) : [];
  const hasJoint = actor !== null || short(speaker.mention?.text) !== null;
  return {
    spans: quotation.spans,
    kind: quotation.kind,
    speaker: actor,
    speakerMention: short(speaker.mention?.text),
    speakerRole: short(speaker.role),
    speakerCountry: speaker.countries[0] ?? null,
    speakerCountryBasis: speaker.countryBasis,
    jointSpeakers: hasJoint ? jointSpeakers(quotation, joint) : [],
    attribution: attributionOf(quotation, actor),
    cue: short(cue?.text),
    act: quotation.act,
    reported: quotation.reported,
    section: quotation.sectionKind,
    // A day that this reading does not find may be known from an earlier one. "Not later than printed" is worked out from the day printed (saidNotLaterThan).
    saidOn: quotation.saidOn.earliest === null ? null : quotation.saidOn,
    venue: short(venue?.text),
    hops: chain(quotation, actor !== null).map((hop) => hopRow(hop, known)),
    stances: suggestedStances(quotation, known),
    doubt: quotation.doubt,
    confidence: Math.min(quotation.spanConfidence, actor === null ? 1 : quotation.speakerConfidence),
  };
}

function jointSpeakers(
  { speakers }: ExtractedQuotation,
  actors: readonly (ActorRef | null)[],
): JointSpeakerRow[] {
  return speakers.slice(1).flatMap(({ mention, name, countries, countryBasis }, i) => {
    const actor = actors[i] ?? null;
    // The mention of the first is that of all.
    const printed = short(mention?.text ?? name);
    if (actor === null && printed === null) return [];
    return { actor, mention: printed, country: countries[0] ?? null, countryBasis };
  });
}

function attributionOf({ attribution, speaker }: ExtractedQuotation, actor: ActorRef | null): Attribution {
  if (actor !== null && attribution === Attribution.NONE) return Attribution.STATED;
  return actor === null && speaker.mention === null ? Attribution.NONE : attribution;
}

// The speaker's own step is added to every chain, and is none where nobody passed the words on.
function chain({ hops }: ExtractedQuotation, isKnown: boolean): readonly ExtractedHop[] {
  const others = hops.filter(({ relation }) => relation !== HopRelation.SAID);
  return isKnown || others.length === 0 ? others : hops;
}

function hopRow({ relation, text, cue }: ExtractedHop, known: KnownNames): HopRow {
  return {
    relation,
    text: short(text),
    cue: short(cue),
    outlet: known.outlet(text) ?? outletByName(relation, text),
  };
}

// What the verb says of countries and actors, and the topic that it denies or condemns where that is neither.
function suggestedStances({ stances, suggestion, cue }: ExtractedQuotation, known: KnownNames): StanceRow[] {
  const note = `The article’s word for it: “${cue?.text ?? ''}”.`;
  const suggested = { status: CodingStatus.SUGGESTED, note };
  const towards = stances.flatMap((stance) => {
    const target = stanceTarget(stance, known);
    return target === null
      ? []
      : [{ ...suggested, towards: target, stance: stance.stance, confidence: stance.confidence }];
  });
  const topic = suggestion?.target && towards.length === 0 ? targetRow(suggestion.target.text) : null;
  return suggestion === null || topic === null
    ? towards
    : [...towards, { ...suggested, towards: topic, stance: suggestion.stance }];
}

function stanceTarget({ country, target }: ExtractedStance, known: KnownNames): StanceTargetRow | null {
  if (country !== null) return { country };
  const actor = known.other(target.text);
  return actor === null ? null : { actor };
}

function targetRow(text: string): StanceTargetRow | null {
  const country = countryCodeOf(text);
  if (country !== null) return { country };
  return text.length <= MAX_TOPIC ? { topic: text } : null;
}

function short(text: string | null | undefined): string | null {
  return text && text.length <= MAX_SHORT ? text : null;
}

// An agency that passes words on is an outlet, also when nobody has recorded it yet.
function outletByName(relation: HopRelation, text: string): OutletRef | null {
  const outlet = PASSED_ON.includes(relation) ? knownOutlet(text) : null;
  return outlet === null ? null : { ...outlet };
}

import type { Actor } from '../actors/actor.entity';
import type { Article } from '../articles/article.entity';
import type { Claim } from '../claims/claim.entity';
import type { Outlet } from '../outlets/outlet.entity';
import type { AttributionHop } from '../quotations/attribution-hop.entity';
import { openDoubt } from '../quotations/open-doubt';
import { joining } from '../quotations/joint-speakers/joint-speaker-draft';
import type { JointSpeaker } from '../quotations/joint-speakers/joint-speaker.entity';
import type { Quotation } from '../quotations/quotation.entity';
import type { StanceCoding } from '../quotations/stances/stance-coding.entity';
import type { JsonRecord } from './json-record';
import { told } from './json-record';
import { describedArticle, namedActor, namedOutlet, ownRecord } from './named-records';

/** A quotation with the records that its row was joined with. */
export type JoinedQuotation = Quotation & {
  readonly speaker: Actor | null;
  readonly article: Article & { readonly outlet: Outlet | null };
};

/** What the quotations of a page refer to, by id. */
export interface QuotationParts {
  readonly hops: ReadonlyMap<string, readonly AttributionHop[]>;
  readonly joint: ReadonlyMap<string, readonly JointSpeaker[]>;
  readonly stances: ReadonlyMap<string, readonly StanceCoding[]>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly bodySha256: ReadonlyMap<string, string>;
}

/** A quotation as an import takes it: with article, speaker, chain and stances inside. */
export function quotationRecord(
  quotation: JoinedQuotation,
  parts: QuotationParts,
  withIds: boolean,
): JsonRecord {
  const q = quotation;
  const hops = parts.hops.get(q.id) ?? [];
  const stances = parts.stances.get(q.id) ?? [];
  const bodySha256 = parts.bodySha256.get(q.articleVersionId ?? '');
  return told({
    text: q.text,
    kind: q.kind,
    speaker: q.speaker && namedActor(q.speaker),
    speakerMention: q.speakerMention,
    speakerRole: q.speakerRole,
    speakerCountry: q.speakerCountry,
    speakerCountryBasis: q.speakerCountryBasis,
    jointSpeakers: joining(parts.joint.get(q.id) ?? [], q).map((one) => jointSpeakerRecord(one, parts)),
    attribution: q.attribution,
    cue: q.cue,
    act: q.act,
    reported: q.reported,
    section: q.section,
    saidOn: saidOn(q),
    venue: q.venue,
    language: q.language,
    prefix: q.prefix,
    suffix: q.suffix,
    spans: q.spans,
    article: told({ ...describedArticle(q.article, q.article.outlet), bodySha256 }),
    hops: hops.map((hop) => hopRecord(hop, parts)),
    stances: stances.map((stance) => stanceRecord(stance, parts)),
    confidence: q.confidence,
    doubt: openDoubt(q),
    reviewStatus: q.reviewStatus,
    method: q.method,
    methodVersion: q.methodVersion,
    record: withIds ? ids(q, stances) : null,
  });
}

function ids(q: Quotation, stances: readonly StanceCoding[]): JsonRecord {
  const { articleId, articleVersionId, outletId, speakerId, importBatchId } = q;
  const claimIds = stances.flatMap(({ claimId }) => claimId ?? []);
  return ownRecord(q, { articleId, articleVersionId, outletId, speakerId, importBatchId, claimIds });
}

function saidOn({ saidFrom, saidTo, saidPrecision, saidCertainty }: Quotation): JsonRecord | null {
  if (saidTo === null) return null;
  return told({ earliest: saidFrom, latest: saidTo, precision: saidPrecision, certainty: saidCertainty });
}

function jointSpeakerRecord({ actorId, mention, country }: JointSpeaker, parts: QuotationParts): JsonRecord {
  const actor = parts.actors.get(actorId ?? '');
  return told({ actor: actor && namedActor(actor), mention, country });
}

function hopRecord(hop: AttributionHop, { actors, outlets }: QuotationParts): JsonRecord {
  const actor = actors.get(hop.actorId ?? '');
  const outlet = outlets.get(hop.outletId ?? '');
  return told({
    relation: hop.relation,
    actor: actor && namedActor(actor),
    outlet: outlet && namedOutlet(outlet),
    text: hop.text,
    cue: hop.cue,
  });
}

function stanceRecord(coding: StanceCoding, { actors, claims }: QuotationParts): JsonRecord {
  const actor = actors.get(coding.actorId ?? '');
  const { country, topic, stance, confidence, status, note, coder, method } = coding;
  const towards = told({
    claim: claims.get(coding.claimId ?? '')?.text,
    actor: actor && namedActor(actor),
    country,
    topic,
  });
  return told({ towards, stance, confidence, status, note, coder, method });
}

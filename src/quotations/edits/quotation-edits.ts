import type { ActorRef } from '../../actors/actor-ref';
import { UNKNOWN_DATE } from '../../domain/dates/approximate-date';
import { CountryBasis } from '../../domain/countries/country-basis';
import { requireCountryCode } from '../../domain/countries/country';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Faults } from '../../domain/errors/faults';
import { saidColumns } from '../rows/quotation-draft';
import type { JointSpeakerRow } from '../joint-speakers/joint-speaker-row';
import type { HopRow } from '../rows/hop-row';
import type { FreeText, QuotationRow } from '../rows/quotation-row';
import { checkQuotationRow, FREE_TEXTS } from '../rows/quotation-row';
import type { Quotation } from '../quotation.entity';

/** What an edit of a quotation may change. The words themselves never change. Null clears a field. */
export interface QuotationPatch extends Pick<
  QuotationRow,
  FreeText | 'kind' | 'speakerCountry' | 'attribution' | 'act' | 'saidOn' | 'language'
> {
  readonly speaker?: ActorRef | null;
  /** All who join the speaker; empty or null when nobody does. */
  readonly jointSpeakers?: readonly JointSpeakerRow[] | null;
  /** The whole chain; empty or null when nobody passed the words on. */
  readonly hops?: readonly HopRow[] | null;
}

const CLEARABLE = [...FREE_TEXTS, 'speakerCountry', 'language'] as const;
const KEEP_ACT = 'A quotation needs an act. Name one, or leave act out to keep its value.';
const KEEP_KIND = 'A quotation needs a kind. Name one, or leave kind out to keep its value.';

/** Checks an edit and brings all but the speakers and the chain into the form that is stored. Throws DomainError with the field in its path. */
export function checkQuotationPatch(patch: QuotationPatch): Partial<Quotation> {
  const faults = new Faults();
  const elsewhere = { speaker: null, jointSpeakers: null, attribution: null, hops: null };
  const checked = checkQuotationRow({ ...patch, ...elsewhere }, faults);
  if (patch.kind === null) faults.add(new DomainError(ErrorCode.REQUIRED, KEEP_KIND, ['kind']));
  if (patch.act === null) faults.add(new DomainError(ErrorCode.REQUIRED, KEEP_ACT, ['act']));
  const [fault] = faults.list;
  if (fault !== undefined) throw fault;
  const wanted: Partial<Quotation> = {};
  for (const field of CLEARABLE) if (patch[field] !== undefined) wanted[field] = patch[field] || null;
  if (patch.speakerCountry)
    wanted.speakerCountry = requireCountryCode(patch.speakerCountry, ['speakerCountry']);
  if (patch.speakerCountry !== undefined)
    wanted.speakerCountryBasis = patch.speakerCountry ? CountryBasis.GIVEN : null;
  if (patch.kind) wanted.kind = patch.kind;
  if (patch.act) wanted.act = patch.act;
  const saidOn = patch.saidOn === null ? UNKNOWN_DATE : checked.saidOn;
  // A doubt about the speaker says nothing about another one.
  if (patch.speaker !== undefined && patch.doubt === undefined) wanted.doubt = null;
  if (saidOn !== undefined) Object.assign(wanted, saidColumns(saidOn));
  return wanted;
}

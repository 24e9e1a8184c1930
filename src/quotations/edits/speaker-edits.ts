import type { ActorDirectory } from '../../actors/actor-directory';
import type { ActorRef } from '../../actors/actor-ref';
import { checkActorRef } from '../../actors/actor-ref';
import type { Actor } from '../../actors/actor.entity';
import type { WriteTransaction } from '../../database/write-transaction';
import { CountryBasis } from '../../domain/countries/country-basis';
import { Attribution, SPEAKERLESS } from '../../domain/attribution';
import { Faults } from '../../domain/errors/faults';
import type { ChangeContext } from '../../revisions/author';
import type { JointSpeakerDraft } from '../joint-speakers/joint-speaker-draft';
import { jointSpeakerDraft } from '../joint-speakers/joint-speaker-draft';
import { checkJoined, checkJointSpeakers } from '../joint-speakers/joint-speaker-row';
import { ensureNamed, namedIn, throwAny } from './named-actors';
import type { QuotationPatch } from './quotation-edits';
import type { Quotation } from '../quotation.entity';
import { checkSpeakerFits } from '../rows/speaker-fit';

/** Gives a stored quotation another speaker, or none, and others who join him; finds the actor who is meant, or creates one. */
export class SpeakerEdits {
  constructor(private readonly actors: ActorDirectory) {}

  /** What an edit changes about the speaker, and with him about the country and the attribution. */
  async change(
    tx: WriteTransaction,
    quotation: Quotation,
    patch: Pick<QuotationPatch, 'speaker' | 'speakerCountry' | 'attribution'>,
    day: string | null,
    context: ChangeContext,
  ): Promise<Partial<Quotation>> {
    const wanted: Partial<Quotation> = {};
    if (patch.speaker === null) {
      wanted.speakerId = null;
      if (patch.speakerCountry === undefined)
        Object.assign(wanted, { speakerCountry: null, speakerCountryBasis: null });
    } else if (patch.speaker !== undefined) {
      const actor = await this.ensureActor(tx, patch.speaker, day, context);
      wanted.speakerId = actor.id;
      // The country of the old speaker says nothing about the new one.
      if (patch.speakerCountry === undefined && actor.id !== quotation.speakerId)
        Object.assign(wanted, {
          speakerCountry: actor.country,
          speakerCountryBasis: actor.country === null ? null : CountryBasis.ACTOR,
        });
    }
    const speakerId = wanted.speakerId === undefined ? quotation.speakerId : wanted.speakerId;
    wanted.attribution = patch.attribution ?? fittingAttribution(quotation.attribution, speakerId);
    checkSpeakerFits({ hasSpeaker: speakerId !== null, attribution: wanted.attribution });
    return wanted;
  }

  /**
   * Those who are to join the speaker, with ids in the place of names; undefined where an edit leaves them alone. Throws
   * DomainError with the joint speaker in its path, as an import would.
   */
  async joint(
    tx: WriteTransaction,
    rows: QuotationPatch['jointSpeakers'],
    { speakerId, speakerMention, saidTo }: Pick<Quotation, 'speakerId' | 'speakerMention' | 'saidTo'>,
    context: ChangeContext,
  ): Promise<readonly JointSpeakerDraft[] | undefined> {
    if (rows === undefined) return undefined;
    const faults = new Faults();
    const checked = checkJointSpeakers(rows ?? [], saidTo, faults);
    throwAny(faults.list[0]);
    checkJoined(checked, speakerId !== null || speakerMention !== null);
    const actors = await ensureNamed(this.actors, tx, namedIn('jointSpeakers', checked), context);
    return checked.map((one) => jointSpeakerDraft(one, actors.get(one.actor?.key ?? '') ?? null, false));
  }

  private async ensureActor(
    tx: WriteTransaction,
    ref: ActorRef,
    day: string | null,
    context: ChangeContext,
  ): Promise<Actor> {
    const faults = new Faults();
    const checked = faults.check(['speaker'], () => checkActorRef(ref, day));
    throwAny(faults.list[0]);
    const named = checked === undefined ? [] : [{ ref: checked, path: ['speaker'] }];
    const [actor] = (await ensureNamed(this.actors, tx, named, context)).values();
    if (actor === undefined) throw new Error('The speaker was neither found nor created.');
    return actor;
  }
}

function fittingAttribution(attribution: Attribution, speakerId: string | null): Attribution {
  if (speakerId === null) return SPEAKERLESS.includes(attribution) ? attribution : Attribution.NONE;
  return attribution === Attribution.NONE ? Attribution.STATED : attribution;
}

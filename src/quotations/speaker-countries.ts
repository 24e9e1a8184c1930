import { isDeepStrictEqual } from 'node:util';
import sql, { raw } from 'sql-template-tag';
import type { Actor } from '../actors/actor.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { CountryBasis } from '../domain/countries/country-basis';
import type { CountryGiven } from '../domain/countries/country-spread';
import { ReviewStatus } from '../domain/review-status';
import type { ChangeContext } from '../revisions/author';
import type { FieldChange } from '../revisions/revision.entity';
import type { RevisionLog } from '../revisions/revision-log';
import type { JointSpeakerDraft } from './joint-speakers/joint-speaker-draft';
import { jointSpeakersOf } from './joint-speakers/joint-speaker-store';
import { Quotation } from './quotation.entity';
import type { StanceStore } from './stances/stance-store';

/** The most quotations of one call: nobody else writes to SQLite while it runs. */
export const MOST_AT_ONCE = 10_000;

// Quotations in memory at a time, and in one statement.
const BATCH = 1000;

/** Gives the quotations of a speaker, also those said together with others, the country that is known of the speaker now. */
export class CountriesOfSpeakers {
  constructor(
    private readonly stances: StanceStore,
    private readonly revisions: RevisionLog,
    private readonly mostAtOnce = MOST_AT_ONCE,
  ) {}

  /** To those without a country, in the order of their recording; retracted ones stay as they are. */
  async giveWhereUnknown(
    tx: WriteTransaction,
    speaker: Actor,
    context: ChangeContext,
  ): Promise<CountryGiven> {
    const unknown = sql`q.id IN (SELECT o.id FROM quotation o WHERE o.speaker_id = ${speaker.id} AND o.speaker_country IS NULL
      UNION ALL SELECT j.quotation_id FROM joint_speaker j WHERE j.actor_id = ${speaker.id} AND j.country IS NULL)
      AND q.review_status <> ${ReviewStatus.RETRACTED}`;
    const rows = await tx.all<{ id: string }>(
      sql`SELECT q.id AS "id" FROM quotation q WHERE ${unknown} ORDER BY q.id LIMIT ${this.mostAtOnce}`,
    );
    for (let start = 0; start < rows.length; start += BATCH) {
      const ids = rows.slice(start, start + BATCH).map(({ id }) => id);
      await this.give(tx, speaker, ids, context);
    }
    const [left] = await tx.all<{ n: number | string }>(
      sql`SELECT COUNT(*) AS n FROM quotation q WHERE ${unknown}`,
    );
    return { changed: rows.length, left: Number(left?.n ?? 0) };
  }

  private async give(
    tx: WriteTransaction,
    speaker: Actor,
    ids: readonly string[],
    context: ChangeContext,
  ): Promise<void> {
    const records = await tx.rows(
      Quotation,
      sql`SELECT ${tx.shape(Quotation).select('q')} FROM quotation q
        WHERE ${tx.dialect.inList(raw('q.id'), ids)} ORDER BY q.id ${tx.dialect.rowLock}`,
    );
    const joint = await jointSpeakersOf(tx, ids);
    const changes = records.map((record) => ({
      record,
      patch: isWithoutCountry(record, speaker)
        ? { speakerCountry: speaker.country, speakerCountryBasis: CountryBasis.ACTOR }
        : {},
      beside: jointChange(joint.get(record.id) ?? [], speaker),
    }));
    this.revisions.changeAll(tx, Quotation, changes, context);
    tx.queue(
      sql`UPDATE joint_speaker SET country = ${speaker.country}, country_basis = ${CountryBasis.ACTOR}
        WHERE actor_id = ${speaker.id} AND country IS NULL AND ${tx.dialect.inList(raw('quotation_id'), ids)}`,
    );
    await this.stances.refreshCopies(tx, ids, context.at);
  }
}

function isWithoutCountry({ speakerId, speakerCountry }: Quotation, speaker: Actor): boolean {
  return speakerId === speaker.id && speakerCountry === null;
}

function jointChange(before: readonly JointSpeakerDraft[], { id, country }: Actor): FieldChange[] {
  const after = before.map((joint) =>
    joint.actorId === id && joint.country === null
      ? { ...joint, country, countryBasis: CountryBasis.ACTOR }
      : joint,
  );
  return isDeepStrictEqual(before, after) ? [] : [{ field: 'jointSpeakers', before, after }];
}

import sql, { raw } from 'sql-template-tag';
import type { Actor } from '../actors/actor.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { CountryBasis } from '../domain/countries/country-basis';
import type { CountryGiven } from '../domain/countries/country-spread';
import { ReviewStatus } from '../domain/review-status';
import type { ChangeContext } from '../revisions/author';
import type { RevisionLog } from '../revisions/revision-log';
import { Quotation } from './quotation.entity';
import type { StanceStore } from './stances/stance-store';

/** The most quotations of one call: nobody else writes to SQLite while it runs. */
export const MOST_AT_ONCE = 10_000;

// Quotations in memory at a time, and in one statement.
const BATCH = 1000;

/** Gives the quotations of a speaker the country that is known of the speaker now. */
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
    const unknown = sql`q.speaker_id = ${speaker.id} AND q.speaker_country IS NULL AND q.review_status <> ${ReviewStatus.RETRACTED}`;
    const rows = await tx.all<{ id: string }>(
      sql`SELECT q.id AS "id" FROM quotation q WHERE ${unknown} ORDER BY q.id LIMIT ${this.mostAtOnce}`,
    );
    const patch = { speakerCountry: speaker.country, speakerCountryBasis: CountryBasis.ACTOR };
    for (let start = 0; start < rows.length; start += BATCH) {
      const ids = rows.slice(start, start + BATCH).map(({ id }) => id);
      const records = await tx.rows(
        Quotation,
        sql`SELECT ${tx.shape(Quotation).select('q')} FROM quotation q
          WHERE ${tx.dialect.inList(raw('q.id'), ids)} ORDER BY q.id ${tx.dialect.rowLock}`,
      );
      const changes = records.map((record) => ({ record, patch }));
      this.revisions.changeAll(tx, Quotation, changes, context);
      await this.stances.refreshCopies(tx, ids, context.at);
    }
    const [left] = await tx.all<{ n: number | string }>(
      sql`SELECT COUNT(*) AS n FROM quotation q WHERE ${unknown}`,
    );
    return { changed: rows.length, left: Number(left?.n ?? 0) };
  }
}

import { isDeepStrictEqual } from 'node:util';
import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../../database/write-transaction';
import type { Ids } from '../../ids';
import type { Quotation } from '../quotation.entity';
import type { JointSpeakerDraft } from './joint-speaker-draft';
import { joining, newJointSpeakers } from './joint-speaker-draft';
import { JointSpeaker } from './joint-speaker.entity';

/** The joint speakers of a quotation before and after a change; null when nothing changes. */
export type JointSpeakerChange = {
  readonly before: readonly JointSpeakerDraft[];
  readonly after: readonly JointSpeakerDraft[];
} | null;

/** Writes who said a quotation together with its speaker. */
export class JointSpeakerStore {
  constructor(private readonly ids: Ids) {}

  /** Adds the joint speakers of quotations that were just stored. */
  insert(
    tx: WriteTransaction,
    quotations: readonly Quotation[],
    joint: readonly (readonly JointSpeakerDraft[] | undefined)[],
  ): void {
    tx.insert(
      JointSpeaker,
      quotations.flatMap((quotation, i) =>
        newJointSpeakers(quotation, joining(joint[i] ?? [], quotation), this.ids),
      ),
    );
  }

  /** What another speaker, or others who join, change about a stored quotation. */
  async difference(
    tx: WriteTransaction,
    stored: Quotation,
    speaker: Pick<Quotation, 'speakerId' | 'speakerMention'>,
    wanted: readonly JointSpeakerDraft[] | undefined,
  ): Promise<JointSpeakerChange> {
    const isSame = speaker.speakerId === stored.speakerId && speaker.speakerMention === stored.speakerMention;
    if (wanted === undefined && isSame) return null;
    const before = (await jointSpeakersOf(tx, [stored.id])).get(stored.id) ?? [];
    const after = joining(wanted ?? before, speaker);
    return isDeepStrictEqual(before, after) ? null : { before, after };
  }

  /** Writes these in the place of those that a quotation has. */
  async replace(
    tx: WriteTransaction,
    quotation: Quotation,
    joint: readonly JointSpeakerDraft[],
  ): Promise<void> {
    await tx.all(sql`DELETE FROM joint_speaker WHERE quotation_id = ${quotation.id}`);
    tx.insert(JointSpeaker, newJointSpeakers(quotation, joint, this.ids));
  }
}

/** The joint speakers of quotations, in the order of the text; none for a quotation without. */
export async function jointSpeakersOf(
  tx: WriteTransaction,
  quotationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly JointSpeakerDraft[]>> {
  const rows = await tx.rows(
    JointSpeaker,
    sql`SELECT ${tx.shape(JointSpeaker).select('j')} FROM joint_speaker j
      WHERE ${tx.dialect.inList(raw('j.quotation_id'), quotationIds)} ORDER BY j.quotation_id, j.ordinal`,
  );
  const byQuotation = new Map<string, JointSpeakerDraft[]>(quotationIds.map((id) => [id, []]));
  for (const { quotationId, actorId, mention, country, countryBasis } of rows)
    byQuotation.get(quotationId)?.push({ actorId, mention, country, countryBasis });
  return byQuotation;
}

/** Copies the days of quotations `q` that meet a condition to their joint speakers again. */
export function refreshJointSpeakers(tx: WriteTransaction, among: Sql): void {
  tx.queue(
    sql`UPDATE joint_speaker AS j SET said_sort = q.said_sort, published_sort = q.published_sort FROM quotation q
      WHERE q.id = j.quotation_id AND ${among} AND (j.said_sort <> q.said_sort OR j.published_sort <> q.published_sort)`,
  );
}

import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { whereOf } from '../../database/lists/page-statement';

/** The columns that hold one speaker of a quotation, and the country that this one spoke for. */
export interface VoiceColumns {
  readonly actor: string;
  readonly country: string;
}

/** What is asked of a speaker. All of it is asked of the same one. */
export type VoiceConditions = (voice: VoiceColumns) => readonly Sql[];

/** The speaker of a quotation `q`. */
export const SPEAKER_OF_QUOTATION: VoiceColumns = { actor: 'q.speaker_id', country: 'q.speaker_country' };

const SPEAKER_OF_CODING: VoiceColumns = { actor: 's.speaker_id', country: 's.speaker_country' };

/** Somebody who joins the speaker: `j`. */
export const JOINT_SPEAKER = joint('j');

/** Mostly false, and then whatever else is asked of joint speakers needs no reading. */
export const ANY_JOINT = raw('EXISTS (SELECT 1 FROM joint_speaker)');

/** Some speaker of the quotation `q` meets the conditions. */
export function someSpeaker(conditions: VoiceConditions): Sql {
  const own = join([...conditions(SPEAKER_OF_QUOTATION)], ' AND ');
  const joined = join([...conditions(JOINT_SPEAKER)], ' AND ');
  return sql`((${own}) OR EXISTS (SELECT 1 FROM joint_speaker j WHERE j.quotation_id = q.id AND ${joined}))`;
}

/** `j` is the first to meet the conditions among all speakers of the quotation `q`: so a quotation is found once. */
export function firstToMeet(conditions: VoiceConditions): readonly Sql[] {
  const own = join([...conditions(SPEAKER_OF_QUOTATION)], ' AND ');
  const each = join([...conditions(joint('e'))], ' AND ');
  return [
    ...conditions(JOINT_SPEAKER),
    sql`(${own}) IS NOT TRUE`,
    // Not as NOT EXISTS: PostgreSQL makes a join of that, for which it may read the whole table.
    sql`j.ordinal = (SELECT MIN(e.ordinal) FROM joint_speaker e WHERE e.quotation_id = j.quotation_id AND ${each})`,
  ];
}

/** Codings `s`, once for each speaker of their quotation: what is selected of each, and what it must meet. */
export function codingsByVoice(
  selected: (voice: VoiceColumns) => Sql,
  where: VoiceConditions,
  joins: Sql = raw(''),
): Sql {
  return sql`SELECT ${selected(SPEAKER_OF_CODING)} FROM stance_coding s ${joins}${whereOf(where(SPEAKER_OF_CODING))}
    UNION ALL SELECT ${selected(JOINT_SPEAKER)} FROM joint_speaker j JOIN stance_coding s ON s.quotation_id = j.quotation_id ${joins}
    ${whereOf([ANY_JOINT, ...where(JOINT_SPEAKER)])}`;
}

function joint(alias: string): VoiceColumns {
  return { actor: `${alias}.actor_id`, country: `${alias}.country` };
}

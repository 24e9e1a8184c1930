import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { KeysetOrder } from '../../database/lists/keyset';
import type { ListSource } from '../../database/lists/list-source';
import { isTowards } from '../lists/stance-conditions';
import { StanceCoding } from '../stances/stance-coding.entity';
import type { StanceTargetChoice } from '../stances/stance.service';

/** Whose stances towards what a list holds; ids are those that merged actors go by now. */
export interface StanceHistoryQuestion {
  readonly speakerId: string;
  readonly towards: StanceTargetChoice;
}

const ORDER: KeysetOrder = {
  token: 'SAID_ON_ASC',
  descending: false,
  columns: [
    { sql: raw('s.said_sort'), property: 'saidSort', type: 'string' },
    { sql: raw('s.id'), property: 'id', type: 'string' },
  ],
};

/** A speaker's stances towards a target that count, in the order in which they were taken. */
export function stanceHistory(
  dialect: Dialect,
  { speakerId, towards }: StanceHistoryQuestion,
): ListSource<StanceCoding> {
  const rest = [isTowards(dialect, [towards]), raw('s.counts')];
  const own = sql`s.speaker_id = ${speakerId}`;
  const joined = sql`s.quotation_id IN (SELECT j.quotation_id FROM joint_speaker j WHERE j.actor_id = ${speakerId})`;
  return {
    entity: StanceCoding,
    alias: 's',
    where: [sql`(${own} OR ${joined})`, ...rest],
    order: ORDER,
    indexScans: [{ where: [own, ...rest] }, { where: [joined, sql`(${own}) IS NOT TRUE`, ...rest] }],
  };
}

import type { ApproximateDate } from '../../domain/dates/approximate-date';
import type { Narrative } from '../text/narrative';
import type { Draft } from './records';
import { dateIn } from './statement-dates';

const LONGEST = 160;

/** The day beside a signature: “…” — Iulia Marcu, May 14, 2024. Null for what is not signed. */
export function signedOn(
  { text, quotes }: Narrative,
  { candidate, quotes: own }: Draft,
  publishedOn: string | null,
): ApproximateDate | null {
  const end = quotes[own.at(-1) ?? -1]?.end;
  if (candidate.rule !== 'dash' || end === undefined) return null;
  const rest = text.slice(end, end + LONGEST);
  const day = dateIn(rest.includes('\n') ? rest.slice(0, rest.indexOf('\n')) : rest, publishedOn);
  return day.latest === null ? null : day;
}

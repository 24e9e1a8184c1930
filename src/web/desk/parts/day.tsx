import type { VNode } from 'preact';
import { words } from '../words/catalogue';

/** A day that may be known only roughly, as the API has it. */
export interface SaidOn {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly certainty: keyof typeof words.record.certainty;
  readonly precision: keyof typeof words.record.precision;
}

/** `2026-03-04` as "4 Mar 2026", `2026-03` as "Mar 2026". */
export function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  const name = words.record.months[Number(month ?? 0) - 1];
  return [date === undefined ? '' : String(Number(date)), name ?? '', year].filter(Boolean).join(' ');
}

/** A span of days, as short as it can be said: a whole month or year by its name. */
export function daysInWords(from: string, to: string): string {
  if (from === to) return dayInWords(from);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && to === lastOfMonth(from))
    return dayInWords(from.slice(0, 7));
  return words.record.between(dayInWords(from), dayInWords(to));
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day said, in words without its certainty. */
export function saidInWords({ earliest, latest, precision }: SaidOn): string {
  if (earliest !== null && latest !== null) {
    if (precision === 'MONTH') return dayInWords(latest.slice(0, 7));
    return precision === 'YEAR' ? latest.slice(0, 4) : daysInWords(earliest, latest);
  }
  if (latest !== null) return words.record.before(dayInWords(latest));
  return earliest === null ? words.record.dayNotKnown : words.record.since(dayInWords(earliest));
}

/** How the day said is known. */
export function certaintyInWords({ certainty, precision }: SaidOn): string {
  return [words.record.certainty[certainty], words.record.precision[precision]].filter(Boolean).join(', ');
}

/** A calendar day. */
export function Day({ day }: { readonly day: string }): VNode {
  return <time dateTime={day}>{dayInWords(day)}</time>;
}

/** The day said, with how it is known. */
export function SaidDay({ said, href }: { readonly said: SaidOn; readonly href?: string }): VNode {
  const { earliest, latest, precision } = said;
  const machine = earliest === latest ? latest : precision === 'MONTH' ? (latest?.slice(0, 7) ?? null) : null;
  const text = saidInWords(said);
  const day = machine === null ? <span>{text}</span> : <time dateTime={machine}>{text}</time>;
  return (
    <>
      {href === undefined ? day : <a href={href}>{day}</a>} <span class="Sure">{certaintyInWords(said)}</span>
    </>
  );
}

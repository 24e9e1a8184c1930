import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApproximateDateInput, QueueItemFragment } from '../generated/operations';
import { words } from '../words/catalogue';

const { desk: texts } = words;

interface DayDialogProps {
  readonly item: QueueItemFragment;
  readonly choose: (day: ApproximateDateInput) => void;
  readonly close: () => void;
}

const PATTERN = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** Asks for the day said: a day, a month, a year, or nothing. */
export function DayDialog({ item, choose, close }: DayDialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [day, setDay] = useState(item.saidOn.edtf ?? '');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="day-title" onClose={close}>
      <form method="dialog" onSubmit={() => choose(approximate(day.trim()))}>
        <h2 id="day-title">{texts.dayTitle}</h2>
        <label for="day-said">{texts.dayField}</label>
        <input
          id="day-said"
          type="text"
          pattern={PATTERN}
          aria-describedby="day-hint"
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <p class="Meta" id="day-hint">
          {texts.dayHint}
        </p>
        <p class="Decide">
          <button class="Button Button-main" type="submit">
            {texts.save}
          </button>{' '}
          <button class="Button" type="button" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

/** What somebody has written, as the API takes it. */
export function approximate(day: string): ApproximateDateInput {
  if (day === '') return { certainty: 'UNKNOWN', precision: 'UNKNOWN', earliest: null, latest: null };
  const [year = '', month, date] = day.split('-');
  if (month === undefined)
    return { certainty: 'STATED', precision: 'YEAR', earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (date !== undefined) return { certainty: 'STATED', precision: 'DAY', earliest: day, latest: day };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return {
    certainty: 'STATED',
    precision: 'MONTH',
    earliest: `${day}-01`,
    latest: `${day}-${String(last).padStart(2, '0')}`,
  };
}

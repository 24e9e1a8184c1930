import { canRedraw, redraw, warn } from './terminal';

// Milliseconds between two lines where no terminal is.
const LINE_EVERY = 5_000;

/** Shows on standard error how much of something is done: one line that changes on a terminal, now and then a line elsewhere. */
export function shareShown(what: string): { update(share: number): void; end(): void } {
  const isTerminal = canRedraw();
  let next = isTerminal ? 0 : Date.now() + LINE_EVERY;
  let isShown = false;
  return {
    update(share) {
      if (Date.now() < next) return;
      next = Date.now() + (isTerminal ? 100 : LINE_EVERY);
      isShown = true;
      const line = `${what} ${Math.floor(share * 100)} %`;
      if (isTerminal) redraw(line);
      else warn(`${line}\n`);
    },
    end() {
      if (isShown && isTerminal) redraw('');
    },
  };
}

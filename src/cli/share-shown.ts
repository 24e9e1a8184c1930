// Milliseconds between two lines where no terminal is.
const LINE_EVERY = 5_000;

/** Shows on standard error how much of something is done: one line that changes on a terminal, now and then a line elsewhere. */
export function shareShown(what: string): { update(share: number): void; end(): void } {
  const { stderr } = process;
  let next = stderr.isTTY ? 0 : Date.now() + LINE_EVERY;
  let isShown = false;
  return {
    update(share) {
      if (Date.now() < next) return;
      next = Date.now() + (stderr.isTTY ? 100 : LINE_EVERY);
      isShown = true;
      stderr.write(
        `${stderr.isTTY ? '\r' : ''}${what} ${Math.floor(share * 100)} %${stderr.isTTY ? '' : '\n'}`,
      );
    },
    end() {
      if (isShown && stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}

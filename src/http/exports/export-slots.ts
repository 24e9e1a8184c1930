import { ServerBusy } from '../../domain/errors/server-busy';

/** Lets so many exports run at a time: each holds a connection and a snapshot. */
export class ExportSlots {
  private taken = 0;

  constructor(private readonly most: number) {}

  /** Takes a slot; the answer gives it back. Throws ServerBusy when there is none. */
  take(): () => void {
    if (this.taken >= this.most) {
      throw new ServerBusy(
        `The server is busy: ${this.most} exports are running. Try again when one has ended.`,
      );
    }
    this.taken += 1;
    let isBack = false;
    return () => {
      if (!isBack) this.taken -= 1;
      isBack = true;
    };
  }
}

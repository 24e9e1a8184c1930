/** So much work waits for its turn that no more is taken on. The message is for clients: it says what to do. */
export class ServerBusy extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ServerBusy';
  }
}

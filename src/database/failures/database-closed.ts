/** The database is closed: the program is stopping. Nothing was written. */
export class DatabaseClosed extends Error {
  constructor() {
    super('The server is stopping. Send the request again in a moment.');
    this.name = 'DatabaseClosed';
  }
}

/** There is nothing at this address. */
export class NotFound extends Error {
  /** What was looked for: "quotation", as the catalogue has it. */
  constructor(readonly what: string) {
    super(`no ${what}`);
  }
}

/** There was something at this address, which was taken back. */
export class Gone extends Error {
  constructor(
    readonly what: string,
    /** Why, in the words of whoever did it; null where nobody gave a reason. */
    readonly reason: string | null,
  ) {
    super(`${what} is gone`);
  }
}

/** What was at this address is at another one, for ever. */
export class MovedTo extends Error {
  constructor(readonly path: string) {
    super(`moved to ${path}`);
  }
}

/** What was asked for is at another address, this time. */
export class SeeOther extends Error {
  constructor(readonly path: string) {
    super(`see ${path}`);
  }
}

/** The server refused or failed to answer a query of the page. */
export class AskFailed extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Seconds until it is worth asking again; null where nobody knows. */
    readonly retryAfter: number | null,
  ) {
    super(message);
  }
}

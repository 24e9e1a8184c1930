/** What a server answered to one GraphQL request. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** The way to a server: over HTTP, or into one that runs in this process. */
export interface Transport {
  /** Sends the JSON of a GraphQL request. Throws ConnectionLost when no answer came. */
  post(body: string): Promise<Reply>;
}

/** No answer came: nobody knows whether the request was carried out. Sending it again is safe, as it has a key. */
export class ConnectionLost extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ConnectionLost';
  }
}

/** The run cannot go on; the message says why and what to do. */
export class RunStopped extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RunStopped';
  }
}

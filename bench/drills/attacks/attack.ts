/** The server that is attacked, and the token that writes need. */
export interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** One thing to try: what is sent is made before the clock runs. */
export interface Attack {
  readonly name: string;
  /** True when the reader must find room among the connections: each of its questions comes on a new one. */
  readonly isCrowd?: boolean;
  /** What the server is set to beside its defaults. */
  readonly settings?: Readonly<Record<string, string>>;
  prepare(): unknown;
  /** Answers what became of it, in a few words. */
  run(prepared: unknown, target: Target): Promise<string>;
}

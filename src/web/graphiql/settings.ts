/** One ready-made operation of the Examples sidebar. */
export interface SavedExample {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly description: string;
  readonly query: string;
}

/** What the server sends the page when it opens. */
export interface Settings {
  readonly endpoint: string;
  readonly examples: readonly SavedExample[];
  /** Whether the operator lets browsers keep tokens and headers after the page is closed. */
  readonly persistHeaders: boolean;
}

/** Fetches the page's settings. Throws an Error when the server does not give them. */
export async function loadSettings(): Promise<Settings> {
  const response = await fetch('/graphiql/config.json');
  if (!response.ok) throw new Error(`the server answered ${response.status} to /graphiql/config.json`);
  return (await response.json()) as Settings;
}

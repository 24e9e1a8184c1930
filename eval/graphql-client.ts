interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks a server over HTTP, as any program does. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Throws when the answer has errors. */
  async ask<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer<T>;
    if (errors !== undefined || data === null || data === undefined) {
      throw new Error(errors?.map((error) => error.message).join('; ') ?? `HTTP ${response.status}`);
    }
    return data;
  }
}

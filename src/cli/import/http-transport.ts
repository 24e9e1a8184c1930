import type { Reply, Transport } from '../../bulk/transport';
import { ConnectionLost, RunStopped } from '../../bulk/transport';

// A batch of 500 rows takes tenths of a second; one that waits behind others, seconds.
const ANSWER_WITHIN = 120_000;

/** Sends over HTTP to the server at `url`, with or without `/graphql` at its end. */
export class HttpTransport implements Transport {
  private readonly endpoint: string;

  constructor(
    url: string,
    private readonly token: string | undefined,
  ) {
    if (!URL.canParse(url) || !/^https?:/i.test(url)) {
      throw new RunStopped(`"${url}" is not the address of a server. Write it like http://127.0.0.1:4000.`);
    }
    const trimmed = url.replace(/\/+$/, '');
    this.endpoint = trimmed.endsWith('/graphql') ? trimmed : `${trimmed}/graphql`;
  }

  async post(body: string): Promise<Reply> {
    try {
      const response = await fetch(this.endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        },
        body,
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      });
      return { status: response.status, text: await response.text() };
    } catch (error) {
      throw new ConnectionLost(`No answer from ${this.endpoint} (${causeOf(error)}).`, { cause: error });
    }
  }
}

// fetch says "fetch failed"; what failed stands below it.
function causeOf(error: unknown): string {
  const { cause, message, name } = error as Error;
  if (name === 'TimeoutError') return `nothing within ${ANSWER_WITHIN / 1000} s`;
  const { code } = (cause ?? {}) as { code?: string };
  return code ?? (cause instanceof Error ? cause.message : message);
}

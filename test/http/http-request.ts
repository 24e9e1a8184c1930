import { connect } from 'node:net';

/** What came back, whatever it was. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; empty when it is not JSON. */
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  };
}

/** Sends any request and reads the whole answer. */
export async function request(url: string, init: RequestInit = {}): Promise<HttpAnswer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: asJson(text) };
}

/** Sends a body to a GraphQL endpoint as JSON; text and bytes as they are. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  return request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: raw ? (body as string) : JSON.stringify(body),
  });
}

/** The header that carries a token. */
export function bearer(secret: string): { authorization: string } {
  return { authorization: `Bearer ${secret}` };
}

/** Writes bytes to a server as they are, parts a moment apart, and answers what it wrote until it closed the connection. */
export function exchange(url: string, text: string | readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    const parts = [text].flat();
    const socket = connect({ port: Number(port), host: hostname, noDelay: true }, () => writeNext());
    const writeNext = (): void => {
      const part = parts.shift();
      if (part !== undefined) socket.write(part, () => setImmediate(writeNext));
    };
    socket.on('data', (chunk) => (received += chunk.toString('utf8')));
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
}

function asJson(text: string): HttpAnswer['body'] {
  try {
    return JSON.parse(text) as HttpAnswer['body'];
  } catch {
    return {};
  }
}

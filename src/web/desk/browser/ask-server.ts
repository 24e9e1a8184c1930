import type { AskedAnswer } from '../contract';
import type { TypedDocumentString } from '../generated/operations';

/** Why an operation has no answer: who asks has signed out, is not allowed to, was refused, or the server cannot be reached now. */
export type AskProblem = 'SIGNED_OUT' | 'FORBIDDEN' | 'REFUSED' | 'AWAY';

/** An operation without an answer. */
export class AskRefused extends Error {
  constructor(
    readonly problem: AskProblem,
    message: string,
  ) {
    super(message);
  }
}

/** Sends an operation from a browser, as whoever has signed in there. Rejects with AskRefused. */
export async function askServer<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const request = { query: document.toString(), variables };
  const answer = await send(JSON.stringify(request));
  const { data = null, errors = [] } = answer.body;
  const [first] = errors;
  if (first !== undefined || data === null)
    throw new AskRefused(problemOf(answer.status, first?.extensions?.['code']), first?.message ?? '');
  return data as R;
}

interface Sent {
  readonly status: number;
  readonly body: Partial<AskedAnswer>;
}

async function send(body: string): Promise<Sent> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, body: (await response.json()) as Partial<AskedAnswer> };
  } catch (error) {
    throw new AskRefused('AWAY', error instanceof Error ? error.message : '');
  }
}

const BUSY = 503;
const FAILED = 500;

function problemOf(status: number, code: unknown): AskProblem {
  if (code === 'UNAUTHENTICATED') return 'SIGNED_OUT';
  if (code === 'FORBIDDEN') return 'FORBIDDEN';
  return status === BUSY || status >= FAILED ? 'AWAY' : 'REFUSED';
}

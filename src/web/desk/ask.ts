import type { AskedAnswer, PageVisit } from './contract';
import type { TypedDocumentString } from './generated/operations';
import { AskFailed } from './problems';

/** Runs a query of `operations/`. Rejects with AskFailed when any part of it has an error. */
export type Ask = <R, V extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<R, V>,
  variables: V,
) => Promise<R>;

/** Types what a visit can ask. */
export function askingFor(visit: Pick<PageVisit, 'ask'>): Ask {
  return async <R, V extends Readonly<Record<string, unknown>>>(
    document: TypedDocumentString<R, V>,
    variables: V,
  ): Promise<R> => {
    const answer = await visit.ask(document.toString(), variables);
    if (answer.errors.length > 0 || answer.data === null) throw failureOf(answer);
    return answer.data as R;
  };
}

const BUSY = 503;
const SECONDS_TO_WAIT = 5;

function failureOf({ status, errors }: AskedAnswer): AskFailed {
  const [first] = errors;
  const code = first?.extensions?.['code'];
  const message = first?.message ?? '';
  return new AskFailed(
    status,
    typeof code === 'string' ? code : '',
    message,
    status === BUSY ? SECONDS_TO_WAIT : null,
  );
}

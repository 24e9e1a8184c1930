import type { RequestOptions, TestApp } from '../../support/create-test-app';
import type {
  ActorAnswer,
  ArticleAnswer,
  ClaimAnswer,
  OutletAnswer,
  Payload,
  QuotationAnswer,
  RefusalAnswer,
  ReviewAnswer,
  StanceAnswer,
} from './answers';
import type { MutationName } from './selections';
import { ACTOR, ARTICLE, CLAIM, mutationText, OUTLET, QUOTATION, REVIEW, STANCE } from './selections';

/** Sends a mutation and answers its payload. Fails the test when the server answers errors outside of it. */
export async function mutate<N extends MutationName>(
  test: TestApp,
  name: N,
  input: object,
  options?: RequestOptions,
): Promise<Payload<N>> {
  const { data, errors } = await test.send<Record<string, Payload<N>>>(
    mutationText(name),
    { input },
    options,
  );
  if (errors.length > 0 || data === null) throw new Error(`${name} answered ${JSON.stringify(errors)}`);
  return data[name]!;
}

/** The same for what must succeed: fails the test when anything was refused. */
export async function done<N extends MutationName>(
  test: TestApp,
  name: N,
  input: object,
  options?: RequestOptions,
): Promise<Payload<N>> {
  const payload = await mutate(test, name, input, options);
  if (payload.userErrors.length > 0)
    throw new Error(`${name} was refused: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

/** A refusal with this code at this place of the input, and some words about it. */
export function refusal(code: string, ...path: (string | number)[]): RefusalAnswer {
  return { code, path: path.map(String), message: expect.stringMatching(/\S/) as string };
}

interface Records {
  readonly Quotation: QuotationAnswer;
  readonly Actor: ActorAnswer;
  readonly Claim: ClaimAnswer;
  readonly Article: ArticleAnswer;
  readonly Outlet: OutletAnswer;
  readonly StanceCoding: StanceAnswer;
  readonly ClaimReview: ReviewAnswer;
}

const FIELDS: Readonly<Record<keyof Records, string>> = {
  Quotation: QUOTATION,
  Actor: ACTOR,
  Claim: CLAIM,
  Article: ARTICLE,
  Outlet: OUTLET,
  StanceCoding: STANCE,
  ClaimReview: REVIEW,
};

/** A record as it is stored now; null when there is none with this id. */
export async function stored<K extends keyof Records>(
  test: TestApp,
  type: K,
  id: string,
): Promise<Records[K] | null> {
  const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${FIELDS[type]} } } }`;
  const { data, errors } = await test.send<{ node: Records[K] | null }>(query, { id });
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data.node;
}

/** The ids of the quotations that a filter leaves, in no particular order. */
export async function quotationIds(test: TestApp, filter: object): Promise<string[]> {
  return await idsOf(test, 'quotations', filter);
}

/** The ids of the claims that a filter leaves, in no particular order. */
export async function claimIds(test: TestApp, filter: object): Promise<string[]> {
  return await idsOf(test, 'claims', filter);
}

async function idsOf(test: TestApp, list: 'quotations' | 'claims', filter: object): Promise<string[]> {
  const type = list === 'quotations' ? 'QuotationFilter' : 'ClaimFilter';
  const query = `query ($filter: ${type}) { ${list}(filter: $filter, first: 100) { nodes { id } } }`;
  const { data, errors } = await test.send<Record<string, { nodes: { id: string }[] }>>(query, { filter });
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data[list]!.nodes.map((node) => node.id).sort();
}

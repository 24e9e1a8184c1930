import type { StanceTargetInput } from '../generated/operations';
import { MergeActorsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaim, givenQuotations } from '../support/factories';

type Stance = 'SUPPORT' | 'OPPOSE';
interface History {
  readonly totalCount: number;
  readonly nodes: readonly { readonly stance: Stance; readonly quotation: { readonly text: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const CLAIM = 'The lock is safe.';
const ADA = { name: 'Ada Holm', kind: 'PERSON', country: 'NO' } as const;
const A_HOLM = { name: 'A. Holm', kind: 'PERSON', country: 'NO' } as const;
const BO = { name: 'Bo Ek', kind: 'PERSON', country: 'SE' } as const;
const QUERY = `query ($id: ID!, $towards: StanceTargetInput!, $first: Int, $after: String) { actor(id: $id) {
  stanceHistory(towards: $towards, first: $first, after: $after) {
    totalCount nodes { stance quotation { text speaker { name } } } pageInfo { hasNextPage endCursor }
  }
} }`;

let test: TestApp;

describe('Actor.stanceHistory', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenClaim(test, CLAIM);
    const said = (text: string, day: string | null, speaker: object, towards: object, stance: Stance) => ({
      text,
      speaker: speaker as typeof ADA,
      saidOn: { earliest: day },
      stances: [{ towards, stance }],
    });
    await givenQuotations(test, [
      said('It leaks', '2024-03-01', ADA, { claim: CLAIM }, 'OPPOSE'),
      said('It holds', '2024-01-01', ADA, { claim: CLAIM }, 'SUPPORT'),
      said('It held, once', null, ADA, { claim: CLAIM }, 'SUPPORT'),
      said('It is fine', '2024-02-01', BO, { claim: CLAIM }, 'SUPPORT'),
      said('Good neighbours', '2024-01-01', ADA, { country: 'SE' }, 'SUPPORT'),
      said('Bad neighbours', '2024-02-01', ADA, { country: 'SE' }, 'OPPOSE'),
      said('He lies', '2024-02-01', ADA, { actor: BO }, 'OPPOSE'),
      said('More locks!', '2024-02-01', ADA, { topic: 'Locks' }, 'SUPPORT'),
      said('It may leak', '2024-04-01', A_HOLM, { claim: CLAIM }, 'OPPOSE'),
    ]);
  });
  afterAll(() => test.stop());

  it('lists an actor’s stances towards a claim by the day, those without one first', async () => {
    const { nodes, totalCount } = await history('Ada Holm', { claimId: await idOf('claims') });

    expect(nodes.map(({ stance, quotation }) => [stance, quotation.text])).toEqual([
      ['SUPPORT', 'It held, once'],
      ['SUPPORT', 'It holds'],
      ['OPPOSE', 'It leaks'],
    ]);
    expect(totalCount).toBe(3);
  });

  it.each<[target: string, towards: () => Promise<StanceTargetInput>, texts: string[]]>([
    ['a country', () => Promise.resolve({ country: 'SE' }), ['Good neighbours', 'Bad neighbours']],
    ['a topic', () => Promise.resolve({ topic: 'locks' }), ['More locks!']],
    ['an actor', async () => ({ actorId: await idOf('actors', 'Bo Ek') }), ['He lies']],
  ])('lists them towards %s', async (_target, towards, texts) => {
    const { nodes } = await history('Ada Holm', await towards());

    expect(nodes.map(({ quotation }) => quotation.text)).toEqual(texts);
  });

  it('pages on from a cursor', async () => {
    const towards = { country: 'SE' };
    const first = await history('Ada Holm', towards, { first: 1 });
    const second = await history('Ada Holm', towards, { first: 1, after: first.pageInfo.endCursor });

    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.nodes.map(({ quotation }) => quotation.text)).toEqual(['Bad neighbours']);
  });

  it('refuses more targets than one', async () => {
    const id = await idOf('actors', 'Bo Ek');

    const { errors } = await test.send(QUERY, { id, towards: { country: 'SE', topic: 'locks' } });

    expect(errors[0]?.message).toMatch(/exactly one/i);
  });

  it('holds what an actor said who was merged into this one', async () => {
    const [id, intoId] = [await idOf('actors', 'A. Holm'), await idOf('actors', 'Ada Holm')];
    await test.run(MergeActorsDocument, { input: { id, intoId } });

    const merged = await history('Ada Holm', { claimId: await idOf('claims') });

    expect(merged.nodes.map(({ quotation }) => quotation.text)).toContain('It may leak');
  });
});

async function idOf(list: 'actors' | 'claims', search?: string): Promise<string> {
  const query = `query ($search: String) { ${list}(search: $search) { nodes { id } } }`;
  const { data } = await test.send<Record<string, { nodes: { id: string }[] }>>(query, { search });
  return data![list]!.nodes[0]!.id;
}

async function history(name: string, towards: StanceTargetInput, page: object = {}): Promise<History> {
  const id = await idOf('actors', name);
  const { data, errors } = await test.send<{ actor: { stanceHistory: History } }>(QUERY, {
    id,
    towards,
    ...page,
  });
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data.actor.stanceHistory;
}

import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { ExecutionRequest, ExecutionResult, Executor } from '@graphql-tools/utils';
import { composeServices } from '@theguild/federation-composition';
import { graphql, parse, print } from 'graphql';
import type { RequestOptions, TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Given } from '../support/factories';
import { givenQuotations } from '../support/factories';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename ... on Actor { id name } ... on Quotation { id text } ... on Country { code name }
  }
}`;

/** Another service: who follows whom, and how many live where. */
const FOLLOWERS = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { followed: [Actor!]! home: Country! marked: [Mark!]! }
  type Actor @key(fields: "id") { id: ID! followers: Int! }
  type Country @key(fields: "code") { code: CountryCode! inhabitants: Int! }
  type Mark { note: String! quotation: Quotation! marks: PageInfo! }
  type Quotation @key(fields: "id", resolvable: false) { id: ID! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  scalar CountryCode`;

interface Entities {
  readonly _entities: readonly (Record<string, unknown> | null)[];
}

type Variables = Readonly<Record<string, unknown>>;

let test: TestApp;
let given: Given[];

const ask = (representations: readonly unknown[], options?: RequestOptions) =>
  test.send<Entities>(ENTITIES, { representations }, options);

async function start(environment: Record<string, string> = {}): Promise<void> {
  test = await createTestApp({
    environment: { ONRECORD_FEDERATION: 'on', ...environment },
    compileFromUse: 2,
  });
  given = await givenQuotations(test, [
    { text: 'Low tide', speaker: { name: 'Ottoline Brackenbury', kind: 'PERSON' } },
    { text: 'High tide', speaker: { name: 'Ottoline Brackenbury', kind: 'PERSON' } },
  ] as never);
}

async function actorId(): Promise<string> {
  const { data } = await test.send<{ actors: { nodes: { id: string }[] } }>('{ actors { nodes { id } } }');
  return data!.actors.nodes[0]!.id;
}

describe('the schema of a federated graph', () => {
  afterEach(() => test.stop());

  it('is composed with that of another service, and a router asks for its records by their keys, all at once', async () => {
    await start();
    const followed = await actorId();
    const sdl = (await test.send<{ _service: { sdl: string } }>('{ _service { sdl } }', {}, { token: null }))
      .data!._service.sdl;
    const { supergraphSdl, errors } = composeServices([
      { name: 'onrecord', typeDefs: parse(sdl), url: test.url },
      { name: 'followers', typeDefs: parse(FOLLOWERS), url: 'http://followers' },
    ]);
    expect(errors).toBeUndefined();
    const sent: string[] = [];
    const others = followersOf(
      followed,
      given.map(({ id }) => id),
    );
    const schema = getStitchedSchemaFromSupergraphSdl({
      supergraphSdl: supergraphSdl!,
      onSubschemaConfig: (subschema) => {
        const isOurs = subschema.name === 'ONRECORD';
        const run = async ({ document, variables }: ExecutionRequest): Promise<ExecutionResult> => {
          const source = print(document);
          if (!isOurs)
            return await graphql({ schema: others, source, variableValues: variables as Variables });
          sent.push(source);
          return (await test.send(source, variables as object)) as unknown as ExecutionResult;
        };
        subschema.executor = run as Executor;
      },
    });

    const answer = await graphql({
      schema,
      source: '{ followed { name followers } home { name inhabitants } marked { note quotation { text } } }',
    });

    expect(answer).toEqual({
      data: {
        followed: [{ name: 'Ottoline Brackenbury', followers: 7 }],
        home: { name: 'Norway', inhabitants: 5_600_000 },
        marked: given.map(({ text }) => ({ note: 'cite', quotation: { text } })),
      },
    });
    expect(sent.join()).toContain('_entities');
    expect(sent.length).toBeLessThanOrEqual(3);
  });

  it('finds records of several types in their order, with one statement for each type, however often it is asked', async () => {
    await start();
    const actor = await actorId();
    const representations = [
      { __typename: 'Quotation', id: given[1]?.id },
      { __typename: 'Actor', id: actor, followers: 3 },
      { __typename: 'Country', code: 'no' },
      { __typename: 'Country', id: 'cty_FR' },
      { __typename: 'Actor', id: 'act_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
      { __typename: 'Quotation', id: given[0]?.id },
    ];
    for (let time = 1; time <= 3; time++) {
      test.statements.length = 0;

      const { data, errors } = await ask(representations, { token: null });

      expect([errors, data?._entities]).toEqual([
        [],
        [
          { __typename: 'Quotation', id: given[1]?.id, text: 'High tide' },
          { __typename: 'Actor', id: actor, name: 'Ottoline Brackenbury' },
          { __typename: 'Country', code: 'NO', name: 'Norway' },
          { __typename: 'Country', code: 'FR', name: 'France' },
          null,
          { __typename: 'Quotation', id: given[0]?.id, text: 'Low tide' },
        ],
      ]);
      expect(test.statements.filter((text) => text.startsWith('SELECT'))).toHaveLength(2);
    }
  });

  it('refuses what names no record, says why and where, and answers the others', async () => {
    await start();
    const wrong: (readonly [unknown, string, string, readonly string[]])[] = [
      ['Actor', 'INVALID', 'Nothing is no such type', ['__typename']],
      [{ __typename: 'PageInfo' }, 'INVALID', '"PageInfo" is no such type', ['__typename']],
      [{ __typename: 7, id: 'act_1' }, 'INVALID', '7 is no such type', ['__typename']],
      [{ __typename: 'Actor' }, 'REQUIRED', 'Give the id of the Actor', []],
      [{ __typename: 'Country', name: 'France' }, 'REQUIRED', 'Give the id or code of the Country', []],
      [{ __typename: 'Actor', id: null }, 'INVALID', 'null is no id of type Actor', ['id']],
      [{ __typename: 'Actor', id: 'quo_01' }, 'INVALID', '"quo_01" is no id of type Actor', ['id']],
      [{ __typename: 'Country', code: 'XX' }, 'INVALID', '"XX" is no code of type Country', ['code']],
      [[{}], 'INVALID', 'is no such type', ['__typename']],
    ];
    for (const [representation, reason, message, path] of wrong) {
      for (let time = 1; time <= 3; time++) {
        const { data, errors } = await ask([{ __typename: 'Country', code: 'FR' }, representation]);

        expect(data?._entities).toEqual([expect.objectContaining({ code: 'FR' }), null]);
        expect(errors).toMatchObject([
          {
            path: ['_entities', 1],
            message: expect.stringContaining(message) as string,
            extensions: { code: 'BAD_USER_INPUT', reason, path: ['representations', '1', ...path] },
          },
        ]);
      }
    }
  });

  it('refuses more records than one statement reads, and queries that would bring too many', async () => {
    await start({ ONRECORD_MAX_NODES: '2000' });
    const country = { __typename: 'Country', code: 'FR' };

    const many = await ask(Array.from({ length: 1001 }, () => country));
    const costly = await test.send(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Country { quotations(first: 100) { nodes { id } } } } }`,
      { representations: Array.from({ length: 20 }, () => country) },
    );

    expect(many.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'TOO_MANY' });
    expect(costly.errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'nodes' });
  });

  it.each([
    ['nothing', '{ _entities { __typename } }'],
    ['null', '{ _entities(representations: [null]) { __typename } }'],
    ['a number', '{ _entities(representations: 5) { __typename } }'],
  ])('refuses %s in the place of representations as a mistake of the client', async (_what, query) => {
    await start();

    const { status, errors } = await test.send(query);

    expect([status, errors[0]?.extensions['code']]).not.toContain('INTERNAL_SERVER_ERROR');
    expect(errors).toHaveLength(1);
  });

  it('is shown to an administrator alone where introspection is off', async () => {
    await start({ ONRECORD_INTROSPECTION: 'off' });
    const query = '{ _service { sdl } }';

    const reader = await test.send(query, {}, { token: null });
    const administrator = await test.send<{ _service: { sdl: string } }>(query);

    expect(reader.errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(administrator.data?._service.sdl).toContain(
      'type Country implements Node @key(fields: "id") @key(fields: "code")',
    );
  });

  it('has nothing of it unless that is set', async () => {
    test = await createTestApp();

    const answers = [await test.send('{ _service { sdl } }'), await ask([])];

    expect(answers.map(({ errors }) => errors[0]?.extensions['code'])).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(await (await fetch(`${test.url}/schema.graphql`)).text()).not.toContain('_entities');
  });
});

function followersOf(actor: string, quotations: readonly string[]) {
  const entity = (one: { __typename: string }): object => ({
    ...one,
    ...(one.__typename === 'Actor' ? { followers: 7 } : { inhabitants: 5_600_000 }),
  });
  return makeExecutableSchema({
    typeDefs: `${FOLLOWERS.replace(/extend schema.*/, '').replace(/@key\([^)]*\)|@shareable/g, '')}
      scalar _Any  union _Entity = Actor | Country
      extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`,
    resolvers: {
      _Entity: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Query: {
        followed: () => [{ id: actor, followers: 7 }],
        home: () => ({ code: 'NO', inhabitants: 5_600_000 }),
        marked: () => quotations.map((id) => ({ note: 'cite', quotation: { id } })),
        _entities: (_root: unknown, { representations }: { representations: { __typename: string }[] }) =>
          representations.map(entity),
      },
    },
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLObjectType } from 'graphql';
import { buildSchema, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { Role } from '../../src/domain/role';
import type { Answer, TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { PAYLOADS } from './support/selections';
import { nothingWritten } from './support/tables';

/** The least role that each mutation needs: a mutation that is missing here fails the first test. */
const LEAST: Readonly<Record<string, Role>> = {
  acceptClaimProposal: Role.CONTRIBUTOR,
  addActorAlias: Role.CONTRIBUTOR,
  cancelImport: Role.CONTRIBUTOR,
  codeStance: Role.CONTRIBUTOR,
  codeStances: Role.CONTRIBUTOR,
  correctClaimReview: Role.REVIEWER,
  createActor: Role.CONTRIBUTOR,
  createClaim: Role.CONTRIBUTOR,
  createToken: Role.ADMIN,
  decideStance: Role.REVIEWER,
  decideStances: Role.REVIEWER,
  importArticle: Role.CONTRIBUTOR,
  importActors: Role.CONTRIBUTOR,
  importClaims: Role.CONTRIBUTOR,
  importQuotations: Role.CONTRIBUTOR,
  mergeActors: Role.REVIEWER,
  mergeClaims: Role.REVIEWER,
  mergeOutlets: Role.REVIEWER,
  publishClaimReview: Role.REVIEWER,
  recordQuotation: Role.CONTRIBUTOR,
  retractQuotation: Role.REVIEWER,
  revertImport: Role.REVIEWER,
  reviewQuotation: Role.REVIEWER,
  reviewQuotations: Role.REVIEWER,
  revokeToken: Role.ADMIN,
  unmergeActor: Role.REVIEWER,
  unmergeClaim: Role.REVIEWER,
  unmergeOutlet: Role.REVIEWER,
  updateActor: Role.CONTRIBUTOR,
  updateClaim: Role.CONTRIBUTOR,
  updateOutlet: Role.CONTRIBUTOR,
  updateQuotation: Role.CONTRIBUTOR,
};

const ROLES = [Role.READER, Role.CONTRIBUTOR, Role.REVIEWER, Role.ADMIN];
const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));
const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields());

describe('access to mutations', () => {
  let test: TestApp;
  const tokens = new Map<Role, string>();
  beforeAll(async () => {
    test = await createTestApp();
    for (const role of ROLES) tokens.set(role, await test.token(role));
  });
  afterAll(() => test.stop());

  it('is settled for every mutation of the schema, and for no other', () => {
    expect(mutations.map((field) => field.name).sort()).toEqual(Object.keys(LEAST).sort());
  });

  it('has every mutation in the tests of this folder', () => {
    expect(Object.keys(PAYLOADS).sort()).toEqual(mutations.map((field) => field.name).sort());
  });

  describe.each(mutations.map((field) => field.name))('to %s', (name) => {
    const field = mutations.find((one) => one.name === name)!;
    const least = LEAST[name] ?? Role.ADMIN;
    const send = (token: string | null): Promise<Answer<Record<string, { userErrors: unknown[] }>>> => {
      const [input] = field.args;
      const query = `mutation ($input: ${String(input?.type)}) { ${name}(input: $input) { userErrors { code } } }`;
      return test.send(query, { input: smallest(input!.type) }, { token });
    };

    it('is refused without a token', async () => {
      const answer = await nothingWritten(test, () => send(null));

      expect(answer).toMatchObject({
        status: 401,
        data: null,
        errors: [{ extensions: { code: 'UNAUTHENTICATED', requiredRole: least } }],
      });
    });

    it('is refused with a token that nobody was given', async () => {
      const answer = await nothingWritten(test, () => send('not-a-token-that-anybody-was-given'));

      expect(answer).toMatchObject({ status: 401, data: null });
      expect(answer.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    });

    it(`is refused to every role below ${least}`, async () => {
      for (const role of ROLES.slice(0, ROLES.indexOf(least))) {
        const answer = await nothingWritten(test, () => send(tokens.get(role)!));

        expect(answer).toMatchObject({
          status: 403,
          data: null,
          errors: [{ extensions: { code: 'FORBIDDEN', requiredRole: least } }],
        });
      }
    });

    it(`is open to ${least} and every role above`, async () => {
      for (const role of ROLES.slice(ROLES.indexOf(least))) {
        const { data, errors } = await send(tokens.get(role)!);

        expect(errors).toEqual([]);
        expect(data?.[name]).toHaveProperty('userErrors');
      }
    });

    it('says in its description which role it needs', () => {
      expect(field.description).toContain(`role ${least}`);
    });
  });
});

/** The smallest value that a type takes: what is not required is left out. */
function smallest(type: GraphQLInputType): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return [];
  if (isInputObjectType(inner)) return smallestObject(inner);
  if (isEnumType(inner)) return inner.getValues()[0]?.value;
  return inner.name === 'Int' || inner.name === 'Float' ? 1 : 'x';
}

function smallestObject(type: GraphQLInputObjectType): object {
  const fields = Object.values(type.getFields());
  const required = type.isOneOf
    ? fields.slice(0, 1)
    : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return Object.fromEntries(required.map((field) => [field.name, smallest(field.type)]));
}

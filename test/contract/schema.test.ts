import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLField, GraphQLNamedType } from 'graphql';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildExecutableSchema, schemaText } from '../../src/graphql/schema';
import type { Services } from '../../src/app/build-services';
import { buildResolvers } from '../../src/app/resolvers';

const TEXT = readFileSync(join(__dirname, '../../schema.graphql'), 'utf8');
const schema = buildSchema(TEXT);
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

describe('schema.graphql', () => {
  it('is what the program emits', () => {
    expect(TEXT).toBe(schemaText(buildExecutableSchema(buildResolvers({} as Services, {} as never))));
  });

  it('explains everything in it in a sentence', () => {
    const unexplained = ownTypes.flatMap(describedParts).filter(([, text]) => !isSentence(text));

    expect(unexplained).toEqual([]);
  });

  it('would be caught with a part that is not explained', () => {
    expect(isSentence(undefined)).toBe(false);
    expect(isSentence('')).toBe(false);
    expect(isSentence('the speaker.')).toBe(false);
    expect(isSentence('The speaker')).toBe(false);
    expect(isSentence('Who spoke.')).toBe(true);
  });

  it('marks nothing as deprecated without saying what to use instead', () => {
    const reasons = ownTypes.flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => field.deprecationReason) : [],
    );

    expect(reasons.filter((reason) => reason !== undefined && !/Use /.test(String(reason)))).toEqual([]);
  });

  describe('keeps what clients rely on', () => {
    it.each([
      ['node', 'node(id: ID!): Node'],
      ['nodes', 'nodes(ids: [ID!]!): [Node]!'],
      ['quotation', 'quotation(id: ID!): Quotation'],
      ['claim', 'claim(id: ID!): Claim'],
      ['actor', 'actor(id: ID!): Actor'],
      ['article', 'article(id: ID, url: String): Article'],
      [
        'quotations',
        'quotations(after: String, before: String, filter: QuotationFilter, first: Int, last: Int, offset: Int, orderBy: QuotationOrder! = SAID_ON_DESC, search: String): QuotationConnection!',
      ],
      [
        'claims',
        'claims(after: String, before: String, filter: ClaimFilter, first: Int, last: Int, offset: Int, orderBy: ClaimOrder! = LAST_SAID_ON_DESC, search: String): ClaimConnection!',
      ],
      ['countries', 'countries: [Country!]!'],
      ['extractQuotations', 'extractQuotations(input: ExtractQuotationsInput!): Extraction!'],
      ['viewer', 'viewer: Viewer!'],
    ])('the query %s', (name, signature) => {
      // An argument with a default may be null or not; clients cannot tell.
      const relaxed = (text: string): string => text.replace(/!(?= = )/g, '');

      expect(relaxed(signatureOf(field('Query', name)))).toBe(relaxed(signature));
    });

    it.each(['actors', 'articles', 'outlets'])('the query %s', (name) => {
      const { args, type } = field('Query', name);

      expect(args.map((arg) => arg.name)).toEqual(
        expect.arrayContaining(['filter', 'search', 'first', 'after', 'last', 'before']),
      );
      expect(String(type)).toMatch(/^(Actor|Article|Outlet)Connection!$/);
    });

    it.each([
      'importArticle',
      'importQuotations',
      'importClaims',
      'recordQuotation',
      'updateQuotation',
      'reviewQuotation',
      'retractQuotation',
      'createActor',
      'updateActor',
      'mergeActors',
      'addActorAlias',
      'createClaim',
      'updateClaim',
      'mergeClaims',
      'codeStance',
      'decideStance',
      'publishClaimReview',
      'correctClaimReview',
      'revertImport',
      'createToken',
      'revokeToken',
    ])('the mutation %s', (name) => {
      const { args, type } = field('Mutation', name);
      const payload = getNamedType(type);

      expect(args.map((arg) => arg.name)).toEqual(['input']);
      expect(String(args[0]?.type)).toMatch(/^[A-Z]\w+Input!$/);
      expect(String(type)).toMatch(/^[A-Z]\w+Payload!$/);
      expect(String((isObjectType(payload) ? payload.getFields() : {})['userErrors']?.type)).toBe(
        '[UserError!]!',
      );
    });

    it.each([
      [
        'QuotationFilter',
        {
          ids: '[ID!]',
          speakerId: '[ID!]',
          speakerName: 'String',
          country: '[CountryCode!]',
          stance: '[Stance!]',
          towards: '[StanceTargetInput!]',
          saidOn: 'DateRange',
          publishedOn: 'DateRange',
          outletDomain: '[String!]',
          articleId: '[ID!]',
          viaName: 'String',
          kind: '[QuotationKind!]',
          reviewStatus: '[ReviewStatus!]',
          isAnchored: 'Boolean',
          claimId: '[ID!]',
          updatedSince: 'DateTime',
        },
      ],
      [
        'ClaimFilter',
        {
          ids: '[ID!]',
          actorId: '[ID!]',
          actorName: 'String',
          country: '[CountryCode!]',
          stance: '[Stance!]',
          saidOn: 'DateRange',
          topic: '[String!]',
          verdict: '[Verdict!]',
          isReviewed: 'Boolean',
          updatedSince: 'DateTime',
        },
      ],
      ['DateRange', { from: 'Date', to: 'Date' }],
      [
        'ImportQuotationsInput',
        {
          onError: 'ImportErrorPolicy!',
          onConflict: 'ImportConflictPolicy!',
          dryRun: 'Boolean!',
          idempotencyKey: 'String',
        },
      ],
      [
        'Quotation',
        {
          id: 'ID!',
          text: 'String!',
          kind: 'QuotationKind!',
          spans: '[Span!]!',
          prefix: 'String!',
          suffix: 'String!',
          isAnchored: 'Boolean!',
          speaker: 'Actor',
          speakerMention: 'String',
          speakerRole: 'String',
          speakerCountry: 'Country',
          cue: 'String',
          venue: 'String',
          article: 'Article!',
          articleVersion: 'ArticleVersion',
          hops: '[AttributionHop!]!',
          stances: '[StanceCoding!]!',
          claims: '[Claim!]!',
          confidence: 'Float',
          revision: 'Int!',
        },
      ],
      ['UserError', { code: 'UserErrorCode!', message: 'String!', path: '[String!]!' }],
      ['ImportQuotationResult', { index: 'Int!', quotation: 'Quotation', userErrors: '[UserError!]!' }],
      [
        'PageInfo',
        {
          hasNextPage: 'Boolean!',
          hasPreviousPage: 'Boolean!',
          startCursor: 'String',
          endCursor: 'String',
        },
      ],
    ])('the fields of %s', (name, expected) => {
      expect(typesOf(name)).toMatchObject(expected);
    });

    it.each([
      ['Quotation', ['attribution', 'saidOn', 'reviewStatus', 'method', 'revisions']],
      [
        'Claim',
        [
          'id',
          'text',
          'topics',
          'firstSaidOn',
          'lastSaidOn',
          'quotations',
          'actors',
          'countries',
          'reviews',
          'verdict',
        ],
      ],
      ['ImportQuotationResult', ['status']],
      ['QuotationConnection', ['nodes', 'edges', 'pageInfo', 'totalCount', 'totalCountIsExact', 'facets']],
      ['ClaimConnection', ['nodes', 'edges', 'pageInfo', 'totalCount', 'totalCountIsExact', 'facets']],
    ])('that %s has certain fields', (name, fields) => {
      expect(Object.keys(typesOf(name))).toEqual(expect.arrayContaining(fields));
    });

    it.each(['Quotation', 'Claim', 'Actor', 'Article', 'Outlet'])('that %s is a Node', (name) => {
      const type = schema.getType(name);

      expect(isObjectType(type) ? type.getInterfaces().map(String) : []).toContain('Node');
    });

    it.each([
      ['Stance', ['SUPPORT', 'OPPOSE', 'NEUTRAL', 'MIXED', 'UNCLEAR']],
      ['QuotationKind', ['DIRECT', 'INDIRECT', 'MIXED']],
      ['ReviewStatus', ['UNREVIEWED', 'CONFIRMED', 'DISPUTED', 'REJECTED', 'RETRACTED']],
      [
        'Verdict',
        [
          'TRUE',
          'MOSTLY_TRUE',
          'MIXED',
          'MISLEADING',
          'MOSTLY_FALSE',
          'FALSE',
          'UNPROVEN',
          'OUTDATED',
          'SATIRE',
          'NOT_CHECKABLE',
        ],
      ],
      ['Role', ['READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMIN']],
      ['ImportErrorPolicy', ['REJECT_ALL', 'SKIP_FAILED']],
      ['ImportConflictPolicy', ['UPDATE', 'SKIP', 'FAIL']],
      ['ImportRowStatus', ['CREATED', 'UPDATED', 'UNCHANGED', 'SKIPPED', 'FAILED', 'NOT_ATTEMPTED']],
      [
        'HopRelation',
        ['SAID', 'SPOKE_FOR', 'TOLD', 'REPORTED', 'BROADCAST', 'TRANSLATED', 'REPUBLISHED', 'PUBLISHED'],
      ],
    ])('the values of %s', (name, values) => {
      const type = schema.getType(name);

      expect(
        isEnumType(type)
          ? type
              .getValues()
              .map((value) => value.name)
              .sort()
          : [],
      ).toEqual([...values].sort());
    });
  });

  it('gives an id to nothing but what can be asked for by it', () => {
    const withId = ownTypes.filter((type) => isObjectType(type) && 'id' in type.getFields());
    const isNode = (type: GraphQLNamedType) =>
      isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

    // A token has an id of its own, and is shown to nobody but administrators.
    expect(withId.filter((type) => !isNode(type)).map(({ name }) => name)).toEqual(['ApiToken']);
  });

  it('pages every list that can grow', () => {
    const records = ownTypes.filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
    );
    const lists = ownTypes.flatMap((type) =>
      isObjectType(type) && !/(Connection|Payload)$/.test(type.name)
        ? Object.values(type.getFields())
            .filter((candidate) => isListType(getNullableType(candidate.type)))
            .filter((candidate) => records.includes(getNamedType(candidate.type)))
            .map((candidate) => `${type.name}.${candidate.name}`)
        : [],
    );

    // Those are short by nature.
    expect(lists.sort()).toEqual(SHORT_LISTS);
  });

  it('gives every connection the same shape and arguments', () => {
    const connections = ownTypes.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).filter((candidate) =>
            getNamedType(candidate.type).name.endsWith('Connection'),
          )
        : [],
    );

    expect(connections.length).toBeGreaterThan(8);
    for (const { args, type } of connections) {
      expect(args.map((arg) => arg.name)).toEqual(
        expect.arrayContaining(['first', 'after', 'last', 'before']),
      );
      expect(Object.keys(typesOf(getNamedType(type).name))).toEqual(
        expect.arrayContaining(['nodes', 'edges', 'pageInfo', 'totalCount', 'totalCountIsExact']),
      );
    }
  });

  it('names its parts in one way', () => {
    const names = ownTypes.flatMap((type) =>
      isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields())
        : [],
    );

    expect(names.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    expect(ownTypes.filter(({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });
});

const SHORT_LISTS = [
  'Article.versions',
  'CheckedQuotation.speakerCandidates',
  'Claim.reviews',
  'ClaimProposal.quotations',
  'ExtractedSpeaker.actors',
  'ExtractedSpeaker.countries',
  'Query.countries',
  'Quotation.claims',
  'Quotation.speakerCandidates',
  'Quotation.speakers',
  'Quotation.stances',
  'VerdictSummary.agreeing',
  'VerdictSummary.disagreeing',
  'VerdictSummary.superseded',
];

function field(typeName: string, name: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(typeName);
  const found = isObjectType(type) ? type.getFields()[name] : undefined;
  if (found === undefined) throw new Error(`${typeName}.${name} is not in the schema.`);
  return found;
}

function signatureOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const list = args.map((arg) => {
    const value =
      arg.defaultValue === undefined ? '' : ` = ${JSON.stringify(arg.defaultValue).replaceAll(`"`, ``)}`;
    return `${arg.name}: ${String(arg.type)}${value}`;
  });
  return `${name}${list.length === 0 ? '' : `(${list.join(', ')})`}: ${String(type)}`;
}

function typesOf(typeName: string): Record<string, string> {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`${typeName} is not in the schema.`);
  const types: Record<string, string> = {};
  for (const part of Object.values(type.getFields())) types[part.name] = String(part.type);
  return types;
}

type Described = readonly [where: string, text: string | null | undefined];

function describedParts(type: GraphQLNamedType): Described[] {
  const own: Described = [type.name, type.description];
  if (isScalarType(type)) return [own];
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map((value): Described => [`${type.name}.${value.name}`, value.description]),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((part): Described => [
        `${type.name}.${part.name}`,
        part.description,
      ]),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((part): Described[] => [
    [`${type.name}.${part.name}`, part.description],
    ...part.args.map((arg): Described => [`${type.name}.${part.name}(${arg.name})`, arg.description]),
  ]);
  return ['Query', 'Mutation', 'Subscription'].includes(type.name) ? fields : [own, ...fields];
}

function isSentence(text: string | null | undefined): boolean {
  return /^["“(]?[\p{Lu}\d].*[.!?)]$/su.test(text ?? '') && /[.!?]\)?$/.test(text ?? '');
}

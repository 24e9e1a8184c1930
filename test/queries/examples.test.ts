import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentNode } from 'graphql';
import { buildSchema, Kind, OperationTypeNode, parse, validate } from 'graphql';
import { packageRoot } from '../../src/app/package-root';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const folder = join(packageRoot(), 'examples');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort();
const schema = buildSchema(readFileSync(join(packageRoot(), 'schema.graphql'), 'utf8'));

// What each writing example answers, as its comment says. A query must only find something.
const WRITES: Readonly<Record<string, object>> = {
  ImportDryRun: {
    importQuotations: { rows: [{ status: 'CREATED' }, { userErrors: [{ code: 'TEXT_NOT_IN_BODY' }] }] },
  },
  RecordQuotation: {
    recordQuotation: { quotation: { text: 'Trams are only patient buses' }, userErrors: [] },
  },
  ReviewQuotation: { reviewQuotation: { quotation: null, userErrors: [{ code: 'NOT_FOUND' }] } },
  CodeStance: { codeStance: { stanceCoding: null, userErrors: [{ code: 'NOT_FOUND' }] } },
  CodeStances: { codeStances: { failedCount: 2, rows: [{ status: 'FAILED' }, { status: 'FAILED' }] } },
  AcceptClaimProposal: {
    acceptClaimProposal: { claim: null, userErrors: [{ code: 'NOT_FOUND' }] },
  },
  CorrectOutlet: { updateOutlet: { outlet: null, userErrors: [{ code: 'NOT_FOUND' }] } },
  MergeOutlets: { mergeOutlets: { outlet: null, userErrors: [{ code: 'NOT_FOUND' }] } },
};

describe('the examples', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  it('are numbered without a gap and begin with StartHere, which asks for nothing', () => {
    const numbers = files.map((file) => Number(file.slice(0, 2)));
    const { name, variableDefinitions } = operationOf(parse(read(files[0]!)));

    expect(numbers).toEqual(files.map((_, i) => i + 1));
    expect(name?.value).toBe('StartHere');
    expect(variableDefinitions).toHaveLength(0);
  });

  it('that write say in this file what they answer', () => {
    const operations = files.map((file) => operationOf(parse(read(file))));
    const writing = operations.filter(({ operation }) => operation === OperationTypeNode.MUTATION);

    expect(writing.map(({ name }) => name?.value)).toEqual(Object.keys(WRITES));
  });

  it('have each a name of their own', () => {
    const names = files.map((file) => operationOf(parse(read(file))).name?.value);

    expect(new Set(names).size).toBe(files.length);
  });

  describe.each(files)('%s', (file) => {
    const document = parse(read(file));
    const operation = operationOf(document);

    it('fits the schema and has a default for every variable', () => {
      const withoutDefault = operation.variableDefinitions?.filter((v) => v.defaultValue === undefined);

      expect(validate(schema, document)).toEqual([]);
      expect(withoutDefault).toEqual([]);
    });

    if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
      it('is told over a WebSocket', async () => {
        const { errors } = await test.send(read(file));

        expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('WebSocket')]);
      });
      return;
    }

    it('answers something worth looking at', async () => {
      const { data, errors } = await test.send(read(file));

      expect(errors).toEqual([]);
      expect(data).toMatchObject(WRITES[operation.name?.value ?? ''] ?? {});
      expect(emptyFields(data)).toEqual([]);
    });
  });
});

function operationOf(
  document: DocumentNode,
): Extract<DocumentNode['definitions'][number], { kind: Kind.OPERATION_DEFINITION }> {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('This example holds no operation.');
  return operation;
}

/** The root fields that came back with nothing in them, or with an empty list right below. */
function emptyFields(data: object | null): string[] {
  const isEmptyList = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.length === 0
      : typeof value === 'object' && value !== null && 'nodes' in value && isEmptyList(value.nodes);
  return Object.entries(data ?? { nothing: null }).flatMap(([field, value]: [string, unknown]) => {
    if (value === null || isEmptyList(value)) return [field];
    const { userErrors: _none, ...parts } = value as Record<string, unknown>;
    return Object.values(parts).some(isEmptyList) ? [field] : [];
  });
}

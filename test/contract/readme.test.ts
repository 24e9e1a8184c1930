import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DefinitionNode } from 'graphql';
import { buildSchema, isTypeSystemDefinitionNode, parse, validate } from 'graphql';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { CodeBlock } from './documentation';
import { codeBlocks, PAGES, readPage, ROOT } from './documentation';

const schema = buildSchema(readPage('schema.graphql'));
const examples = (page: string): CodeBlock[] =>
  codeBlocks(page).filter(({ language }) => language === 'graphql');

describe('README.md', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  it('shows what can be asked', () => {
    expect(examples('README.md').length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples('README.md').map(({ line, text }) => [line, text] as const))(
    'shows a query that the sample data answers, in line %d',
    async (_line, text) => {
      const { errors, data } = await test.send(text);

      expect(errors).toEqual([]);
      expect(JSON.stringify(data)).toMatch(/\[\{|[1-9]/);
    },
  );

  it.each(answered('README.md').map(({ query, answer }) => [query.line, query.text, answer.text] as const))(
    'shows the answer that is given to the query in line %d',
    async (_line, query, answer) => {
      const { data } = await test.send(query);

      expect(Object.values(data ?? {})).toEqual([JSON.parse(answer)]);
    },
  );

  it('shows a call that stores an article, which can be sent twice', async () => {
    const call = codeBlocks('README.md').find(({ text }) => text.includes('importArticle'));
    const body = /<<'JSON'\n([\s\S]*?)^JSON$/m.exec(call?.text ?? '')?.[1] ?? '';
    const { query, variables } = JSON.parse(body) as { query: string; variables: object };

    const first = await test.send<Imported>(query, variables);
    const second = await test.send<Imported>(query, variables);

    expect(first.errors).toEqual([]);
    expect(first.data?.importArticle.userErrors).toEqual([]);
    expect(first.data?.importArticle.rows.map(({ status }) => status)).toEqual(['CREATED']);
    expect(second.data?.importArticle.rows.map(({ status }) => status)).toEqual(['UNCHANGED']);
  });
});

describe('the documentation', () => {
  it.each(
    PAGES.flatMap((page) => examples(page).map(({ line, text }) => [`${page}:${line}`, text] as const)),
  )('shows GraphQL that the schema allows: %s', (_where, text) => {
    expect(mistakes(text)).toEqual([]);
  });

  it.each(PAGES)('links to nothing that is not there: %s', (page) => {
    const text = readPage(page).replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const local = links.filter((link) => !/^(https?:|mailto:|#)/.test(link));

    expect(local.filter((link) => !existsSync(join(ROOT, dirname(page), link.split('#')[0] ?? '')))).toEqual(
      [],
    );
  });

  it('would be caught with a field that there is not', () => {
    expect(mistakes('{ quotations { nodes { author } } }')).toEqual([expect.stringContaining('author')]);
  });
});

interface Imported {
  readonly importArticle: {
    readonly rows: readonly { readonly status: string }[];
    readonly userErrors: readonly object[];
  };
}

/** Queries that are directly followed by their answer. */
function answered(page: string): { readonly query: CodeBlock; readonly answer: CodeBlock }[] {
  const blocks = codeBlocks(page);
  return blocks.flatMap((query, i) => {
    const answer = blocks[i + 1];
    return query.language === 'graphql' && answer?.language === 'json' ? [{ query, answer }] : [];
  });
}

/** Why an example would be refused. Parts of the schema itself may be shown as well. */
function mistakes(text: string): string[] {
  const document = parse(text);
  const isSchema = (node: DefinitionNode): boolean => isTypeSystemDefinitionNode(node);
  if (document.definitions.every(isSchema)) return [];
  return validate(schema, document).map(({ message }) => message);
}

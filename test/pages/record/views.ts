import type { TestApp } from '../../support/create-test-app';

/** A view of the record, by an address that shows much of it. */
export interface View {
  readonly name: string;
  readonly path: string;
}

interface Found {
  readonly outlets: { readonly nodes: readonly { readonly id: string }[] };
  readonly actors: { readonly nodes: readonly { readonly id: string }[] };
  readonly quotations: {
    readonly nodes: readonly { readonly id: string; readonly variants: readonly unknown[] }[];
  };
  readonly edited: { readonly nodes: readonly { readonly id: string }[] };
  readonly articles: {
    readonly nodes: readonly { readonly id: string; readonly versions: readonly unknown[] }[];
  };
  readonly claims: {
    readonly nodes: readonly {
      readonly id: string;
      readonly topics: readonly string[];
      readonly timeline: { readonly buckets: readonly unknown[] };
    }[];
  };
}

const QUERY = `{
  quotations(first: 60) { nodes { id variants(first: 3) { kind } } }
  edited: quotations(filter: { anchorState: [ALTERED] }, first: 1) { nodes { id } }
  articles(first: 60) { nodes { id versions { id } } }
  claims(filter: { verdict: [FALSE] }, first: 20) { nodes { id topics timeline { buckets { from } } } }
  actors(orderBy: QUOTATIONS_DESC, first: 1) { nodes { id } }
  outlets(first: 1) { nodes { id } }
}`;

/** The name of each view, in the order of viewsOf. */
export const VIEW_NAMES = [
  'home',
  'search',
  'search with filters',
  'search that finds nothing',
  'quotation',
  'edited quotation',
  'article',
  'article with two versions',
  'claims',
  'claim',
  'topic',
  'actors',
  'actor',
  'matrix',
  'countries',
  'country',
  'country, stances',
  'changes',
  'outlets',
  'outlet',
  'check',
  'check with results',
  'comparison',
  'sign-in',
  'nothing at this address',
] as const;

const DRAFT =
  '“Spain is still building that third dam, and it is still not writing to us,” Henrique Valadosa said.';

/** The views of the record with the sample data. */
export async function viewsOf(test: TestApp): Promise<readonly View[]> {
  const { data } = await test.send<Found>(QUERY, {}, { token: null });
  const { quotations, edited, articles, claims, actors, outlets } = data!;
  const [quoted, other] = [...quotations.nodes].sort((a, b) => b.variants.length - a.variants.length);
  const [read] = [...articles.nodes].sort((a, b) => b.versions.length - a.versions.length);
  const [claim] = [...claims.nodes].sort((a, b) => b.timeline.buckets.length - a.timeline.buckets.length);
  const paths: Readonly<Record<(typeof VIEW_NAMES)[number], string>> = {
    home: '/',
    search: '/quotations',
    'search with filters': '/quotations?country=PT&towards=ES&from=2026-01-01&to=2026-12-31',
    'search that finds nothing': '/quotations?country=PT&towards=KE',
    quotation: `/quotations/${quoted!.id}`,
    'edited quotation': `/quotations/${edited.nodes[0]!.id}`,
    article: `/articles/${articles.nodes.find(({ versions }) => versions.length === 1)!.id}`,
    'article with two versions': `/articles/${read!.id}?version=1`,
    claims: '/claims',
    claim: `/claims/${claim!.id}`,
    topic: `/topics/${encodeURIComponent(claim!.topics[0]!)}`,
    actors: '/actors',
    actor: `/actors/${actors.nodes[0]!.id}`,
    matrix: '/matrix',
    countries: '/countries',
    country: '/countries/PT',
    'country, stances': '/countries/ES?tab=stances',
    changes: '/changes',
    outlets: '/outlets',
    outlet: `/outlets/${outlets.nodes[0]!.id}`,
    check: '/check',
    'check with results': `/check?${new URLSearchParams({ text: DRAFT }).toString()}`,
    comparison: `/compare?a=${quoted!.id}&b=${other!.id}`,
    'sign-in': '/sign-in',
    'nothing at this address': '/quotations/quo_01ARZ3NDEKTSV4RRFFQ69G5FAV',
  };
  return VIEW_NAMES.map((name) => ({ name, path: paths[name] }));
}

/** Texts of our own about invented people. Each call makes another, so that tests of one file do not meet. */

const serial = counter();

/** A person nobody else in the file is called. */
export function personName(): string {
  return `Mirela Oakes ${serial()}`;
}

/** A claim nobody else in the file makes. */
export function claimText(): string {
  return `The ferry to Lindholm ran ${serial()} times last winter`;
}

/** An address nobody else in the file uses. */
export function articleUrl(): string {
  return `https://harbour-post.example/news/${serial()}`;
}

export const WORDS = 'The ferry will sail again in spring';

export interface ArticleRow {
  readonly url?: string;
  readonly headline?: string;
  readonly publishedOn?: string;
  readonly body?: string | undefined;
  readonly outlet?: object;
  readonly [field: string]: unknown;
}

/** A text in which WORDS stand once, and that no other article of the file has. */
export function articleBody(): string {
  return `“${WORDS},” the harbour master said on Tuesday. Others were less sure. Report ${serial()}.`;
}

/** An article with such a text. */
export function articleRow(fields: ArticleRow = {}): ArticleRow {
  return {
    url: articleUrl(),
    headline: 'Ferry to return',
    publishedOn: '2024-05-02',
    outlet: { name: 'Harbour Post', domain: 'harbour-post.example', kind: 'NEWSPAPER', country: 'NO' },
    body: articleBody(),
    ...fields,
  };
}

/** A quotation of WORDS with its article and speaker. */
export function quotationRow(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    article: articleRow(),
    text: WORDS,
    speaker: { name: personName(), country: 'NO', role: 'Harbour master' },
    saidOn: { earliest: '2024-04-30' },
    ...fields,
  };
}

/** A quotation in an article without a text. */
export function bodylessRow(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return quotationRow({ article: articleRow({ body: undefined }), ...fields });
}

/** A fact-check nobody else in the file published. */
export function reviewRow(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    url: `https://plain-facts.example/checks/${serial()}`,
    publisher: { name: 'Plain Facts', domain: 'plain-facts.example' },
    title: 'How often did the ferry run?',
    verdict: 'FALSE',
    label: 'Not so',
    publishedOn: '2024-06-01',
    ...fields,
  };
}

/** A claim with what an importer says of it. */
export function claimRow(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { text: claimText(), language: 'en', topics: ['Ferries'], ...fields };
}

function counter(): () => number {
  let made = 0;
  return () => ++made;
}

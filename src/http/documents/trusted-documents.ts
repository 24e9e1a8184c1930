import { readFileSync } from 'node:fs';
import { sortExecutableDocument } from '@graphql-tools/documents';
import { parse, print, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** Which documents the server runs: any; any, but unknown ones are logged; or known ones only. */
export type DocumentPolicy = 'off' | 'warn' | 'only';

/** The part of a request that says what is to be run: a text, or the id under which the server knows one. */
export interface DocumentRequest {
  readonly query?: unknown;
  /** As the GraphQL-over-HTTP draft on persisted documents has it: `sha256:…`, or whatever the manifest uses. */
  readonly documentId?: unknown;
  /** As Apollo's clients send it: `{ persistedQuery: { sha256Hash } }`. */
  readonly extensions?: unknown;
}

/** What a request asks to run. */
export type AskedDocument =
  | { readonly kind: 'trusted'; readonly text: string }
  /** A text that is in no manifest. */
  | { readonly kind: 'untrusted'; readonly text: string }
  /** An id that is in no manifest, without a text. */
  | { readonly kind: 'unknown'; readonly id: string }
  /** Neither text nor id: for GraphQL to refuse. */
  | { readonly kind: 'nothing' };

const byIdManifest = z.record(z.string(), z.string());
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

// Characters of all texts together whose form is kept: to find it takes as long as to parse the text.
const MOST_TEXT = 500_000;

/** The documents that a server knows, by id and by text. */
export class TrustedDocuments {
  private readonly byId: ReadonlyMap<string, string>;
  private readonly forms: ReadonlySet<string>;
  private readonly judged = new LRUCache<string, { readonly isKnown: boolean }>({
    maxSize: MOST_TEXT,
    sizeCalculation: (_judgement, text) => text.length + 1,
  });

  /** `own` are texts without an id: what this program's own pages and commands send. */
  constructor(byId: ReadonlyMap<string, string>, own: readonly string[] = []) {
    this.byId = new Map([...byId].map(([id, text]) => [withoutAlgorithm(id), text]));
    this.forms = new Set([...byId.values(), ...own].map(formOf));
  }

  /** What is asked for. An id goes before a text, which some clients send beside it. */
  find({ query, documentId, extensions }: DocumentRequest): AskedDocument {
    const id = typeof documentId === 'string' ? documentId : hashOf(extensions);
    const text = id === undefined ? undefined : this.byId.get(withoutAlgorithm(id));
    if (text !== undefined) return { kind: 'trusted', text };
    if (typeof query === 'string') {
      return { kind: this.isKnown(query) ? 'trusted' : 'untrusted', text: query };
    }
    return id === undefined ? { kind: 'nothing' } : { kind: 'unknown', id };
  }

  private isKnown(text: string): boolean {
    const judged = this.judged.get(text) ?? { isKnown: this.forms.has(formOf(text)) };
    this.judged.set(text, judged);
    return judged.isKnown;
  }
}

/**
 * Reads a manifest: `{ "<id>": "<document>" }`, as GraphQL Code Generator writes it, or Apollo's format.
 * Throws an Error whose message says what is wrong with the file.
 */
export function readManifest(file: string): ReadonlyMap<string, string> {
  const content = parsed(file);
  const apollo = apolloManifest.safeParse(content);
  if (apollo.success) return new Map(apollo.data.operations.map(({ id, body }) => [id, body]));
  const plain = byIdManifest.safeParse(content);
  if (plain.success) return new Map(Object.entries(plain.data));
  throw new Error(
    'the file is no manifest of documents. Write {"<id>": "<document>"} into it, as codegen does',
  );
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const isText = error instanceof SyntaxError;
    throw new Error(isText ? 'the file is not JSON' : 'the file cannot be read. Check its path', {
      cause: error,
    });
  }
}

function hashOf(extensions: unknown): string | undefined {
  const parsedExtensions: unknown = typeof extensions === 'string' ? attempt(extensions) : extensions;
  const hash = (parsedExtensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)
    ?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}

// A GET request carries its extensions as text; text that is no JSON is for GraphQL to refuse.
function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const withoutAlgorithm = (id: string): string => id.replace(/^sha(1|256):/, '');

// Codegen sorts what it writes into a manifest, and clients ask for `__typename` everywhere. Neither makes another document
// of one, nor do spaces and comments. What is no document at all is refused later.
function formOf(text: string): string {
  try {
    const document = visit(parse(text, { noLocation: true }), {
      Field: ({ name, alias, directives = [] }) =>
        name.value === '__typename' && alias === undefined && directives.length === 0 ? null : undefined,
    });
    return print(sortExecutableDocument(document));
  } catch {
    return text;
  }
}

import { readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';
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

/** The documents that a server knows, by id and by text. */
export class TrustedDocuments {
  private readonly texts: ReadonlySet<string>;

  /** `own` are texts without an id: what this program's own pages and commands send. */
  constructor(
    private readonly byId: ReadonlyMap<string, string>,
    own: readonly string[] = [],
  ) {
    this.texts = new Set([...byId.values(), ...own].map(bare));
  }

  /** What is asked for. An id goes before a text, which some clients send beside it. */
  find({ query, documentId, extensions }: DocumentRequest): AskedDocument {
    const id = typeof documentId === 'string' ? documentId : hashOf(extensions);
    const text = id === undefined ? undefined : (this.byId.get(id) ?? this.byId.get(withoutAlgorithm(id)));
    if (text !== undefined) return { kind: 'trusted', text };
    if (typeof query === 'string') {
      return { kind: this.texts.has(bare(query)) ? 'trusted' : 'untrusted', text: query };
    }
    return id === undefined ? { kind: 'nothing' } : { kind: 'unknown', id };
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

// Spaces and comments do not make another document of one. What is no document at all is refused later.
function bare(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text;
  }
}

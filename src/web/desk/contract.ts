/**
 * Between the HTTP server and the pages: plain values alone, so that neither side loads the code of the other.
 * The pages are bundled (`dist/web/desk-server.cjs`); the server calls `render` of that bundle.
 */

/** What a GraphQL operation was answered with, parsed. */
export interface AskedAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Somebody who has signed in. */
export interface PageViewer {
  readonly name: string;
  readonly role: string;
}

/** One request for a page. */
export interface PageVisit {
  /** The values of the path: `id` of `/quotations/:id`. */
  readonly params: Readonly<Record<string, string>>;
  /** The whole address as it was asked for. */
  readonly url: string;
  /** What a form has sent; null where the page was asked for by its address. */
  readonly form: Readonly<Record<string, string>> | null;
  /** Null for readers who have not signed in. */
  readonly viewer: PageViewer | null;
  /** The day, in UTC, as `2026-03-31`. */
  readonly today: string;
  /** Under this id the log has the faults of this request. */
  readonly requestId: string;
  readonly settings: {
    /** Whether there is a desk, and so a way to sign in. */
    readonly hasDesk: boolean;
    readonly hasGraphiql: boolean;
    /** Whether everybody may read, so that search engines may too. */
    readonly isPublic: boolean;
  };
  /** Writes down a fault of the page itself, which the reader is not shown. */
  readonly tellFault: (error: unknown) => void;
  /** Runs a GraphQL query with the rights of the viewer. */
  readonly ask: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<AskedAnswer>;
}

/** What is sent. */
export interface PageAnswer {
  readonly status: number;
  /** Headers of this answer alone: `location`, `retry-after`, `content-type`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The bundle of all pages. */
export interface PageBundle {
  /** The paths of the pages, in the notation of Fastify. Those below `/desk` need a desk. */
  readonly paths: readonly string[];
  /** Those of them to which forms may be posted. */
  readonly formPaths: readonly string[];
  /** Every GraphQL document that the pages send, for servers which run known documents only. */
  readonly documents: readonly string[];
  /** Makes the page of this path. Never rejects: what is wrong is on the page. */
  readonly render: (path: string, visit: PageVisit) => Promise<PageAnswer>;
}

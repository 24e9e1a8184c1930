/* eslint-disable @typescript-eslint/consistent-type-imports -- an import at the top would make this a module, and its declarations local */
// Their own types need a browser's, or an ES module; these say what is used.
declare module 'linkedom' {
  export function parseHTML(html: string): { readonly document: import('./page-dom').PageDocument };
}

declare module '@mozilla/readability' {
  export class Readability {
    constructor(
      document: import('./page-dom').PageDocument,
      options: {
        readonly charThreshold: number;
        /** Makes `content` of the article's element. */
        readonly serializer: (element: import('./page-dom').PageNode) => import('./page-dom').PageNode;
      },
    );
    parse(): {
      readonly title: string | null;
      readonly byline: string | null;
      readonly content: import('./page-dom').PageNode;
    } | null;
  }
}

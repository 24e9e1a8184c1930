/** What of a web page's nodes is used here. The library makes them; the compiler does not know the types of a browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string;
  readonly childNodes: Iterable<PageNode>;
  readonly nextSibling: PageNode | null;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

/** A page. */
export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

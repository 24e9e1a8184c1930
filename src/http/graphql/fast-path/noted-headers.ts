import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';

const MOST_KINDS = 100;

/** The headers with which POST requests were answered by the framework, by what of a request decides over them. */
export class NotedHeaders {
  private readonly noted = new LRUCache<string, OutgoingHttpHeaders>({ max: MOST_KINDS });

  /** Notes the headers of an answer. */
  note(asked: IncomingHttpHeaders, answered: OutgoingHttpHeaders): void {
    if (!this.noted.has(kindOf(asked))) this.noted.set(kindOf(asked), answered);
  }

  /** The headers for such a request; null when the framework has not answered one yet. */
  find(asked: IncomingHttpHeaders): OutgoingHttpHeaders | null {
    return this.noted.get(kindOf(asked)) ?? null;
  }
}

function kindOf({ accept, origin }: IncomingHttpHeaders): string {
  return JSON.stringify([accept, origin]);
}

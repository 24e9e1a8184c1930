import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { EVENT_STREAM } from '../event-streams/server-sent-events';
import type { DocumentReader } from './document-reader';

const MOST_KINDS = 100;
const NOT_MADE = 406;
// Those that there are. The first is for clients that take anything.
const MADE = ['application/json', 'application/graphql-response+json', EVENT_STREAM];

/** The media types of answers, by what clients accept: event streams for those that prefer them, else Apollo chooses, once for each. */
export class AnswerTypes {
  private readonly types = new LRUCache<string, { readonly type: string | null }>({ max: MOST_KINDS });

  constructor(private readonly reader: DocumentReader) {}

  /** Null when no answer is of a type that is accepted. */
  async typeFor(accept: string | undefined): Promise<string | null> {
    const key = accept === undefined ? '' : `:${accept}`;
    const known = this.types.get(key) ?? { type: await this.chosen(accept) };
    this.types.set(key, known);
    return known.type;
  }

  private async chosen(accept: string | undefined): Promise<string | null> {
    if (new Negotiator({ headers: { accept } }).mediaType(MADE) === EVENT_STREAM) return EVENT_STREAM;
    const headers = { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) };
    const question = { method: 'POST', search: '', body: { query: '{ __typename }' } };
    const answer = await this.reader.refuse(question, headers);
    return answer.status === NOT_MADE ? null : (answer.headers.get('content-type') ?? null);
  }
}

import { LRUCache } from 'lru-cache';
import type { DocumentReader } from './document-reader';

const MOST_KINDS = 100;
const NOT_MADE = 406;

/** The media types of answers, by what clients accept: Apollo chooses, once for each. */
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
    const headers = { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) };
    const question = { method: 'POST', search: '', body: { query: '{ __typename }' } };
    const answer = await this.reader.refuse(question, headers);
    return answer.status === NOT_MADE ? null : (answer.headers.get('content-type') ?? null);
  }
}

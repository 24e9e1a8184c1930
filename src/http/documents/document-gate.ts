import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Role } from '../../domain/role';
import type { Logger } from '../../logger';
import { refuse } from '../request/refusal';
import type { AskedDocument, DocumentPolicy, DocumentRequest, TrustedDocuments } from './trusted-documents';

const UNKNOWN =
  'This server knows no document with this id. Send its text, or have it added to the server’s manifest.';
const UNTRUSTED =
  'This server runs the documents of its manifest only. Use one of them, or send the request with a token of role ADMIN.';
// So many different unknown documents are told about; more would only fill the log.
const MOST_TOLD = 1000;

/** Lets documents in or not, as ONRECORD_TRUSTED_DOCUMENTS says. */
export class DocumentGate {
  private readonly told = new Set<string>();

  constructor(
    private readonly policy: DocumentPolicy,
    private readonly documents: TrustedDocuments,
    private readonly logger: Logger,
  ) {}

  /** Why a text may not be run; null when it may. */
  refusalOf(text: string, role: Role | null): string | null {
    if (this.policy === 'off') return null;
    return this.judge(this.documents.find({ query: text }), role);
  }

  /** A hook that puts the document in the place of its id, and answers requests that are not let in. */
  readonly hook = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (this.policy === 'off') return;
    const source = (request.method === 'GET' ? request.query : request.body) as
      (DocumentRequest & { query?: unknown; extensions?: unknown }) | null | undefined;
    if (typeof source !== 'object' || source === null) return;
    const asked = this.documents.find(source);
    if (asked.kind === 'unknown') return await refuse(reply, request, 400, 'DOCUMENT_NOT_FOUND', UNKNOWN);
    const refusal = this.judge(asked, request.viewer?.role ?? null);
    if (refusal !== null) return await refuse(reply, request, 403, 'DOCUMENT_NOT_TRUSTED', refusal);
    if (asked.kind === 'trusted') source.query = asked.text;
    // Apollo would take the hash for an order to remember the document.
    delete source.extensions;
    // Of a GET request, Apollo reads the address itself.
    if (request.method === 'GET')
      request.raw.url = `/graphql?${new URLSearchParams(source as never).toString()}`;
  };

  private judge(asked: AskedDocument, role: Role | null): string | null {
    if (asked.kind !== 'untrusted') return null;
    if (this.policy === 'only') return role === Role.ADMIN ? null : UNTRUSTED;
    this.tell(asked.text);
    return null;
  }

  private tell(text: string): void {
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (this.told.has(sha256) || this.told.size >= MOST_TOLD) return;
    this.told.add(sha256);
    this.logger.warn({ sha256, document: text.slice(0, 200) }, 'a document is not in the manifest');
  }
}

import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { Role } from '../../domain/role';
import type { RequestContext } from '../../graphql/context';
import type { Logger } from '../../logger';
import type { AskedOperation } from '../graphql/asked-operation';
import type { OperationHook } from '../graphql/operation-hook';
import type { AskedDocument, DocumentPolicy, TrustedDocuments } from './trusted-documents';

const NO_TEXT = 'documentId is not a string. Send it as "sha256:…".';

const UNKNOWN =
  'This server knows no document with this id. Send its text, or have it added to the server’s manifest.';
const NO_MANIFEST =
  'This server has no manifest, so it knows no document by its id. Send the text as "query", or have the administrator set ONRECORD_TRUSTED_DOCUMENTS_FILE.';
const UNTRUSTED =
  'This server runs the documents of its manifest only. Use one of them, or send the request with a token of role ADMIN.';
// So many different unknown documents are logged; more would only fill the log.
const MOST_TOLD = 1000;

/** Puts a trusted document in the place of its id, and lets others in or not, as ONRECORD_TRUSTED_DOCUMENTS says. */
export class DocumentGate implements OperationHook {
  private readonly told = new Set<string>();

  constructor(
    private readonly policy: DocumentPolicy,
    private readonly documents: TrustedDocuments,
    private readonly logger: Logger,
  ) {}

  beforeReading(asked: AskedOperation, { viewer }: RequestContext): AskedOperation {
    const { documentId = null } = asked;
    if (documentId !== null && typeof documentId !== 'string') throw refused(400, 'BAD_REQUEST', NO_TEXT);
    if (this.policy === 'off' && documentId !== null && asked.text === null)
      throw refused(400, 'DOCUMENT_NOT_FOUND', NO_MANIFEST);
    if (this.policy === 'off' || asked.way === 'IN_PROCESS') return asked;
    const { text: query, extensions } = asked;
    const found = this.documents.find({ query, documentId, extensions });
    if (found.kind === 'unknown') throw refused(400, 'DOCUMENT_NOT_FOUND', UNKNOWN);
    const refusal = this.judge(found, viewer?.role ?? null);
    if (refusal !== null) throw refused(403, 'DOCUMENT_NOT_TRUSTED', refusal);
    // Without the extensions: Apollo would take the hash for an order to remember the document.
    return { ...asked, text: found.kind === 'nothing' ? null : found.text, extensions: null };
  }

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

function refused(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

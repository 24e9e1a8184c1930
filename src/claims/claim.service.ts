import sql from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { Faults } from '../domain/errors/faults';
import type { Stance } from '../domain/stance';
import { claimFingerprint } from '../domain/text/quotation-text';
import type { StanceCoding } from '../quotations/stances/stance-coding.entity';
import type { Author, ChangeContext } from '../revisions/author';
import { changedFields, requireRevision } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { RevisionAction } from '../revisions/revision.entity';
import type { ClaimDirectory } from './claim-directory';
import type { CheckedClaim, ClaimRow } from './claim-row';
import { checkClaimRow } from './claim-row';
import type { ClaimSuggestions } from './matching/claim-suggestions';
import type { ClaimSources, StatedClaim } from './claim-sources';
import { codingsOf } from './claim-sources';
import { stanceOfOwnClaim } from './claim-wording';
import { Claim } from './claim.entity';

/** A claim to be created: by its text, or from a quotation, whose words it starts with. */
export interface NewClaim extends Omit<ClaimRow, 'text'> {
  readonly text?: string | null;
  readonly fromQuotationId?: string | null;
  /** Where the quotation stands; by what it says of itself when left out. */
  readonly stance?: Stance | null;
}

/** What an edit of a claim may change; undefined leaves a field as it is. */
export interface ClaimPatch {
  readonly text?: string | null;
  readonly language?: string | null;
  readonly topics?: readonly string[] | null;
}

const KEEP_TEXT = 'A claim needs a text. Leave the field out to keep its value.';

/** What people do with claims: create and edit. */
export class ClaimService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly claims: ClaimDirectory,
    private readonly revisions: RevisionLog,
    private readonly suggestions: ClaimSuggestions,
    private readonly sources: ClaimSources,
  ) {}

  /** Creates a claim and suggests it for stored quotations; refuses the wording of one that is stored. */
  create(row: NewClaim, author: Author): Promise<Claim> {
    return this.database.write(async (tx) => {
      const context = this.context(author, null);
      const quotation = await this.sources.load(tx, row.fromQuotationId ?? null);
      const text = row.text ?? (await this.sources.wording(tx, quotation));
      const stance = row.stance ?? (quotation === null ? null : stanceOfOwnClaim(quotation.act));
      const stated = codingsOf(quotation, stance);
      return (await this.createIn(tx, { ...row, text }, stated, context)).claim;
    });
  }

  /** Creates a claim that these quotations take these stances towards, in the author's name. */
  async createIn(
    tx: WriteTransaction,
    row: ClaimRow,
    stated: readonly StatedClaim[],
    context: ChangeContext,
  ): Promise<{ readonly claim: Claim; readonly codings: readonly StanceCoding[] }> {
    const faults = new Faults();
    const checked = checkClaimRow(row, faults);
    const [fault] = faults.list;
    if (fault !== undefined) throw fault;
    await this.claims.holdWordings(tx);
    await this.refuseTwin(tx, checked.text, null);
    const [claim] = (await this.claims.insert(tx, [checked], context)) as [Claim];
    const codings = await this.sources.code(tx, claim, stated, context);
    await this.suggestions.suggestNew(tx, [claim], context);
    return { claim: await this.require(tx, claim.id), codings };
  }

  update(
    id: string,
    patch: ClaimPatch,
    expectedRevision: number,
    reason: string | null,
    author: Author,
  ): Promise<Claim> {
    return this.database.write(async (tx) => {
      const claim = await this.require(tx, id);
      requireRevision(claim, expectedRevision);
      refuseMergedClaim(claim, 'id');
      if (patch.text === null) throw new DomainError(ErrorCode.REQUIRED, KEEP_TEXT, ['text']);
      const faults = new Faults();
      const { text, language, topics } = checkClaimRow({ ...patch, text: patch.text ?? claim.text }, faults);
      const [fault] = faults.list;
      if (fault !== undefined) throw fault;
      if (claimFingerprint(text) !== claim.textKey) {
        await this.claims.holdWordings(tx);
        await this.refuseTwin(tx, text, id);
      }
      const wanted = {
        text,
        textKey: claimFingerprint(text),
        language: patch.language === null ? null : language,
        topics: patch.topics === null ? [] : topics,
      };
      return await this.write(tx, claim, wanted, this.context(author, reason));
    });
  }

  /**
   * Brings topics and language of a stored claim to what an import says; its wording stays, and so does what a
   * person has said. A row whose wording was merged into the claim says nothing about it.
   */
  async describe(
    tx: WriteTransaction,
    claim: Claim,
    row: CheckedClaim,
    context: ChangeContext,
  ): Promise<Claim> {
    if (claimFingerprint(row.text) !== claim.textKey) return claim;
    const { language, topics } = row;
    const patch = changedFields(claim, { language, topics });
    if (Object.keys(patch).length === 0) return claim;
    const isBlank = { language: claim.language === null, topics: claim.topics.length === 0 };
    const byPerson = await this.hasPersonalWork(tx, claim.id);
    const allowed = {
      language: !byPerson || isBlank.language ? language : undefined,
      topics: !byPerson || isBlank.topics ? topics : undefined,
    };
    return await this.write(tx, claim, allowed, context);
  }

  /** The claim with this id, whether merged or not. Throws NOT_FOUND. */
  async require(tx: WriteTransaction, id: string, field = 'id'): Promise<Claim> {
    const [claim] = await tx.rows(
      Claim,
      sql`SELECT ${tx.shape(Claim).select('c')} FROM claim c WHERE c.id = ${id}`,
    );
    if (claim !== undefined) return claim;
    const message = `There is no claim ${id.slice(0, 60)}. Search claims(search: …) for the right id.`;
    throw new DomainError(ErrorCode.NOT_FOUND, message, [field]);
  }

  private async hasPersonalWork(tx: WriteTransaction, id: string): Promise<boolean> {
    const rows = await tx.all(
      sql`SELECT r.number FROM revision r WHERE r.entity_id = ${id} AND r.import_batch_id IS NULL
        AND r.action IN (${RevisionAction.CREATED}, ${RevisionAction.UPDATED}) LIMIT 1`,
    );
    return rows.length > 0;
  }

  private async write(
    tx: WriteTransaction,
    claim: Claim,
    patch: Partial<Claim>,
    context: ChangeContext,
  ): Promise<Claim> {
    const next = await this.revisions.change(tx, Claim, claim, { patch }, context);
    if (next !== claim) await this.claims.reindex(tx, next);
    return next;
  }

  private async refuseTwin(tx: WriteTransaction, text: string, ownId: string | null): Promise<void> {
    const twin = (await this.claims.find(tx, [text])).get(text);
    if (twin === undefined || twin.id === ownId) return;
    const message = `This claim is already stored as ${twin.id}: "${twin.text.slice(0, 120)}". Use that claim, or reword yours.`;
    throw new DomainError(ErrorCode.DUPLICATE, message, ['text']);
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}

/** Refuses to change a claim that was merged: the survivor's id is the one to use. */
export function refuseMergedClaim({ id, mergedIntoId }: Claim, field: string): void {
  if (mergedIntoId === null) return;
  throw new DomainError(ErrorCode.CONFLICT, `${id} was merged into ${mergedIntoId}. Use that id.`, [field]);
}

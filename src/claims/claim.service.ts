import sql from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors';
import { Faults } from '../domain/faults';
import { claimFingerprint } from '../domain/quotation-text';
import type { Author, ChangeContext } from '../revisions/author';
import type { Reference } from '../revisions/merge';
import { moveReferences, moveReferencesBack } from '../revisions/merge';
import { changedFields, requireRevision } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { RevisionAction } from '../revisions/revision.entity';
import type { ClaimDirectory } from './claim-directory';
import type { CheckedClaim, ClaimRow } from './claim-row';
import { checkClaimRow } from './claim-row';
import type { ClaimSuggestions } from './claim-suggestions';
import { Claim } from './claim.entity';

/** What an edit of a claim may change; undefined leaves a field as it is. */
export interface ClaimPatch {
  readonly text?: string | null;
  readonly language?: string | null;
  readonly topics?: readonly string[] | null;
}

/** Called when a merge has moved reviews from claim to claim. */
export type ReviewsMoved = (tx: WriteTransaction, claimIds: readonly string[], at: string) => Promise<void>;

const KEEP_TEXT = 'A claim always has a text. Leave the field out to keep it.';
const REFERENCES: readonly Reference[] = [
  { table: 'claim', column: 'merged_into_id', shownBy: { claim: 'id' } },
  {
    table: 'stance_coding',
    column: 'claim_id',
    uniqueWith: ['quotation_id', 'coder'],
    shownBy: { stance_coding: 'id', quotation: 'quotation_id' },
  },
  { table: 'claim_review', column: 'claim_id', shownBy: { claim_review: 'id' } },
];

/** What people do with claims: create, edit, merge. */
export class ClaimService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly claims: ClaimDirectory,
    private readonly revisions: RevisionLog,
    private readonly suggestions: ClaimSuggestions,
    private readonly reviewsMoved: ReviewsMoved,
  ) {}

  /** Creates a claim and suggests it for stored quotations; refuses the wording of one that is stored. */
  create(row: ClaimRow, author: Author): Promise<Claim> {
    const faults = new Faults();
    const checked = checkClaimRow(row, faults);
    const [fault] = faults.list;
    if (fault !== undefined) throw fault;
    return this.database.write(async (tx) => {
      await this.claims.holdWordings(tx);
      await this.refuseTwin(tx, checked.text, null);
      const context = this.context(author, null);
      const [claim] = (await this.claims.insert(tx, [checked], context)) as [Claim];
      await this.suggestions.suggestNew(tx, [claim], context);
      return await this.require(tx, claim.id);
    });
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
      refuseMerged(claim, 'id');
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

  /** Points everything at the survivor. The merged id stays resolvable, and unmerge undoes it. */
  merge(mergedId: string, survivorId: string, reason: string | null, author: Author): Promise<Claim> {
    return this.database.write(async (tx) => {
      const [merged, survivor] = [
        await this.require(tx, mergedId),
        await this.require(tx, survivorId, 'intoId'),
      ];
      refuseOddMerge(merged, survivor);
      const context = this.context(author, reason);
      await moveReferences(tx, REFERENCES, mergedId, survivorId, context.at);
      await tx.all(
        sql`UPDATE stance_coding SET target_key = ${`claim:${survivorId}`} WHERE claim_id = ${survivorId}`,
      );
      const change = { action: RevisionAction.MERGED, patch: { mergedIntoId: survivorId } };
      await this.revisions.change(tx, Claim, merged, change, context);
      await this.refresh(tx, [mergedId, survivorId], context.at);
      return await this.require(tx, survivorId);
    });
  }

  unmerge(mergedId: string, reason: string | null, author: Author): Promise<Claim> {
    return this.database.write(async (tx) => {
      const merged = await this.require(tx, mergedId);
      const survivorId = merged.mergedIntoId;
      if (survivorId === null) {
        throw new DomainError(ErrorCode.CONFLICT, `${mergedId} is not merged into another claim.`, ['id']);
      }
      const context = this.context(author, reason);
      await moveReferencesBack(tx, REFERENCES, mergedId, survivorId, context.at);
      await tx.all(
        sql`UPDATE stance_coding SET target_key = ${`claim:${mergedId}`} WHERE claim_id = ${mergedId}`,
      );
      const change = { action: RevisionAction.UNMERGED, patch: { mergedIntoId: null } };
      await this.revisions.change(tx, Claim, merged, change, context);
      await this.refresh(tx, [mergedId, survivorId], context.at);
      return await this.require(tx, mergedId);
    });
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
      sql`SELECT r.number FROM revision r WHERE r.entity_id = ${id} AND r.import_batch_id IS NULL AND r.action IN (${RevisionAction.CREATED}, ${RevisionAction.UPDATED}) LIMIT 1`,
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

  private async refresh(tx: WriteTransaction, ids: readonly string[], at: string): Promise<void> {
    this.claims.followCodings(tx, ids, at);
    await this.reviewsMoved(tx, ids, at);
  }

  private async refuseTwin(tx: WriteTransaction, text: string, ownId: string | null): Promise<void> {
    const twin = (await this.claims.find(tx, [text])).get(text);
    if (twin === undefined || twin.id === ownId) return;
    const message = `This claim is already stored as ${twin.id}: "${twin.text.slice(0, 120)}". Use that one, or word yours so that it differs.`;
    throw new DomainError(ErrorCode.DUPLICATE, message, ['text']);
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}

function refuseOddMerge(merged: Claim, survivor: Claim): void {
  if (merged.id === survivor.id) {
    throw new DomainError(ErrorCode.INVALID, 'A claim cannot be merged into itself. Give two ids.', [
      'intoId',
    ]);
  }
  refuseMerged(merged, 'id');
  refuseMerged(survivor, 'intoId');
}

function refuseMerged({ id, mergedIntoId }: Claim, field: string): void {
  if (mergedIntoId === null) return;
  throw new DomainError(ErrorCode.CONFLICT, `${id} was merged into ${mergedIntoId}. Use that id.`, [field]);
}

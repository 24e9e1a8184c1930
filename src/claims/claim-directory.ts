import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { FullTextIndex } from '../database/full-text';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors';
import { claimFingerprint, fold } from '../domain/quotation-text';
import { indexText } from '../domain/search-words';
import type { Ids } from '../ids';
import { isIdOf } from '../ids';
import type { ChangeContext } from '../revisions/author';
import type { RevisionLog } from '../revisions/revision-log';
import { touchByIds } from '../revisions/touch';
import type { ClaimMatchIndex } from './claim-match-index';
import { ClaimTopic } from './claim-topic.entity';
import type { CheckedClaim } from './claim-row';
import { Claim } from './claim.entity';

/** Claims that texts stand for, by the text, and those of them that are new. */
export interface ClaimsCreated {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly created: readonly Claim[];
}

/** Finds the claims that importers mean, by text or id, creates those that are new, and keeps their days. */
export class ClaimDirectory {
  private readonly creating = new WeakSet<WriteTransaction>();

  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
    private readonly search: FullTextIndex,
    private readonly matches: ClaimMatchIndex,
  ) {}

  /**
   * Lets nobody else create a claim until this transaction ends, so that two at once cannot store one wording twice.
   * Answers whether somebody may have done so since the transaction began: SQLite writes one at a time anyway.
   */
  async holdWordings(tx: WriteTransaction): Promise<boolean> {
    if (tx.dialect.name === 'sqlite') return false;
    await tx.all(sql`LOCK TABLE claim IN SHARE ROW EXCLUSIVE MODE`);
    return true;
  }

  /** Creates claims with these texts, of which none was stored when the transaction looked. Two spellings of one wording are one claim. */
  async create(
    tx: WriteTransaction,
    texts: readonly string[],
    context: ChangeContext,
  ): Promise<ClaimsCreated> {
    const known = (await this.holdWordings(tx)) ? await this.find(tx, texts) : new Map<string, Claim>();
    const keys = new Map(
      texts.filter((text) => !known.has(text)).map((text) => [text, claimFingerprint(text)]),
    );
    const wordings = new Map([...keys].map(([text, key]) => [key, text]));
    const rows = [...wordings.values()].map((text) => ({ text, language: undefined, topics: undefined }));
    const created = await this.insert(tx, rows, context);
    const byKey = new Map(created.map((claim) => [claim.textKey, claim]));
    const ofText = [...keys].map(([text, key]) => [text, byKey.get(key) as Claim] as const);
    return { claims: new Map([...known, ...ofText]), created };
  }

  /** The stored claims behind these texts or ids, by the text or id; merged ones are followed. */
  async find(tx: WriteTransaction, mentions: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
    const distinct = [...new Set(mentions)];
    const ids = distinct.filter((mention) => isIdOf('claim', mention));
    const keys = new Map(distinct.filter((m) => !isIdOf('claim', m)).map((m) => [m, claimFingerprint(m)]));
    const byId = await this.load(tx, 'id', ids);
    const byText = await this.load(tx, 'text_key', [...new Set(keys.values())]);
    const found = new Map<string, Claim>();
    for (const id of ids) {
      const claim = byId.find((c) => c.id === id);
      if (claim !== undefined) found.set(id, claim);
    }
    for (const [text, key] of keys) {
      // A merged wording leads to its survivor, so an unmerged one is taken first.
      const own = byText.filter((c) => c.textKey === key);
      const claim = own.find((c) => c.mergedIntoId === null) ?? own[0];
      if (claim !== undefined) found.set(text, claim);
    }
    return await this.followMerges(tx, found);
  }

  /** Fault for each mention that is an id of no claim. */
  faults(found: ReadonlyMap<string, Claim>, mentions: readonly string[]): ReadonlyMap<string, DomainError> {
    const unknown = mentions.filter((mention) => isIdOf('claim', mention) && !found.has(mention));
    return new Map(
      unknown.map((id) => [
        id,
        new DomainError(
          ErrorCode.NOT_FOUND,
          `There is no claim ${id}. Give the claim's text, or search claims(search: …) for the right id.`,
        ),
      ]),
    );
  }

  /** Whether the transaction has claims that only it can see. */
  hasCreated(tx: WriteTransaction): boolean {
    return this.creating.has(tx);
  }

  /** Adds claims that are not stored yet. */
  async insert(
    tx: WriteTransaction,
    rows: readonly CheckedClaim[],
    context: ChangeContext,
  ): Promise<Claim[]> {
    if (rows.length > 0) this.creating.add(tx);
    const keys = await this.search.nextKeys(tx, rows.length);
    const claims = rows.map((row, i) => this.newClaim(row, keys[i] ?? null, context));
    tx.insert(Claim, claims);
    tx.insert(ClaimTopic, claims.flatMap(topicRows));
    this.search.add(tx, claims.map(searchDocument));
    await this.matches.add(
      tx,
      claims.map(({ id, searchKey, text }, i) => ({ id, searchKey, text, titles: rows[i]?.titles ?? [] })),
    );
    this.revisions.created(
      tx,
      claims.map((claim) => claim.id),
      context,
    );
    return claims;
  }

  /**
   * Follows codings that were made, changed or removed at this instant: first and last day are those of the codings
   * that count, and a claim has changed with its codings.
   */
  followCodings(tx: WriteTransaction, claimIds: readonly string[], at: string): void {
    if (claimIds.length === 0) return;
    countDays(tx, tx.dialect.inList(raw('claim.id'), claimIds));
    touchByIds(tx, 'claim', claimIds, at);
  }

  /** The same for codings that are new, which costs the same however many their claims have already. */
  followNewCodings(
    tx: WriteTransaction,
    added: readonly { readonly id: string; readonly claimId: string | null }[],
    at: string,
  ): void {
    const towards = added.filter(({ claimId }) => claimId !== null);
    if (towards.length === 0) return;
    widenDays(
      tx,
      towards.map(({ id }) => id),
    );
    const claimIds = towards.flatMap(({ claimId }) => claimId ?? []);
    touchByIds(tx, 'claim', claimIds, at);
  }

  /** Puts changed text or topics into the indexes. */
  async reindex(tx: WriteTransaction, claim: Claim): Promise<void> {
    tx.queue(sql`DELETE FROM claim_topic WHERE claim_id = ${claim.id}`);
    tx.insert(ClaimTopic, topicRows(claim));
    this.search.replace(tx, searchDocument(claim));
    await this.matches.refresh(tx, [claim.id]);
  }

  private newClaim(row: CheckedClaim, searchKey: number | null, context: ChangeContext): Claim {
    return {
      id: this.ids.next('claim'),
      revision: 1,
      createdAt: context.at,
      updatedAt: context.at,
      text: row.text,
      textKey: claimFingerprint(row.text),
      language: row.language ?? null,
      topics: row.topics ?? [],
      firstSaidOn: null,
      lastSaidOn: null,
      firstSaidSort: '',
      lastSaidSort: '',
      verdict: null,
      reviewCount: 0,
      mergedIntoId: null,
      searchKey,
      importBatchId: context.importBatchId,
    };
  }

  private async load(
    tx: WriteTransaction,
    column: 'id' | 'text_key',
    values: readonly string[],
  ): Promise<Claim[]> {
    if (values.length === 0) return [];
    return await tx.rows(
      Claim,
      sql`SELECT ${tx.shape(Claim).select('c')} FROM claim c WHERE ${tx.dialect.inList(raw(`c.${column}`), values)} ORDER BY c.id`,
    );
  }

  private async followMerges(tx: WriteTransaction, found: Map<string, Claim>): Promise<Map<string, Claim>> {
    for (;;) {
      const next = [...found].filter(([, claim]) => claim.mergedIntoId !== null);
      if (next.length === 0) return found;
      const ids = next.flatMap(([, claim]) => claim.mergedIntoId ?? []);
      const survivors = new Map((await this.load(tx, 'id', ids)).map((claim) => [claim.id, claim]));
      for (const [mention, claim] of next) {
        const survivor = survivors.get(claim.mergedIntoId ?? '');
        if (survivor === undefined) throw new Error(`Claim ${claim.id} is merged into a claim that is gone.`);
        found.set(mention, survivor);
      }
    }
  }
}

/** What the full-text index is given of a claim. */
export function searchDocument(claim: Pick<Claim, 'id' | 'searchKey' | 'text' | 'topics'>): {
  id: string;
  searchKey: number | null;
  words: string;
} {
  return {
    id: claim.id,
    searchKey: claim.searchKey,
    words: indexText([claim.text, ...claim.topics].join('\n')),
  };
}

function topicRows(claim: Claim): ClaimTopic[] {
  const folded = [...new Set(claim.topics.map(fold))];
  return folded.map((topicFolded) => ({ claimId: claim.id, topicFolded }));
}

/** Sets the first and the last day of claims to those of the codings that count. */
function countDays(tx: WriteTransaction, which: Sql): void {
  const coded = 'FROM stance_coding s WHERE s.claim_id = claim.id AND s.counts';
  const [first, last] = [`SELECT MIN(s.said_from) ${coded}`, `SELECT MAX(s.said_to) ${coded}`];
  tx.queue(
    sql`UPDATE claim SET first_said_on = (${raw(first)}), last_said_on = (${raw(last)}), first_said_sort = COALESCE((${raw(first)}), ''), last_said_sort = COALESCE((${raw(last)}), '') WHERE ${which}`,
  );
}

/** Widens the days of claims to those of new codings. */
function widenDays(tx: WriteTransaction, codingIds: readonly string[]): void {
  const isEarlier =
    '(n.first < claim.first_said_on OR (claim.first_said_on IS NULL AND n.first IS NOT NULL))';
  const isLater = '(n.last > claim.last_said_on OR (claim.last_said_on IS NULL AND n.last IS NOT NULL))';
  const set = (column: string, isWider: string, value: string): string =>
    `${column} = CASE WHEN ${isWider} THEN ${value} ELSE claim.${column} END`;
  const columns = [
    set('first_said_on', isEarlier, 'n.first'),
    set('last_said_on', isLater, 'n.last'),
    set('first_said_sort', isEarlier, 'n.first'),
    set('last_said_sort', isLater, 'n.last'),
  ];
  tx.queue(
    sql`UPDATE claim SET ${raw(columns.join(', '))} FROM (SELECT c.claim_id, MIN(c.said_from) AS first, MAX(c.said_to) AS last FROM stance_coding c WHERE ${tx.dialect.inList(raw('c.id'), codingIds)} AND c.counts GROUP BY c.claim_id) n WHERE n.claim_id = claim.id AND (${raw(isEarlier)} OR ${raw(isLater)})`,
  );
}

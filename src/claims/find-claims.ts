import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { claimFingerprint } from '../domain/text/quotation-text';
import { isIdOf } from '../ids';
import { Claim } from './claim.entity';

/** The stored claims behind these texts or ids, by the text or id; merged ones are followed. */
export async function findClaims(
  tx: WriteTransaction,
  mentions: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  const distinct = [...new Set(mentions)];
  const ids = distinct.filter((mention) => isIdOf('claim', mention));
  const keys = new Map(distinct.filter((m) => !isIdOf('claim', m)).map((m) => [m, claimFingerprint(m)]));
  const byId = await load(tx, 'id', ids);
  const byText = await load(tx, 'text_key', [...new Set(keys.values())]);
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
  return await followMerges(tx, found);
}

async function load(
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

async function followMerges(tx: WriteTransaction, found: Map<string, Claim>): Promise<Map<string, Claim>> {
  for (;;) {
    const next = [...found].filter(([, claim]) => claim.mergedIntoId !== null);
    if (next.length === 0) return found;
    const ids = next.flatMap(([, claim]) => claim.mergedIntoId ?? []);
    const survivors = new Map((await load(tx, 'id', ids)).map((claim) => [claim.id, claim]));
    for (const [mention, claim] of next) {
      const survivor = survivors.get(claim.mergedIntoId ?? '');
      if (survivor === undefined)
        throw new Error(`Claim ${claim.id} is merged into a claim that no longer exists.`);
      found.set(mention, survivor);
    }
  }
}

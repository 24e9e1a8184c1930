import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../../database/write-transaction';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { StanceTarget } from './stance-target';

type Merges = ReadonlyMap<string, string | null>;

/** The claims and actors that stances are to be coded towards, as far as they are stored. */
export class StoredTargets {
  private constructor(
    private readonly claims: Merges,
    private readonly actors: Merges,
  ) {}

  static async load(tx: WriteTransaction, targets: readonly StanceTarget[]): Promise<StoredTargets> {
    // The claim table is named, not imported: claims stand to the right of quotations.
    const [claims, actors] = await Promise.all([
      mergesOf(
        tx,
        'claim',
        targets.flatMap(({ claimId }) => claimId ?? []),
      ),
      mergesOf(
        tx,
        'actor',
        targets.flatMap(({ actorId }) => actorId ?? []),
      ),
    ]);
    return new StoredTargets(claims, actors);
  }

  /** Refuses a claim or an actor that is not stored, or was merged into another. */
  require({ claimId, actorId }: StanceTarget): void {
    if (claimId !== null) requireKept(this.claims, 'claim', claimId);
    if (actorId !== null) requireKept(this.actors, 'actor', actorId);
  }
}

async function mergesOf(
  tx: WriteTransaction,
  table: 'claim' | 'actor',
  ids: readonly string[],
): Promise<Merges> {
  if (ids.length === 0) return new Map();
  const rows = await tx.all<{ id: string; into: string | null }>(
    sql`SELECT t.id, t.merged_into_id AS "into" FROM ${raw(table)} t WHERE ${tx.dialect.inList(raw('t.id'), [...new Set(ids)])}`,
  );
  return new Map(rows.map(({ id, into }) => [id, into]));
}

function requireKept(stored: Merges, table: 'claim' | 'actor', id: string): void {
  const into = stored.get(id);
  const path = ['towards', `${table}Id`];
  if (into === undefined) {
    throw new DomainError(ErrorCode.NOT_FOUND, `There is no ${table} ${id.slice(0, 60)}.`, path);
  }
  if (into === null) return;
  throw new DomainError(ErrorCode.CONFLICT, `${id} was merged into ${into}. Use that id.`, path);
}

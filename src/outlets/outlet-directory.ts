import type { WriteTransaction } from '../database/write-transaction';
import { OutletKind } from '../domain/outlet-kind';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { blanksFilled } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import type { OutletIndex } from './outlet-index';
import { loadOutletIndex } from './outlet-names';
import type { KnownOutletRef } from './outlet-ref';
import { Outlet } from './outlet.entity';

// Any number will do, as long as no other lock of the database has it.
const NAMES_LOCK = 7_016_402;

/** Finds the outlets that importers mean, and creates those that are new: a few statements for any number of them. */
export class OutletDirectory {
  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
  ) {}

  /** One outlet for each reference, by its key; created where unknown, its blanks filled where the reference knows more. */
  async ensure(
    tx: WriteTransaction,
    refs: readonly KnownOutletRef[],
    context: ChangeContext,
  ): Promise<ReadonlyMap<string, Outlet>> {
    const wanted = mergedByKey(refs);
    if (wanted.length === 0) return new Map();
    const known = await this.findAll(tx, wanted);
    const found = new Map<string, Outlet>();
    const created: Outlet[] = [];
    for (const ref of wanted) {
      const match = known.match(ref) ?? this.newOutlet(ref, context);
      if (!known.has(match.id)) created.push(match);
      const patch = blanks(match, ref);
      const outlet = created.includes(match)
        ? Object.assign(match, patch)
        : await this.revisions.change(tx, Outlet, match, { patch }, context);
      known.put(outlet);
      found.set(ref.key, outlet);
    }
    tx.insert(Outlet, created);
    this.revisions.created(
      tx,
      created.map((outlet) => outlet.id),
      context,
    );
    return found;
  }

  /**
   * Lets nobody else create an outlet until this transaction ends, so that two at once cannot store twice what is known
   * by name alone. Who also holds the wordings of claims holds these names first. SQLite writes one transaction at a
   * time anyway.
   */
  async holdNames(tx: WriteTransaction): Promise<void> {
    const lock = tx.dialect.namedLock(NAMES_LOCK);
    if (lock !== null) await tx.all(lock);
  }

  private async findAll(tx: WriteTransaction, refs: readonly KnownOutletRef[]): Promise<OutletIndex> {
    const known = await this.find(tx, refs);
    if (tx.dialect.writesOneAtATime || refs.every((ref) => known.match(ref) !== undefined)) return known;
    // Somebody else may have created one of them meanwhile.
    await this.holdNames(tx);
    return await this.find(tx, refs);
  }

  private find(tx: WriteTransaction, refs: readonly KnownOutletRef[]): Promise<OutletIndex> {
    return loadOutletIndex(tx, {
      names: refs.map((ref) => ref.nameFolded),
      domains: refs.flatMap((ref) => ref.domain ?? []),
    });
  }

  /** The stored outlet of each reference that has one, by its key. Writes nothing. */
  async known(tx: WriteTransaction, refs: readonly KnownOutletRef[]): Promise<ReadonlyMap<string, Outlet>> {
    if (refs.length === 0) return new Map();
    const outlets = await this.find(tx, refs);
    return new Map(
      refs.flatMap((ref) => {
        const outlet = outlets.match(ref);
        return outlet === undefined ? [] : [[ref.key, outlet] as const];
      }),
    );
  }

  private newOutlet(ref: KnownOutletRef, context: ChangeContext): Outlet {
    return {
      id: this.ids.next('outlet'),
      revision: 1,
      createdAt: context.at,
      updatedAt: context.at,
      name: ref.name,
      nameFolded: ref.nameFolded,
      domain: ref.domain,
      kind: ref.kind ?? OutletKind.OTHER,
      country: ref.country,
      stateAffiliated: ref.stateAffiliated,
      mergedIntoId: null,
    };
  }
}

/** What the references with one key say together; those that name a domain come first. */
function mergedByKey(refs: readonly KnownOutletRef[]): KnownOutletRef[] {
  const merged = new Map<string, KnownOutletRef>();
  for (const ref of refs) {
    const known = merged.get(ref.key);
    merged.set(
      ref.key,
      known === undefined ? ref : { ...known, ...blanksFilled(known, ref), ...named(known, ref) },
    );
  }
  const all = [...merged.values()];
  return [...all.filter((ref) => ref.domain !== null), ...all.filter((ref) => ref.domain === null)];
}

function blanks(outlet: Outlet, ref: KnownOutletRef): Partial<Outlet> {
  const { domain, kind, country, stateAffiliated } = ref;
  const patch: Partial<Outlet> = {
    ...blanksFilled(outlet, { domain, country, stateAffiliated }),
    ...named(outlet, ref),
  };
  // OTHER is what an outlet gets while nobody has said what it is.
  return outlet.kind === OutletKind.OTHER && kind !== null ? { ...patch, kind } : patch;
}

// The domain stands in for a name only until somebody gives one.
function named(
  outlet: { readonly name: string; readonly domain: string | null },
  { name, nameFolded, domain }: KnownOutletRef,
): Pick<Outlet, 'name' | 'nameFolded'> | null {
  return outlet.name === outlet.domain && name !== domain ? { name, nameFolded } : null;
}

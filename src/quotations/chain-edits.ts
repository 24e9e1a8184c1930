import type { ActorDirectory } from '../actors/actor-directory';
import type { Actor } from '../actors/actor.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { Faults } from '../domain/errors/faults';
import type { OutletDirectory } from '../outlets/outlet-directory';
import type { ChangeContext } from '../revisions/author';
import type { CheckedHop, HopRow } from './rows/hop-row';
import { checkHopRows } from './rows/hop-row';
import type { HopDraft } from './rows/quotation-draft';

/** Gives a stored quotation another chain; finds the actors and outlets that are meant, or creates them. */
export class ChainEdits {
  constructor(
    private readonly actors: ActorDirectory,
    private readonly outlets: OutletDirectory,
  ) {}

  /** The steps with ids in the place of names. Throws DomainError with the step in its path, as an import would. */
  async steps(
    tx: WriteTransaction,
    rows: readonly HopRow[],
    day: string | null,
    context: ChangeContext,
  ): Promise<readonly HopDraft[]> {
    const faults = new Faults();
    const hops = checkHopRows(rows, day, faults);
    throwFirst(faults);
    const actors = await this.ensureActors(tx, hops, context);
    const outlets = await this.outlets.ensure(
      tx,
      hops.flatMap(({ outlet }) => outlet ?? []),
      context,
    );
    return hops.map(({ relation, actor, outlet, text, cue }) => ({
      relation,
      actorId: actors.get(actor?.key ?? '')?.id ?? null,
      outletId: outlets.get(outlet?.key ?? '')?.id ?? null,
      text,
      cue,
    }));
  }

  private async ensureActors(
    tx: WriteTransaction,
    hops: readonly CheckedHop[],
    context: ChangeContext,
  ): Promise<ReadonlyMap<string, Actor>> {
    const refs = hops.flatMap(({ actor }) => actor ?? []);
    if (refs.length === 0) return new Map();
    const index = await this.actors.load(tx, refs);
    const refused = this.actors.faults(index, refs);
    const faults = new Faults();
    hops.forEach(({ actor }, i) => {
      const fault = refused.get(actor?.key ?? '');
      if (fault !== undefined) faults.add(fault.under('hops', i, 'actor'));
    });
    throwFirst(faults);
    return await this.actors.ensure(tx, index, refs, context);
  }
}

function throwFirst({ list: [first] }: Faults): void {
  if (first !== undefined) throw first;
}

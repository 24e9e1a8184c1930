import type { ActorDirectory } from '../../actors/actor-directory';
import type { WriteTransaction } from '../../database/write-transaction';
import { Faults } from '../../domain/errors/faults';
import type { OutletDirectory } from '../../outlets/outlet-directory';
import type { ChangeContext } from '../../revisions/author';
import { ensureNamed, namedIn, throwAny } from './named-actors';
import type { HopRow } from '../rows/hop-row';
import { checkHopRows } from '../rows/hop-row';
import type { HopDraft } from '../rows/quotation-draft';

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
    throwAny(faults.list[0]);
    const actors = await ensureNamed(this.actors, tx, namedIn('hops', hops), context);
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
}

import type { ActorPageQuery, TimelineInterval } from '../../generated/operations';

/** A person or an organization as its page shows it. */
export type ShownActor = NonNullable<ActorPageQuery['actor']>;

/** What the page of an actor shows. */
export interface ActorData {
  readonly actor: ShownActor;
  readonly interval: TimelineInterval;
  /** Countries towards which it took stances, most quotations first. */
  readonly targets: ActorPageQuery['stanceMatrix']['targets'];
}

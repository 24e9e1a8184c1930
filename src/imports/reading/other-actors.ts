import type { ActorIndex } from '../../actors/actor-index';
import type { ActorRef, KnownActorRef } from '../../actors/actor-ref';
import { checkActorRef } from '../../actors/actor-ref';
import { DomainError } from '../../domain/errors/errors';
import { foldName } from '../../domain/text/quotation-text';
import type { ExtractedQuotation } from '../../extraction/extraction';
import { allSpeakers } from './speaker-names';

/** The names that a quotation takes a stand towards and that are no country. */
export function targetNames({ stances }: ExtractedQuotation): string[] {
  return stances.flatMap(({ country, target }) => (country === null ? target.text : []));
}

/** How to look an actor up by name; nothing for a name that no actor may have. */
export function nameRefs(name: string): KnownActorRef[] {
  try {
    return [checkActorRef({ name }, null)];
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** Who else is meant by a name in an article: one of its speakers, or an actor that is known. Nobody is made of a name. */
export class OtherActors {
  private readonly speakers = new Map<string, ActorRef | null>();

  constructor(
    private readonly index: ActorIndex,
    speakers: ReadonlyMap<ExtractedQuotation, readonly (ActorRef | null)[]>,
  ) {
    for (const [quotation, actors] of speakers)
      allSpeakers(quotation).forEach(({ name }, i) => this.addSpeaker(name, actors[i] ?? null));
  }

  /** The actor that goes by a name; null when nobody known does, or several do. */
  named(name: string): ActorRef | null {
    const speaker = this.speakers.get(foldName(name));
    if (speaker !== undefined) return speaker;
    const [ref] = nameRefs(name);
    return ref === undefined ? null : this.stored(ref);
  }

  private stored(ref: KnownActorRef): ActorRef | null {
    try {
      const { actor } = this.index.match(ref);
      return actor === null ? null : { id: actor.id };
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  private addSpeaker(fullName: string | null, actor: ActorRef | null): void {
    if (actor === null || fullName === null) return;
    const surname = fullName.split(' ').at(-1) ?? '';
    for (const name of new Set([fullName, surname])) this.add(foldName(name), actor);
  }

  // Two of one surname: neither is meant by it.
  private add(name: string, actor: ActorRef): void {
    const known = this.speakers.get(name);
    const isSame = known === undefined || (known?.id === actor.id && known?.name === actor.name);
    this.speakers.set(name, isSame ? actor : null);
  }
}

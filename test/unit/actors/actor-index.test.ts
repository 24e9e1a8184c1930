import type { ActorAlias } from '../../../src/actors/actor-alias.entity';
import { ActorIndex } from '../../../src/actors/actor-index';
import type { ActorRef } from '../../../src/actors/actor-ref';
import { actorNaturalKey, checkActorRef } from '../../../src/actors/actor-ref';
import type { Actor } from '../../../src/actors/actor.entity';
import { ActorKind, AliasKind } from '../../../src/domain/actor-kind';
import type { DomainError } from '../../../src/domain/errors/errors';
import { foldName } from '../../../src/domain/text/quotation-text';

const serial = counter();

describe('ActorIndex.match', () => {
  it('finds an actor by id and follows merges to the one that stays', () => {
    const [last, middle, first] = [actor('Last'), actor('Middle'), actor('First')];
    const index = indexOf({ ...first, mergedIntoId: middle.id }, { ...middle, mergedIntoId: last.id }, last);

    expect(matched(index, { id: first.id })).toBe(last.id);
  });

  it('finds an actor by its Wikidata item before its name', () => {
    const [byName, byItem] = [actor('Ada Lie'), actor('A. Lie', { wikidataId: 'Q1' })];

    expect(matched(indexOf(byName, byItem), { name: 'Ada Lie', wikidataId: 'Q1' })).toBe(byItem.id);
  });

  it('takes the actor of the same kind, name and country before others of the name', () => {
    const [norwegian, swede] = [actor('Ada Lie', { country: 'NO' }), actor('Ada Lie', { country: 'SE' })];

    expect(matched(indexOf(norwegian, swede), { name: 'ADA LIE', country: 'SE' })).toBe(swede.id);
  });

  it('takes the one actor of a name when nothing said contradicts', () => {
    const ada = actor('Ada Lie', { country: 'NO' });

    expect(matched(indexOf(ada), { name: 'Ada Lie' })).toBe(ada.id);
    expect(matched(indexOf({ ...ada, country: null }), { name: 'Ada Lie', country: 'SE' })).toBe(ada.id);
  });

  it.each([{ country: 'SE' }, { kind: ActorKind.OFFICE }, { wikidataId: 'Q2' }])(
    'takes nobody when %j contradicts',
    (said) => {
      const ada = actor('Ada Lie', { country: 'NO', wikidataId: 'Q1' });

      expect(matched(indexOf(ada), { name: 'Ada Lie', ...said })).toBeNull();
    },
  );

  it('refuses to guess between two, and lists them', () => {
    const two = [actor('Ada Lie', { country: 'NO' }), actor('Ada Lie', { country: 'SE' })];

    const refusal = refused(indexOf(...two), { name: 'Ada Lie' });

    expect(refusal).toMatchObject({ code: 'AMBIGUOUS_ACTOR', path: ['name'] });
    two.forEach(({ id }) => expect(refusal.message).toContain(id));
  });

  it('takes two names of one actor for one', () => {
    const [gone, ada] = [actor('Ada Lie'), actor('Ada Lie', { country: 'NO' })];
    const index = indexOf({ ...gone, mergedIntoId: ada.id }, ada);

    expect(matched(index, { name: 'Ada Lie' })).toBe(ada.id);
  });

  describe.each([AliasKind.TITLE, AliasKind.METONYM])('by a %s', (kind) => {
    const ada = actor('Ada Lie');
    const title = { ...alias(ada, 'The Warden'), kind, validFrom: '2020-01-01', validTo: '2020-12-31' };
    const index = new ActorIndex([ada], [title]);

    it.each(['2020-01-01', '2020-12-31'])('finds its holder on %s', (day) => {
      expect(matched(index, { name: 'The Warden' }, day)).toBe(ada.id);
    });

    it.each(['2019-12-31', '2021-01-01', null])('finds nobody on %s', (day) => {
      expect(matched(index, { name: 'The Warden' }, day)).toBeNull();
    });

    it('has no end that was not given', () => {
      const open = new ActorIndex([ada], [{ ...title, validTo: null }]);

      expect(matched(open, { name: 'The Warden' }, '9999-12-31')).toBe(ada.id);
    });
  });

  it('refuses a weak alias alone, and takes it when the name is somebody’s own', () => {
    const [ada, lie] = [actor('Ada Lie'), actor('Lie')];
    const weak = { ...alias(ada, 'Lie'), kind: AliasKind.WEAK };

    expect(refused(new ActorIndex([ada], [weak]), { name: 'Lie' }).code).toBe('AMBIGUOUS_ACTOR');
    expect(matched(new ActorIndex([ada, lie], [weak, alias(lie, 'Lie')]), { name: 'Lie' })).toBe(lie.id);
  });

  it('knows nobody of a new name', () => {
    expect(matched(indexOf(actor('Ada Lie')), { name: 'Ida Lie' })).toBeNull();
  });

  it('refuses an id that nobody has', () => {
    expect(refused(indexOf(), { id: actor('Ada').id })).toMatchObject({ code: 'NOT_FOUND', path: ['id'] });
  });
});

function actor(name: string, fields: Partial<Actor> = {}): Actor {
  const described = {
    name,
    nameFolded: foldName(name),
    kind: ActorKind.PERSON,
    country: null,
    wikidataId: null,
    ...fields,
  };
  return {
    id: `act_${String(serial()).padStart(26, '0')}`,
    revision: 1,
    createdAt: '',
    updatedAt: '',
    role: null,
    mergedIntoId: null,
    quotationCount: 0,
    ...described,
    naturalKey: actorNaturalKey(described),
  };
}

function alias(of: Actor, text: string): ActorAlias {
  return {
    id: `ali_${serial()}`,
    actorId: of.id,
    text,
    folded: foldName(text),
    kind: AliasKind.NAME,
    validFrom: null,
    validTo: null,
  };
}

function indexOf(...actors: readonly Actor[]): ActorIndex {
  return new ActorIndex(
    actors,
    actors.map((one) => alias(one, one.name)),
  );
}

function matched(index: ActorIndex, ref: ActorRef, day: string | null = null): string | null {
  return index.match(checkActorRef(ref, day)).actor?.id ?? null;
}

function refused(index: ActorIndex, ref: ActorRef): DomainError {
  try {
    index.match(checkActorRef(ref, null));
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('should have been refused');
}

function counter(): () => number {
  let made = 0;
  return () => ++made;
}

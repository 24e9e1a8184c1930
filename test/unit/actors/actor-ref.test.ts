import type { ActorRef } from '../../../src/actors/actor-ref';
import { actorNaturalKey, checkActorRef } from '../../../src/actors/actor-ref';
import { ActorKind } from '../../../src/domain/actor-kind';
import type { DomainError } from '../../../src/domain/errors/errors';

const ID = 'act_01HZZZZZZZZZZZZZZZZZZZZZZZ';

function refused(ref: ActorRef): Pick<DomainError, 'code' | 'path'> {
  try {
    checkActorRef(ref, null);
  } catch (error) {
    const { code, path } = error as DomainError;
    return { code, path };
  }
  throw new Error('should have been refused');
}

describe('checkActorRef', () => {
  it('brings name, country and role into the form that is stored', () => {
    expect(
      checkActorRef({ name: ' Åse Lie ', country: 'norway', role: ' Pilot ' }, '2024-05-01'),
    ).toMatchObject({
      id: null,
      name: 'Åse Lie',
      nameFolded: 'ase lie',
      country: 'NO',
      role: 'Pilot',
      kind: null,
      day: '2024-05-01',
    });
  });

  it('needs nothing beside an id', () => {
    expect(checkActorRef({ id: ID, name: '' }, null)).toMatchObject({ id: ID, key: ID });
  });

  it.each<[string, ActorRef, ActorRef]>([
    ['in spelling', { name: 'J. K. Lie' }, { name: 'JK LIE' }],
    ['in the spelling of the country', { name: 'Ada', country: 'Norway' }, { name: 'Ada', country: 'NO' }],
    ['in the role', { name: 'Ada', role: 'Pilot' }, { name: 'Ada' }],
  ])('gives mentions one key that differ only %s', (_how, one, other) => {
    expect(checkActorRef(one, null).key).toBe(checkActorRef(other, null).key);
  });

  it.each<[string, ActorRef, ActorRef]>([
    ['kind', { name: 'Ada', kind: ActorKind.PERSON }, { name: 'Ada', kind: ActorKind.OFFICE }],
    ['country', { name: 'Ada', country: 'NO' }, { name: 'Ada', country: 'SE' }],
    ['Wikidata item', { name: 'Ada', wikidataId: 'Q1' }, { name: 'Ada', wikidataId: 'Q2' }],
  ])('gives mentions two keys that differ in %s', (_what, one, other) => {
    expect(checkActorRef(one, null).key).not.toBe(checkActorRef(other, null).key);
  });

  it('gives a mention on another day another key: a title may mean another person by then', () => {
    expect(checkActorRef({ name: 'The Warden' }, '2020-01-01').key).not.toBe(
      checkActorRef({ name: 'The Warden' }, '2021-01-01').key,
    );
  });

  it.each<[string, ActorRef, string, (string | number)[]]>([
    ['no name', {}, 'REQUIRED', ['name']],
    ['a blank name', { name: ' ' }, 'REQUIRED', ['name']],
    ['a name of signs that nobody sees', { name: '\u200b\u200d' }, 'INVALID', ['name']],
    ['a name that is too long', { name: 'x'.repeat(301) }, 'TOO_LONG', ['name']],
    ['a broken alias', { name: 'Ada', aliases: ['Ida', 'I\u0000'] }, 'INVALID', ['aliases', 1]],
    ['an unknown country', { name: 'Ada', country: 'Atlantis' }, 'UNKNOWN_COUNTRY', ['country']],
    ['a property in place of an item', { name: 'Ada', wikidataId: 'P1' }, 'INVALID', ['wikidataId']],
    ['an id of another kind', { id: ID.replace('act', 'quo') }, 'NOT_FOUND', ['id']],
  ])('refuses %s', (_fault, ref, code, path) => {
    expect(refused(ref)).toEqual({ code, path });
  });
});

describe('actorNaturalKey', () => {
  const ada = { wikidataId: null, kind: ActorKind.PERSON, nameFolded: 'ada', country: 'NO' };

  it('is the Wikidata item where one is known, whatever else is said', () => {
    expect(actorNaturalKey({ ...ada, wikidataId: 'Q42' })).toBe(
      actorNaturalKey({ ...ada, wikidataId: 'Q42', country: null, nameFolded: 'ida' }),
    );
  });

  it.each([{ kind: ActorKind.OFFICE }, { nameFolded: 'ida' }, { country: 'SE' }, { country: null }])(
    'differs where %j differs',
    (other) => {
      expect(actorNaturalKey({ ...ada, ...other })).not.toBe(actorNaturalKey(ada));
    },
  );
});

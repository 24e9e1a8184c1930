import type { ShownActor } from '../../../src/web/desk/pages/actor/actor-data';
import { linkedActor } from '../../../src/web/desk/pages/actor/linked-actor';

const here = new URL('https://record.example/actors/act_1');
const actor = (given: Partial<ShownActor>): ShownActor => ({
  ...({ id: 'act_1', kind: 'PERSON', role: null, wikidataId: null, aliases: [] } as unknown as ShownActor),
  name: 'Wei Lan',
  ...given,
});
const named = (text: string, kind: 'NAME' | 'TITLE' | 'WEAK') => ({
  ...{ text, kind, validFrom: null, validTo: null },
});

describe('linked data of an actor', () => {
  it('calls a person a Person, with the role as job and the item of Wikidata', () => {
    expect(linkedActor(actor({ role: 'spokeswoman', wikidataId: 'Q42' }), here)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      '@id': 'https://record.example/actors/act_1',
      name: 'Wei Lan',
      jobTitle: 'spokeswoman',
      sameAs: 'https://www.wikidata.org/wiki/Q42',
    });
  });

  it('has the other names, without titles and names that others have too', () => {
    const aliases = [
      named('Wei Lan', 'NAME'),
      named('Lan Wei', 'NAME'),
      named('the minister', 'TITLE'),
      named('Lan', 'WEAK'),
    ];

    expect(linkedActor(actor({ aliases }), here)).toMatchObject({ alternateName: ['Lan Wei'] });
  });

  it.each([
    ['GOVERNMENT', 'GovernmentOrganization'],
    ['OFFICE', 'Organization'],
    ['GROUP', 'Organization'],
  ] as const)('calls a %s a %s', (kind, type) => {
    expect(linkedActor(actor({ kind }), here)).toMatchObject({ '@type': type });
  });

  it.each(['DOCUMENT', 'UNNAMED'] as const)('says nothing of a %s', (kind) => {
    expect(linkedActor(actor({ kind }), here)).toBeNull();
  });
});

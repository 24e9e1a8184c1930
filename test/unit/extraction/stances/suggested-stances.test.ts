import { extract } from '../../../../src/extraction/extract';

/** What is suggested for the statements of a text: stance, and country or name. */
function stancesIn(text: string): string[] {
  return extract(text).quotations.flatMap(({ stances }) =>
    stances.map(({ stance, country, target }) => `${stance} ${country ?? target.text}`),
  );
}

describe('stances towards countries and actors', () => {
  it.each([
    ['Foreign Minister Ilka Marrow accused Denmark of hiding the accounts.', ['OPPOSE DK']],
    ['Foreign Minister Ilka Marrow condemned Iceland for “a raid on the sea.”', ['OPPOSE IS']],
    ['Ambassador Tove Lindahl thanked the Finnish government for sending two icebreakers.', ['SUPPORT FI']],
    ['Ambassador Tove Lindahl praised Estonia for “a brave decision.”', ['SUPPORT EE']],
    ['Foreign Minister Ilka Marrow warned Denmark that ships would be stopped.', ['OPPOSE DK']],
    ['Foreign Minister Ilka Marrow called on Latvia to release the crew.', ['OPPOSE LV']],
    ['Foreign Minister Ilka Marrow accused Tove Lindahl of hiding the accounts.', ['OPPOSE Tove Lindahl']],
  ])('are read off the verb: %s', (text, stances) => {
    expect(stancesIn(text)).toEqual(stances);
  });

  it.each([
    'Foreign Minister Ilka Marrow said Denmark had hidden the accounts.',
    'Foreign Minister Ilka Marrow warned that Denmark would stop the ships.',
    'Foreign Minister Ilka Marrow urged Latvia to join the talks in Riga.',
    'Foreign Minister Ilka Marrow accused Danish writers of hiding the accounts.',
    'Foreign Minister Ilka Marrow did not accuse Denmark of hiding the accounts.',
  ])('are none where the verb does not say it: %s', (text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it.each([
    ['“We stand with Latvia,” Norwegian Premier Bo Lund said.', ['SUPPORT LV']],
    ['“Our full support for the Finnish people goes on,” Norwegian Premier Bo Lund said.', ['SUPPORT FI']],
    ['“We condemn Iceland’s decision,” Norwegian Premier Bo Lund said.', ['OPPOSE IS']],
    ['“Denmark will pay a heavy price for it,” Norwegian Premier Bo Lund said.', ['OPPOSE DK']],
    ['Norway told Denmark it would pay a price for the raid.', ['OPPOSE DK']],
  ])('are read off what is said in the first person, and off a threat: %s', (text, stances) => {
    expect(stancesIn(text)).toEqual(stances);
  });

  it.each([
    '“We support Danish salmon,” Norwegian Premier Bo Lund said.',
    '“We support sanctions against Denmark,” Norwegian Premier Bo Lund said.',
    '“We condemn the attack on Finland,” Norwegian Premier Bo Lund said.',
    '“Norway will pay a price for its delays,” Norwegian Premier Bo Lund said.',
    '“They support Denmark,” Norwegian Premier Bo Lund said.',
  ])('are none where the words are for somebody else: %s', (text) => {
    expect(stancesIn(text)).toEqual([]);
  });
});

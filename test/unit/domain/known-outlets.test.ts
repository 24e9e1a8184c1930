import { knownOutlet } from '../../../src/domain/outlets/known-outlets';

describe('knownOutlet', () => {
  it.each([
    ['TASS', 'TASS', 'RU', true],
    ['the official KCNA news agency', 'KCNA', 'KP', true],
    ['Russian state-owned news outlet RIA Novosti', 'RIA Novosti', 'RU', true],
    ['The Washington Post', 'Washington Post', 'US', false],
    ['the Associated Press', 'AP', 'US', false],
  ])('knows %s', (printed, name, country, stateAffiliated) => {
    expect(knownOutlet(printed)).toMatchObject({ name, country, stateAffiliated });
  });

  it.each([['the Harbour Post'], ['reporters'], ['Interfax and Lund'], [''], ['a time magazine of ours']])(
    'does not know %s',
    (printed) => {
      expect(knownOutlet(printed)).toBeNull();
    },
  );
});

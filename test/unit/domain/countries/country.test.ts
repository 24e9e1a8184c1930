import {
  allCountryCodes,
  countryCodeOf,
  countryName,
  isCountryCode,
  requireCountryCode,
} from '../../../../src/domain/countries/country';
import { AMBIGUOUS_NAMES, MORE_NAMES } from '../../../../src/domain/countries/country-names';
import { ErrorCode } from '../../../../src/domain/errors/errors';

const UN_MEMBERS =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF
  CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR
  GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU
  LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT
  PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ
  UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW`.split(/\s+/);

describe('countryCodeOf', () => {
  it.each([
    ['kp', 'KP'],
    ['PRK', 'KP'],
    ['DPRK', 'KP'],
    ['North Korea', 'KP'],
    ['Korea, Democratic People’s Republic of', 'KP'],
    ['ROK', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Britain', 'GB'],
    ['U.K.', 'GB'],
    ['England', 'GB'],
    ['Burma', 'MM'],
    ['Russian', 'RU'],
    ['MOSCOW', 'RU'],
    ['Holland', 'NL'],
    ['the Netherlands', 'NL'],
    ['Ivory Coast', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['Türkiye', 'TR'],
    ['Czech Republic', 'CZ'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['America', 'US'],
    ['Washington, D.C.', 'US'],
    ['PRC', 'CN'],
    ['People’s Republic of China', 'CN'],
    ['Republic of China', 'TW'],
    ['Taipei', 'TW'],
    ['Hong Kong', 'HK'],
    ['Palestinian', 'PS'],
    ['Kosovo', 'XK'],
    ['Georgia', 'GE'],
    ['St. Lucia', 'LC'],
    ['Trinidad & Tobago', 'TT'],
    ['Tanzania, United Republic of', 'TZ'],
    ['Kingdom of Denmark', 'DK'],
    ['  japan ', 'JP'],
  ])('reads %j as %s', (text, code) => {
    expect(countryCodeOf(text)).toBe(code);
  });

  it.each(Object.keys(AMBIGUOUS_NAMES))('leaves %j open, which stands for several countries', (text) => {
    expect(countryCodeOf(text)).toBeNull();
  });

  it.each(['', ' ', '!', 'Absurdistan', 'EU', 'x'.repeat(100_000), '__proto__', 'constructor'])(
    'finds no country in %j',
    (text) => expect(countryCodeOf(text)).toBeNull(),
  );

  it.each(Object.entries(MORE_NAMES))('knows every name in the table as only %s', (code, names) => {
    for (const name of names.split(', ')) expect([name, countryCodeOf(name)]).toEqual([name, code]);
  });

  it('has further names for every member of the United Nations', () => {
    expect(UN_MEMBERS).toHaveLength(193);
    expect(UN_MEMBERS.filter((code) => MORE_NAMES[code] === undefined)).toEqual([]);
  });
});

describe('countryName', () => {
  it('gives the usual English name', () => {
    expect(['RU', 'KP', 'US', 'XK', 'TW'].map(countryName)).toEqual([
      'Russia',
      'North Korea',
      'United States',
      'Kosovo',
      'Taiwan',
    ]);
  });

  it.each(allCountryCodes())('gives a name that leads back to %s', (code) => {
    expect(countryCodeOf(countryName(code))).toBe(code);
    expect(countryCodeOf(code)).toBe(code);
  });

  it('refuses what is not a code', () => {
    expect(() => countryName('QQ')).toThrow(expect.objectContaining({ code: ErrorCode.UNKNOWN_COUNTRY }));
  });
});

describe('isCountryCode', () => {
  it('takes codes as they are stored, and nothing else', () => {
    expect(['RU', 'XK', 'ru', 'RUS', 'UK', ''].map(isCountryCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('requireCountryCode', () => {
  it('suggests the country that a mistyped name is close to', () => {
    expect(() => requireCountryCode('Kazahkstan', ['speaker', 'country'])).toThrow(
      expect.objectContaining({
        code: ErrorCode.UNKNOWN_COUNTRY,
        path: ['speaker', 'country'],
        message: expect.stringContaining('Is it Kazakhstan (KZ)?'),
      }),
    );
  });

  it('asks which country an ambiguous word means', () => {
    expect(() => requireCountryCode('Korean')).toThrow('can mean North Korea (KP) or South Korea (KR)');
  });

  it('returns the code of a known country', () => {
    expect(requireCountryCode('Burma')).toBe('MM');
  });
});

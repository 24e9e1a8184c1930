import { addressOf, filterOf, readSearch, searchPath } from '../../../src/web/desk/search/search-state';
import { timelineFor } from '../../../src/web/desk/search/timeline-choice';

const read = (query: string) => readSearch(new URL(`http://record.test/quotations?${query}`));

describe('the address of a search', () => {
  it.each([
    ['country=PT&country=ES', { country: ['PT', 'ES'] }],
    ['country=pt', { country: ['PT'] }],
    ['speaker=act_1&speaker=act_2', { speakerId: ['act_1', 'act_2'] }],
    ['speaker=Ana', { speakerName: 'Ana' }],
    ['from=2026-03-01', { saidOn: { from: '2026-03-01' } }],
    ['from=2026-03-01&to=2026-03-31', { saidOn: { from: '2026-03-01', to: '2026-03-31' } }],
    ['within=2026-03-01..2026-03-31', { saidWithin: { from: '2026-03-01', to: '2026-03-31' } }],
    ['printed=2026-03-01..', { publishedOn: { from: '2026-03-01', to: null } }],
    [
      'towards=ES&towards=clm_1&towards=topic:Water',
      { towards: [{ country: 'ES' }, { claimId: 'clm_1' }, { topic: 'Water' }] },
    ],
    ['about=ES', { mentions: { country: ['ES'] } }],
    ['known=no&doubt=yes', { isSaidOnKnown: false, isDoubtful: true }],
    [
      'undated=MONTH:2026-01-01..2026-03-31',
      { undated: { interval: 'MONTH', from: '2026-01-01', to: '2026-03-31' } },
    ],
    [
      'stance=SUPPORT&kind=DIRECT&status=CONFIRMED',
      { stance: ['SUPPORT'], kind: ['DIRECT'], reviewStatus: ['CONFIRMED'] },
    ],
  ])('%s means its filter', (query, filter) => {
    expect(filterOf(read(query))).toEqual(filter);
  });

  it('names what is not understood, and narrows by nothing of it', () => {
    const state = read('country=Portugal&stance=AGAINST&colour=red&from=tomorrow&order=LOUDEST');

    expect(filterOf(state)).toEqual({});
    expect(state.notUnderstood).toEqual(['country', 'stance', 'colour', 'from', 'order']);
  });

  it('is written as it was read', () => {
    const query = 'q=two+words&country=PT&country=ES&order=SAID_ON_ASC';

    expect(addressOf(read(query))).toBe(`/quotations?${query}`);
  });

  it('begins at the first page after a change', () => {
    expect(addressOf(read('country=PT&after=abc'), { kind: ['DIRECT'] })).toBe(
      '/quotations?country=PT&kind=DIRECT',
    );
    expect(searchPath({})).toBe('/quotations');
  });
});

describe('the bars of a search', () => {
  it.each([
    ['', 'MONTH'],
    ['from=2026-03-01&to=2026-03-31', 'DAY'],
    ['from=2026-01-01&to=2026-06-30', 'WEEK'],
    ['from=2020-01-01&to=2026-12-31', 'MONTH'],
    ['from=1990-01-01&to=2026-12-31', 'YEAR'],
    ['within=2026-03-01..2026-03-07', 'DAY'],
  ])('of %s are as long as a chart has room for', (query, interval) => {
    expect(timelineFor(read(query)).interval).toBe(interval);
  });
});

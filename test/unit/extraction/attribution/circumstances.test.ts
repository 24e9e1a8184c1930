import { quotationStarting } from '../reading';

describe('extract: circumstances of a statement', () => {
  it('finds day, venue and hearer, and nothing in what was said', () => {
    const text =
      'Ilka Marrow told journalists in Oslo on Tuesday that the ferry had sunk on Sunday in Bergen.';
    const found = quotationStarting(text, 'the ferry', { publishedOn: '2023-09-14' });
    expect(found.saidOn).toMatchObject({ latest: '2023-09-12', certainty: 'INFERRED' });
    expect(found.venue?.text).toBe('Oslo');
    expect(found.hops.map(({ relation, text: words }) => [relation, words])).toEqual([
      ['SAID', 'Ilka Marrow'],
      ['TOLD', 'journalists'],
    ]);
  });

  it('hands day and agency on to the next words of the same speaker', () => {
    const text =
      'The ferry will sail again in May, spokesman Anton Belov told journalists on Tuesday, according to TASS.\n“We do not say when,” Belov said.';
    const found = quotationStarting(text, 'We do not', { publishedOn: '2023-09-14' });
    expect(found.saidOn.latest).toBe('2023-09-12');
    expect(found.hops.map(({ relation, text: words }) => [relation, words])).toEqual([
      ['SAID', 'Belov'],
      ['REPORTED', 'TASS'],
    ]);
  });

  it.each([
    ['told reporters', 'TOLD', 'reporters'],
    ['said in remarks broadcast on NRK', 'BROADCAST', 'NRK'],
    ['said through an interpreter', 'TRANSLATED', 'through an interpreter'],
  ])('hands on within a paragraph how it came here: %s', (cue, relation, words) => {
    const text = `“The piers will hold,” Sigrun Aldahl ${cue}. “We tested them,” she said. Aldahl said that the cranes were new.\n“We did what we could,” Aldahl said.`;
    const ways = (start: string): unknown[] =>
      quotationStarting(text, start)
        .hops.slice(1)
        .map((hop) => [hop.relation, hop.text]);

    expect(ways('We tested')).toEqual([[relation, words]]);
    expect(ways('the cranes')).toEqual([[relation, words]]);
    expect(ways('We did')).toEqual([]);
  });

  it('hands an interview on from paragraph to paragraph, as long as the same speaker goes on', () => {
    const text =
      'Tora Lind, a pilot, told Harbour TV that the pact was dead.\n“Nobody will sign it now,” Lind said.\nThe ice is late this year.\n“We had warned them,” Lind said.';
    const ways = (start: string): unknown[] => quotationStarting(text, start).hops.map((hop) => hop.text);

    expect(ways('Nobody')).toContain('Harbour TV');
    expect(ways('We had')).not.toContain('Harbour TV');
  });

  it('gives the statement before an interview is named its place in it, when the same speaker goes on', () => {
    const text =
      'Lind’s office urged the crew to “stay in port” until Monday.\n“We are making preparations,” Lind’s office told Harbour TV.\n“The crew is ready,” Sigrun Aldahl said.\n“It is not,” Joren Belov told Harbour TV.';
    const ways = (start: string): unknown[] => quotationStarting(text, start).hops.map((hop) => hop.text);

    expect(ways('stay in port')).toContain('Harbour TV');
    expect(ways('The crew is')).not.toContain('Harbour TV');
  });

  it('hands nothing on to somebody else, nor what was told to one person', () => {
    const text =
      '“The piers will hold,” Sigrun Aldahl told reporters. “They will not,” Joren Lind said.\n“Go home,” Aldahl told the crew. “It is late,” she said.';

    expect(quotationStarting(text, 'They will').hops).toHaveLength(1);
    expect(quotationStarting(text, 'It is').hops).toHaveLength(1);
  });

  it('finds the broadcaster and whom a spokesman speaks for', () => {
    const aired = quotationStarting(
      '“The pact will hold for ever,” Lind said in remarks broadcast on TV.',
      'The pact',
    );
    expect(aired.hops.map(({ relation }) => relation)).toEqual(['SAID', 'BROADCAST']);
    const spoken = quotationStarting(
      '“The pact will hold for ever,” a spokesman for the Harbour Board said.',
      'The pact',
    );
    expect(spoken.hops[1]).toMatchObject({ relation: 'SPOKE_FOR', text: 'the Harbour Board' });
  });

  it.each([
    ['Lind denied that the bridge was closed.', 'the bridge', 'DENY', 'OPPOSE'],
    ['Lind condemned the attack on the harbour.', 'the attack', 'CONDEMN', 'OPPOSE'],
    ['Lind praised the work of the rescuers.', 'the work', 'PRAISE', 'SUPPORT'],
    ['A ministry spokesman declined to comment on the meeting.', 'to comment', 'DECLINE_COMMENT', 'NEUTRAL'],
  ])('suggests what the cue of "%s" says plainly', (text, start, act, stance) => {
    expect(quotationStarting(text, start).suggestion).toMatchObject({ act, stance });
  });

  it('suggests nothing where the cue says nothing', () => {
    expect(quotationStarting('Lind said that the bridge was closed.', 'the bridge').suggestion).toBeNull();
  });
});

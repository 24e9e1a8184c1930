import { claimWording, stanceOfOwnClaim } from '../../../src/claims/claim-wording';
import { SpeechAct } from '../../../src/domain/speech-act';

describe('claimWording', () => {
  const wording = (text: string, speaker: string | null = 'Ilka Marrow'): string =>
    claimWording({ text, speakerMention: 'the minister', reported: null }, speaker);

  it.each([
    ['the quota was far too low,', 'The quota was far too low'],
    ['“Ferries run on Sundays.”', 'Ferries run on Sundays.'],
    ['… 4,200 people took the ferry —', '4,200 people took the ferry'],
  ])('makes %j stand alone', (text, claim) => {
    expect(wording(text)).toBe(claim);
  });

  it('puts the speaker before words that mean somebody outside of them', () => {
    expect(wording('we will be back')).toBe('Ilka Marrow: “we will be back”');
    expect(wording('we will be back', null)).toBe('the minister: “we will be back”');
  });

  it('keeps the article’s own verb where there is one', () => {
    const reported = 'told Iceland it would lose the licence';

    expect(
      claimWording({ text: 'it would lose the licence', speakerMention: null, reported }, 'Norway'),
    ).toBe('Norway told Iceland it would lose the licence');
  });
});

describe('stanceOfOwnClaim', () => {
  it.each([
    [SpeechAct.ASSERT, 'SUPPORT'],
    [SpeechAct.WARN, 'SUPPORT'],
    [SpeechAct.DENY, 'OPPOSE'],
    [SpeechAct.ASK, 'UNCLEAR'],
    [SpeechAct.DECLINE_COMMENT, 'UNCLEAR'],
  ])('of %s is %s', (act, stance) => {
    expect(stanceOfOwnClaim(act)).toBe(stance);
  });
});

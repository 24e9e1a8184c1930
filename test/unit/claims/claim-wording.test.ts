import { claimWording, stanceOfOwnClaim } from '../../../src/claims/claim-wording';
import { SpeechAct } from '../../../src/domain/speech-act';

describe('claimWording', () => {
  const wording = (text: string, ...speakers: string[]): string =>
    claimWording({ text, reported: null }, speakers);

  it.each([
    ['the quota was far too low,', 'The quota was far too low'],
    ['“Ferries run on Sundays.”', 'Ferries run on Sundays.'],
    ['… 4,200 people took the ferry —', '4,200 people took the ferry'],
  ])('makes %j stand alone', (text, claim) => {
    expect(wording(text)).toBe(claim);
  });

  it('puts the speaker before words that mean somebody outside of them', () => {
    expect(wording('we will be back', 'Ilka Marrow')).toBe('Ilka Marrow: “we will be back”');
    expect(wording('we will be back')).toBe('We will be back');
  });

  it('puts everybody before them who said them together', () => {
    expect(wording('we will be back', 'Ilka Marrow', 'Bo Lind')).toBe(
      'Ilka Marrow and Bo Lind: “we will be back”',
    );
    expect(wording('we will be back', 'Ilka Marrow', 'Bo Lind', 'her deputy')).toBe(
      'Ilka Marrow, Bo Lind and her deputy: “we will be back”',
    );
  });

  it('keeps the article’s own verb where there is one', () => {
    const reported = 'told Iceland it would lose the licence';

    expect(claimWording({ text: 'it would lose the licence', reported }, ['Norway'])).toBe(
      'Norway told Iceland it would lose the licence',
    );
  });

  it('takes no verb that stood behind the words', () => {
    const statement = { text: 'they plan two trips', reported: 'according to: they plan two trips' };

    expect(claimWording(statement, ['The Post'])).toBe('The Post: “they plan two trips”');
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

import { claimDocument, readDocument } from '../../../src/matching/claim-document';
import type { SharedLetters } from '../../../src/matching/letter-runs';
import { LetterRuns } from '../../../src/matching/letter-runs';
import { EVERY_CLAIM, matchQuery } from '../../../src/matching/query';
import { readStatement } from '../../../src/matching/statement';
import { matchForm } from '../../../src/matching/words';

// Of a thousand claims, five have each of the known words.
function lettersOf(text: string, known: readonly string[] = []): LetterRuns {
  const frequencies = new Map([[EVERY_CLAIM, 1000], ...known.map((word) => [matchForm(word), 5] as const)]);
  return new LetterRuns(matchQuery(readStatement(text), frequencies));
}

const sharedBy = (letters: LetterRuns, claim: string): SharedLetters =>
  letters.sharedBy(readDocument(claimDocument(claim, [])));
const worthOf = (letters: LetterRuns, claim: string): number => sharedBy(letters, claim).worth;
const nearIn = (letters: LetterRuns, claim: string): readonly string[] =>
  sharedBy(letters, claim).near.map(({ form, ofStatement }) => `${form} ${ofStatement}`);

describe('LetterRuns.sharedBy, worth', () => {
  it('is more for a longer word, for the same form of a word, and for a word that comes twice', () => {
    const letters = lettersOf('harbour lighthouses');

    expect(worthOf(letters, 'lighthouses')).toBeGreaterThan(worthOf(letters, 'harbour'));
    expect(worthOf(letters, 'lighthouses')).toBeGreaterThan(worthOf(letters, 'lighthouse'));
    expect(worthOf(letters, 'harbour harbour')).toBeGreaterThan(worthOf(letters, 'harbour'));
  });

  it('is nothing for other letters, and for numbers', () => {
    expect(worthOf(lettersOf('harbour 1995'), 'ship 1995')).toBe(0);
  });
});

describe('LetterRuns.sharedBy, near', () => {
  it.each([
    ['worshippers', 'The worshipers left', 'worshiper worshipper'],
    ['charity', 'A charitable gift', 'charitabl chariti'],
    ['election', 'The #presidentialelection is near', 'presidentialelection election'],
    ['Brackenburry', 'Yesterday Brackenbury spoke', 'brackenburi brackenburri'],
  ])('finds what is spelled nearly as %j in %j', (text, claim, pair) => {
    expect(nearIn(lettersOf(text), claim)).toEqual([pair]);
  });

  it.each([
    ['movement', 'An old quarry'],
    ['worshippers', 'The worshippers left'],
    ['1995', 'In 1996'],
    ['ship', 'The shop'],
  ])('finds nothing near to %j in %j', (text, claim) => {
    expect(nearIn(lettersOf(text), claim)).toEqual([]);
  });

  it('takes a name that claims have for itself, not for another one misspelled', () => {
    const claim = 'They sailed to Australia';

    expect(nearIn(lettersOf('Austria', ['austria']), claim)).toEqual([]);
    expect(nearIn(lettersOf('Austraila'), claim)).toEqual(['australia austraila']);
  });

  it('counts the nearest of several only, and none if the claim has the word itself', () => {
    const letters = lettersOf('worshippers');

    expect(nearIn(letters, 'The worshipers in the worship hall')).toEqual(['worshiper worshipper']);
    expect(nearIn(letters, 'The worshippers and the worshipers')).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { bestCandidates, redundancies, wordsToLookFor } from '../../../src/matching/candidates';
import { claimDocument, documentWords, readDocument } from '../../../src/matching/claim-document';
import { LetterRuns } from '../../../src/matching/letter-runs';
import { EVERY_CLAIM, matchQuery, partsToLookUp } from '../../../src/matching/query';
import type { MatchQuery } from '../../../src/matching/query';
import type { Similarity } from '../../../src/matching/similarity';
import { similarity } from '../../../src/matching/similarity';
import { readStatement } from '../../../src/matching/statement';
import { matchForm } from '../../../src/matching/words';

// A collection in which words are as rare as in one of a thousand claims.
const CLAIMS = 1000;

function queryOf(text: string, known: Readonly<Record<string, number>> = {}): MatchQuery {
  const statement = readStatement(text);
  const frequencies = new Map([
    [EVERY_CLAIM, CLAIMS],
    ...[...statement.weights.keys()].map((w) => [w, 5] as const),
  ]);
  for (const [word, claims] of Object.entries(known)) {
    if (claims === 0) frequencies.delete(matchForm(word));
    else frequencies.set(matchForm(word), claims);
  }
  return matchQuery(statement, frequencies);
}

function compare(query: MatchQuery, claim: string, titles: readonly string[] = []): Similarity {
  return similarity(query, readDocument(claimDocument(claim, titles)), new Map(), new LetterRuns(query));
}

function score(text: string, claim: string, titles: readonly string[] = []): number {
  return compare(queryOf(text), claim, titles).score;
}

const CLAIM = 'The night ferry between Kirkwall and Bergen carried 4,200 passengers in March';

describe('similarity', () => {
  it('scores the same wording higher than another one, and another one higher than another matter', () => {
    const same = score(CLAIM, CLAIM);
    const other = score('4,200 people took the Kirkwall night ferry to Bergen', CLAIM);
    const none = score('The lighthouse keeper of Lindholm resigned on Friday', CLAIM);

    expect(same).toBeGreaterThan(0.8);
    expect(other).toBeGreaterThan(0.4);
    expect(other).toBeLessThan(same);
    expect(none).toBe(0);
  });

  it('ranks a claim with another number below one without a number, and that below one that agrees', () => {
    const text = 'The Bergen ferry carried 4,200 passengers';
    const agrees = score(text, 'The Bergen ferry carried 4,200 passengers');
    const silent = score(text, 'The Bergen ferry carried many passengers');
    const contradicts = score(text, 'The Bergen ferry carried 9,700 passengers');

    expect(agrees).toBeGreaterThan(silent);
    expect(silent).toBeGreaterThan(contradicts);
  });

  it('ranks a claim about somebody else below one about the same person', () => {
    const text = 'Yesterday Ottoline Brackenbury promised a bridge to Lindholm';

    expect(score(text, 'In May Ottoline Brackenbury promised a bridge')).toBeGreaterThan(
      score(text, 'In May Mirela Oakes promised a bridge'),
    );
  });

  it('ranks a claim about a place of nearly the same name far below one about the place', () => {
    const text = 'Yesterday a ferry sank in Austria';

    expect(score(text, 'In May a ferry sank in Austria')).toBeGreaterThan(
      1.2 * score(text, 'In May a ferry sank in Australia'),
    );
  });

  it('counts the titles of reviews', () => {
    const text = 'The harbour of Lindholm froze';

    expect(score(text, 'A port was closed by ice', ['Did the harbour of Lindholm freeze?'])).toBeGreaterThan(
      score(text, 'A port was closed by ice'),
    );
  });

  it('says what is shared, rarest first, and what only the claim has', () => {
    const query = queryOf('Brackenbury counts 12 ferries', { ferries: 100 });
    const found = compare(query, 'Last year Brackenbury and Oakes counted 15 ferries');

    expect(found.shared.map((term) => term.form)).toEqual(
      ['brackenburi', 'count', 'ferri'].sort((a, b) => order(a) - order(b)),
    );
    expect(found.otherNumbers).toEqual(['15']);
    expect(found.otherNames).toEqual([matchForm('oakes')]);

    function order(form: string): number {
      return found.shared.findIndex((term) => term.form === form);
    }
  });

  it('ranks a claim that writes a word differently above one that has another word', () => {
    const query = queryOf('The worshippers left the lighthouse', { worshippers: 0 });

    expect(compare(query, 'Worshipers fear the lighthouse').score).toBeGreaterThan(
      compare(query, 'Carpenters fear the lighthouse').score,
    );
  });

  it('ranks a claim with the same form of a word above one with another form', () => {
    const text = 'A photograph of the harbour';

    expect(score(text, 'This photograph is old')).toBeGreaterThan(score(text, 'This picture is old'));
  });

  it('stays between 0 and 1 for any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, claim) => {
        const found = score(text, claim);
        expect(found >= 0 && found < 1).toBe(true);
      }),
    );
  });
});

describe('matchQuery', () => {
  it('splits words that no claim has into two that claims have', () => {
    const statement = readStatement('#lindholmferry');
    const frequencies = new Map([
      [EVERY_CLAIM, CLAIMS],
      [matchForm('lindholm'), 3],
      [matchForm('ferry'), 9],
    ]);

    expect(partsToLookUp(statement, frequencies)).toEqual(
      expect.arrayContaining(['lindholm', matchForm('ferry')]),
    );
    expect([...matchQuery(statement, frequencies).terms.keys()]).toEqual(['lindholm', matchForm('ferry')]);
  });

  it('leaves out what no claim has', () => {
    expect([...queryOf('harbour zzyzx', { zzyzx: 0 }).terms.keys()]).toEqual(['harbour']);
  });
});

describe('wordsToLookFor', () => {
  const LIMITS = { words: 2, postings: 50, candidates: 10 };

  it('takes the rarest words first, and no more than may be read', () => {
    const query = queryOf('harbour lighthouse island', { harbour: 30, lighthouse: 3, island: 40 });

    expect(wordsToLookFor(query, LIMITS).map((term) => term.form)).toEqual(['lighthous', 'harbour']);
    expect(wordsToLookFor(query, { ...LIMITS, postings: 10 }).map((term) => term.form)).toEqual([
      'lighthous',
    ]);
  });
});

describe('bestCandidates', () => {
  it('answers the claims that share most, and of equals the older', () => {
    const query = queryOf('harbour lighthouse');
    const postings = new Map([
      ['harbour', [1, 2, 4]],
      ['lighthous', [2, 3]],
    ]);
    const chosen = [...query.terms.values()];

    expect(bestCandidates(chosen, postings, { words: 9, postings: 9, candidates: 3 })).toEqual([2, 1, 3]);
  });
});

describe('redundancies', () => {
  it('finds that words which always stand together say the same twice', () => {
    const query = queryOf('Puerto Lindholm harbour');
    const postings = new Map([
      ['puerto', [1, 2, 3, 4, 5]],
      ['lindholm', [1, 2, 3, 4, 5]],
      ['harbour', [6, 7, 8, 9, 10]],
    ]);
    const found = redundancies(query, postings);

    expect(found.get('puerto lindholm')).toBeGreaterThan(0.5);
    expect(found.get('lindholm harbour')).toBe(0);
  });
});

describe('claimDocument', () => {
  it('is read back as it was written', () => {
    const document = claimDocument('In June Oakes closed 2 ports', ['Ports closed?']);
    const read = readDocument(document);

    expect(read.words).toEqual(['june', 'oakes', 'closed', '2', 'ports', 'ports', 'closed']);
    expect([...read.names]).toEqual([matchForm('june'), matchForm('oakes')]);
    expect(read.counts.get(matchForm('ports'))).toBe(2);
    expect(new Set(documentWords(document))).toEqual(new Set([...read.text, ...read.titles]));
  });
});

import fc from 'fast-check';
import { Verdict } from '../../../../src/domain/verdicts/verdict';
import { decideVerdict, explainVerdict, VerdictRule } from '../../../../src/domain/verdicts/verdict-decision';

const { TRUE, MOSTLY_TRUE, MIXED, MOSTLY_FALSE, FALSE, UNPROVEN } = Verdict;
const review = (publisherId: string, verdict: Verdict) => ({ publisherId, verdict });
const said = (...verdicts: readonly Verdict[]) => verdicts.map((verdict, i) => review(`out_${i}`, verdict));

describe('decideVerdict', () => {
  it.each([
    ['the only publisher', said(FALSE), FALSE, VerdictRule.ONE_PUBLISHER],
    ['publishers who agree', said(FALSE, FALSE), FALSE, VerdictRule.UNANIMOUS],
    ['most publishers, not the newest', said(TRUE, FALSE, FALSE), FALSE, VerdictRule.MOST_PUBLISHERS],
    ['neither of two that contradict each other', said(FALSE, MOSTLY_TRUE), MIXED, VerdictRule.OPPOSED],
    ['the newest of two on one side', said(MOSTLY_FALSE, FALSE), MOSTLY_FALSE, VerdictRule.NEWEST_OF_EQUALS],
    ['the newest of two without sides', said(UNPROVEN, MIXED), UNPROVEN, VerdictRule.NEWEST_OF_EQUALS],
    [
      'the newest of three that nobody shares',
      said(MIXED, FALSE, UNPROVEN),
      MIXED,
      VerdictRule.NEWEST_OF_EQUALS,
    ],
    ['two opposite pairs', said(TRUE, FALSE, MIXED, TRUE, FALSE), MIXED, VerdictRule.OPPOSED],
  ])('follows %s', (_whom, reviews, verdict, rule) => {
    expect(decideVerdict(reviews)).toMatchObject({ verdict, rule });
  });

  it('counts each publisher once, with its newest review', () => {
    const [newest, other, older] = [review('a', TRUE), review('b', TRUE), review('a', FALSE)];

    expect(decideVerdict([newest, other, older])).toEqual({
      verdict: TRUE,
      rule: VerdictRule.UNANIMOUS,
      agreeing: [newest, other],
      disagreeing: [],
      superseded: [older],
    });
  });

  it('has no verdict without a review', () => {
    expect(decideVerdict([])).toBeNull();
  });

  it('puts every review in one place, and never changes its mind when the newest agrees with it', () => {
    const reviews = fc.array(
      fc.record({
        publisherId: fc.constantFrom('a', 'b', 'c', 'd'),
        verdict: fc.constantFrom(...Object.values(Verdict)),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(reviews, (given) => {
        const decision = decideVerdict(given)!;
        const { agreeing, disagreeing, superseded } = decision;

        expect([...agreeing, ...disagreeing, ...superseded]).toHaveLength(given.length);
        expect(decideVerdict([review('e', decision.verdict), ...given])?.verdict).toBe(decision.verdict);
      }),
    );
  });
});

describe('explainVerdict', () => {
  it.each([
    [said(FALSE), 'One publisher has checked the claim and says FALSE.'],
    [said(FALSE, FALSE), 'All 2 publishers who checked the claim say FALSE.'],
    [
      said(TRUE, FALSE, FALSE),
      'Of 3 publishers who checked the claim, 1 says TRUE and 2 say FALSE. The claim gets the verdict of most publishers.',
    ],
    [
      said(TRUE, FALSE),
      'Of 2 publishers who checked the claim, 1 says TRUE and 1 says FALSE. The publishers are divided equally between true and false, so the claim gets MIXED.',
    ],
  ])('says in plain words how it comes about (%#)', (reviews, words) => {
    const decision = decideVerdict(reviews)!;
    const [counts, ...reason] = explainVerdict(decision).split('. ');
    const [expected, ...expectedReason] = words.split('. ');

    expect(reason).toEqual(expectedReason);
    expect(counts?.split(/, | and /).sort()).toEqual(expected?.split(/, | and /).sort());
  });
});

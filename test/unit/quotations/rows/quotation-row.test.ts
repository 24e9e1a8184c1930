import { Attribution, HopRelation, QuotationKind } from '../../../../src/domain/attribution';
import { Faults } from '../../../../src/domain/errors/faults';
import type { CheckedQuotation, QuotationRow } from '../../../../src/quotations/rows/quotation-row';
import { checkQuotationRow, defaultsFor } from '../../../../src/quotations/rows/quotation-row';

const ADA = { name: 'Ada Lie' };
const told = (fields: object): QuotationRow => ({
  text: 'x',
  hops: [{ relation: HopRelation.TOLD, ...fields }],
});

function checked(row: QuotationRow): CheckedQuotation {
  const faults = new Faults();
  const result = checkQuotationRow(row, faults);
  expect(faults.list).toEqual([]);
  return result;
}

function refusals(row: QuotationRow): (readonly [code: string, ...path: (string | number)[]])[] {
  const faults = new Faults();
  checkQuotationRow(row, faults);
  return faults.list.map(({ code, path }) => [code, ...path] as const);
}

describe('checkQuotationRow', () => {
  it('tells what a row does not mention from what it says', () => {
    expect(checked({ text: 'x' })).toMatchObject({
      kind: undefined,
      speaker: undefined,
      speakerCountry: undefined,
      attribution: undefined,
      saidOn: undefined,
      language: undefined,
      confidence: undefined,
      hops: undefined,
      stances: [],
    });
  });

  it('takes null for "not mentioned"', () => {
    expect(
      checked({
        text: 'x',
        kind: null,
        speaker: null,
        saidOn: null,
        hops: null,
        stances: null,
        confidence: null,
      }),
    ).toEqual(
      expect.objectContaining({
        kind: undefined,
        speaker: undefined,
        saidOn: undefined,
        hops: undefined,
        confidence: undefined,
      }),
    );
  });

  it('asks who everybody was on the last day that it can have been said', () => {
    const { speaker, hops } = checked({
      ...told({ actor: ADA }),
      speaker: ADA,
      saidOn: { earliest: '2024-01-01', latest: '2024-01-31' },
    });

    expect([speaker?.day, hops?.[0]?.actor?.day]).toEqual(['2024-01-31', '2024-01-31']);
  });

  it('takes country names for codes', () => {
    expect(checked({ text: 'x', speakerCountry: 'Norway' }).speakerCountry).toBe('NO');
  });

  it('collects everything that is wrong, each at its place', () => {
    const row: QuotationRow = {
      text: '',
      cue: 'a\u0000',
      speaker: {},
      speakerCountry: 'Atlantis',
      saidOn: { earliest: 'May' },
      language: '?',
      confidence: 2,
      hops: [{ relation: HopRelation.TOLD }, { relation: HopRelation.TOLD, actor: {} }],
      stances: [{ towards: {}, stance: 'SUPPORT' as never }],
    };

    expect(refusals(row)).toEqual([
      ['REQUIRED', 'text'],
      ['INVALID', 'cue'],
      ['INVALID_DATE', 'saidOn', 'earliest'],
      ['REQUIRED', 'speaker', 'name'],
      ['UNKNOWN_COUNTRY', 'speakerCountry'],
      ['INVALID', 'language'],
      ['INVALID', 'confidence'],
      ['REQUIRED', 'hops', 0, 'text'],
      ['REQUIRED', 'hops', 1, 'actor', 'name'],
      ['INVALID', 'stances', 0, 'towards'],
    ]);
  });

  it.each<[string, QuotationRow, (string | number)[]]>([
    [
      'somebody’s words that nobody said',
      { speaker: ADA, attribution: Attribution.NONE },
      ['INVALID', 'attribution'],
    ],
    ['stated words of nobody', { attribution: Attribution.STATED }, ['REQUIRED', 'speaker']],
    ['a hop that is two', told({ actor: ADA, outlet: { name: 'Post' } }), ['INVALID', 'hops', 0, 'outlet']],
    [
      'too long a chain',
      { hops: Array.from({ length: 21 }, () => ({ relation: HopRelation.TOLD, text: 'x' })) },
      ['TOO_MANY', 'hops'],
    ],
  ])('refuses %s', (_fault, row, refusal) => {
    expect(refusals(row)).toEqual([refusal]);
  });

  it.each([Attribution.NONE, Attribution.ANONYMOUS])('lets words be %s without a speaker', (attribution) => {
    expect(refusals({ text: 'x', attribution })).toEqual([]);
  });
});

describe('defaultsFor', () => {
  it('takes words for direct, stated when there is a speaker, on a day unknown', () => {
    expect(defaultsFor(checked({ text: 'x', speaker: ADA }))).toMatchObject({
      kind: 'DIRECT',
      attribution: 'STATED',
      saidOn: { precision: 'UNKNOWN' },
    });
    expect(defaultsFor(checked({ text: 'x' })).attribution).toBe('NONE');
  });

  it('keeps what is said', () => {
    const row = {
      text: 'x',
      speaker: ADA,
      kind: QuotationKind.INDIRECT,
      attribution: Attribution.COREFERENCE,
      saidOn: { earliest: '2024-01-01' },
    };

    expect(defaultsFor(checked(row))).toMatchObject({
      kind: 'INDIRECT',
      attribution: 'COREFERENCE',
      saidOn: { latest: '2024-01-01' },
    });
  });
});

import { Attribution, HopRelation, Method } from '../../../../src/domain/attribution';
import { Faults } from '../../../../src/domain/errors/faults';
import type { HopDraft, QuotationDraft } from '../../../../src/quotations/rows/quotation-draft';
import {
  chainOf,
  newHops,
  newQuotation,
  saidColumns,
  wantedChanges,
} from '../../../../src/quotations/rows/quotation-draft';
import type { QuotationRow } from '../../../../src/quotations/rows/quotation-row';
import { checkQuotationRow } from '../../../../src/quotations/rows/quotation-row';
import type { Quotation } from '../../../../src/quotations/quotation.entity';

const ADA = { id: 'act_ada', country: 'NO', role: null };
const IDA = { id: 'act_ida', country: null, role: null };

describe('newQuotation', () => {
  it('copies the speaker’s country of the day, unless the row knows another', () => {
    expect(stored(draft({}, { speaker: ADA })).speakerCountry).toBe('NO');
    expect(stored(draft({ speakerCountry: 'SE' }, { speaker: ADA })).speakerCountry).toBe('SE');
    expect(stored(draft({}, { speaker: null })).speakerCountry).toBeNull();
  });

  it('never takes the day it was said from the day of publication', () => {
    expect(stored(draft({}, { publishedOn: '2024-05-02' }))).toMatchObject({
      publishedOn: '2024-05-02',
      publishedSort: '2024-05-02',
      saidTo: null,
      saidSort: '',
    });
  });

  it('is in the article’s language unless the row says otherwise', () => {
    expect(stored(draft({}, { articleLanguage: 'nb' })).language).toBe('nb');
    expect(stored(draft({ language: 'se' }, { articleLanguage: 'nb' })).language).toBe('se');
  });

  it('begins unreviewed, at revision 1, in its place', () => {
    expect(stored(draft())).toMatchObject({
      reviewStatus: 'UNREVIEWED',
      revision: 1,
      anchorState: 'ANCHORED',
      firstStart: 3,
      importBatchId: 'imp_1',
    });
  });
});

describe('wantedChanges', () => {
  const before = stored(draft({ venue: 'quay', cue: 'said' }, { speaker: ADA }));
  const wanted = (row: QuotationRow, rest: Partial<QuotationDraft> = {}): object => {
    const changes = Object.entries(wantedChanges(draft(row, { speaker: null, ...rest }), before)) as [
      string,
      unknown,
    ][];
    return Object.fromEntries(changes.filter(([, value]) => value !== undefined));
  };

  it('wants nothing of what the row does not mention', () => {
    expect(wanted({})).toEqual({ speakerId: ADA.id });
  });

  it('wants what the row says', () => {
    expect(wanted({ venue: 'hall', saidOn: { earliest: '2024-01-01' } })).toMatchObject({
      venue: 'hall',
      saidFrom: '2024-01-01',
      saidSort: '2024-01-01',
    });
  });

  it('wants the country of another speaker, also when he has none', () => {
    expect(wanted({}, { speaker: IDA })).toEqual({
      speakerId: IDA.id,
      speakerCountry: null,
      speakerCountryBasis: null,
      doubt: null,
    });
  });

  it('leaves the country of the day when the speaker stays', () => {
    expect(wanted({}, { speaker: { ...ADA, country: 'SE' } })).toEqual({
      speakerId: ADA.id,
      doubt: null,
    });
  });

  it('answers an earlier doubt with the sureness of the row, and leaves it where the row says nothing', () => {
    expect(wanted({ confidence: 0.9 })).toMatchObject({ confidence: 0.9, doubt: null });
    expect(wanted({ confidence: 0.4, doubt: 'Two fit.' })).toMatchObject({ doubt: 'Two fit.' });
    expect(wanted({ venue: 'hall' })).not.toHaveProperty('doubt');
  });

  it('ties the words to a speaker who was not known before', () => {
    const anonymous = { ...before, speakerId: null, attribution: Attribution.NONE };

    expect(wantedChanges(draft({ speaker: { name: 'Ada' } }, { speaker: ADA }), anonymous).attribution).toBe(
      'STATED',
    );
  });
});

describe('chainOf', () => {
  const told = hop(HopRelation.TOLD, { text: 'a friend' });

  it('puts the speaker’s own step first, with the words in print', () => {
    const chain = chainOf(
      draft({ speakerMention: 'the pilot', cue: 'said' }, { speaker: ADA, hops: [told] }),
    );

    expect(chain).toEqual([hop(HopRelation.SAID, { actorId: ADA.id, text: 'the pilot', cue: 'said' }), told]);
  });

  it('adds no step when the speaker’s is given', () => {
    const own = hop(HopRelation.SPOKE_FOR, { actorId: ADA.id });

    expect(chainOf(draft({}, { speaker: ADA, hops: [own, told] }))).toEqual([own, told]);
  });

  it('leaves the first step open for words of nobody', () => {
    expect(chainOf(draft({}, { speaker: null, hops: [told] }))).toEqual([hop(HopRelation.SAID, {}), told]);
  });

  it('keeps what is stored of the speaker when the row leaves it out', () => {
    const before = stored(draft({ speakerMention: 'the pilot', cue: 'said' }, { speaker: ADA }));

    expect(chainOf(draft({}, { speaker: null, hops: [told] }), before)).toEqual([
      hop(HopRelation.SAID, { actorId: ADA.id, text: 'the pilot', cue: 'said' }),
      told,
    ]);
  });

  it('is empty when nobody passed the words on, and not known when the row does not say', () => {
    expect(chainOf(draft({}, { hops: [] }))).toEqual([]);
    expect(chainOf(draft({}, { hops: undefined }))).toBeUndefined();
  });
});

describe('newHops', () => {
  it('numbers the steps from 1 and folds their words', () => {
    const hops = newHops(
      'quo_1',
      [hop(HopRelation.SAID, {}), hop(HopRelation.TOLD, { text: 'Åse’s Friend' })],
      ids(),
    );

    expect(hops.map(({ ordinal, textFolded, quotationId }) => [ordinal, textFolded, quotationId])).toEqual([
      [1, null, 'quo_1'],
      [2, 'ases friend', 'quo_1'],
    ]);
  });
});

describe('saidColumns', () => {
  it('orders by the last day it can have been, unknown days before all others', () => {
    const days = { precision: 'RANGE', certainty: 'STATED' } as never;

    expect(
      saidColumns({ ...(days as object), earliest: '2024-01-01', latest: '2024-02-01' } as never).saidSort,
    ).toBe('2024-02-01');
    expect(saidColumns({ ...(days as object), earliest: null, latest: null } as never).saidSort).toBe('');
  });
});

function draft(row: QuotationRow = {}, rest: Partial<QuotationDraft> = {}): QuotationDraft {
  return {
    checked: checkQuotationRow({ text: 'x', ...row }, new Faults()),
    placement: { spans: [{ start: 3, end: 4 }], text: 'x', prefix: '', suffix: '', naturalKey: 'key' },
    articleId: 'art_1',
    articleVersionId: 'ver_1',
    outletId: null,
    publishedOn: null,
    articleLanguage: null,
    speaker: null,
    jointSpeakers: undefined,
    hops: undefined,
    method: Method.IMPORT,
    methodVersion: null,
    ...rest,
  };
}

function hop(relation: HopRelation, fields: Partial<HopDraft>): HopDraft {
  return { relation, actorId: null, outletId: null, text: null, cue: null, ...fields };
}

function stored(of: QuotationDraft): Quotation {
  const context = {
    author: { tokenId: '', name: '', role: 'ADMIN' as never },
    at: '2026-01-01T00:00:00.000Z',
    reason: null,
    importBatchId: 'imp_1',
  };
  return newQuotation(of, ids(), context);
}

function ids(): { next: (kind: string) => string } {
  let n = 0;
  return { next: (kind) => `${kind}_${++n}` };
}

import fc from 'fast-check';
import type { DomainError } from '../../../src/domain/errors/errors';
import { asChanges, blanksFilled, changedFields, requireRevision } from '../../../src/revisions/patch';

interface Pilot {
  readonly name: string;
  readonly country: string | null;
  readonly boats: readonly string[];
}

const ADA: Pilot = { name: 'Ada', country: null, boats: ['Tern'] };

describe('changedFields', () => {
  it('answers the fields that differ', () => {
    expect(changedFields(ADA, { name: 'Ida', country: null })).toEqual({ name: 'Ida' });
  });

  it('leaves a field alone that the patch does not mention', () => {
    expect(changedFields<object>(ADA, { name: undefined })).toEqual({});
  });

  it('takes null for a value: it clears', () => {
    expect(changedFields<Pilot>({ ...ADA, country: 'NO' }, { country: null })).toEqual({ country: null });
  });

  it('compares lists by what they hold', () => {
    expect(changedFields(ADA, { boats: ['Tern'] })).toEqual({});
    expect(changedFields(ADA, { boats: ['Tern', 'Gull'] })).toEqual({ boats: ['Tern', 'Gull'] });
  });

  it('finds nothing more to change once a patch is applied', () => {
    const fields = { a: fc.option(fc.string()), b: fc.array(fc.integer()), c: fc.boolean() };

    fc.assert(
      fc.property(fc.record(fields), fc.record(fields, { requiredKeys: [] }), (row, wanted) => {
        expect(changedFields({ ...row, ...changedFields(row, wanted) }, wanted)).toEqual({});
      }),
    );
  });
});

describe('blanksFilled', () => {
  it('adds what was not known', () => {
    expect(blanksFilled(ADA, { country: 'NO' })).toEqual({ country: 'NO' });
  });

  it('replaces nothing that was', () => {
    expect(blanksFilled({ ...ADA, country: 'NO' }, { country: 'SE', name: 'Ida' })).toEqual({});
  });

  it('adds nothing that is not given', () => {
    expect(blanksFilled<Partial<Pilot>>({ country: null }, { country: null })).toEqual({});
  });
});

describe('asChanges', () => {
  it('says of each field what it was and what it is', () => {
    expect(asChanges(ADA, { name: 'Ida', country: 'NO' })).toEqual([
      { field: 'name', before: 'Ada', after: 'Ida' },
      { field: 'country', before: null, after: 'NO' },
    ]);
  });
});

describe('requireRevision', () => {
  it('lets an edit of the present state pass', () => {
    expect(() => requireRevision({ id: 'act_1', revision: 3 }, 3)).not.toThrow();
  });

  it.each([2, 4, 0])(
    'refuses an edit of revision %d of a record at revision 3, and says what to send',
    (expected) => {
      expect(() => requireRevision({ id: 'act_1', revision: 3 }, expected)).toThrow(
        expect.objectContaining({
          code: 'STALE_REVISION',
          path: ['expectedRevision'],
          message: expect.stringContaining('expectedRevision: 3') as string,
        }) as DomainError,
      );
    },
  );
});

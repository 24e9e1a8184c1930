import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { keepsRules } from '../../../../src/graphql/validation/quick-rules';
import { MaxItems, MaxText, Nested, NotEmpty, UnitInterval } from '../../../../src/graphql/validation/rules';

class Inner {
  @NotEmpty()
  @MaxText(3)
  text?: unknown;
}

class Base {
  @UnitInterval()
  share?: unknown;
}

class Outer extends Base {
  @MaxItems(2)
  list?: unknown;

  @Nested()
  inner?: unknown;
}

const scalar = fc.constantFrom(undefined, null, '', 'a', 'abcd', -1, 0, 0.5, 2, true);
const inner = scalar.map((text) => Object.assign(new Inner(), { text }));
const outer = fc
  .record({
    share: scalar,
    list: fc.oneof(scalar, fc.array(scalar, { maxLength: 4 })),
    inner: fc.oneof(scalar, inner, fc.array(inner, { maxLength: 3 })),
  })
  .map((values) => Object.assign(new Outer(), values));

describe('keepsRules', () => {
  it('says what class-validator says', () => {
    const seen = { kept: 0, broken: 0 };
    fc.assert(
      fc.property(outer, (value) => {
        const kept =
          validateSync(value, { forbidUnknownValues: false, skipMissingProperties: true }).length === 0;
        seen[kept ? 'kept' : 'broken'] += 1;
        expect(keepsRules(value)).toBe(kept);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.kept, seen.broken)).toBeGreaterThan(10);
  });
});

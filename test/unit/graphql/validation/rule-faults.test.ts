import type { ValidationError } from 'class-validator';
import { IsIn, validateSync } from 'class-validator';
import fc from 'fast-check';
import { ruleFaults } from '../../../../src/graphql/validation/rule-faults';
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

class Conditional {
  @IsIn(['a'], { each: true, message: 'Write a.' })
  letters?: unknown;
}

const scalar = fc.constantFrom(undefined, null, '', 'a', 'abcd', -1, 0, 0.5, 2, true);
const inner = scalar.map((text) => Object.assign(new Inner(), { text }));
const outer = fc
  .record({
    share: scalar,
    list: fc.oneof(scalar, fc.array(scalar, { maxLength: 4 })),
    inner: fc.oneof(scalar, inner, fc.array(fc.oneof(scalar, inner), { maxLength: 3 })),
  })
  .map((values) => Object.assign(new Outer(), values));

interface Said {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly code: unknown;
}

// What class-validator itself says of a value.
function saidOf(errors: readonly ValidationError[], path: readonly string[] = []): Said[] {
  return errors.flatMap(({ property, constraints = {}, contexts = {}, children = [] }) => {
    const here = [...path, property];
    const own = Object.entries(constraints).map(([rule, message]) => ({
      path: here,
      message: rule === 'nestedValidation' ? 'Write an object with fields here.' : message,
      code: (contexts[rule] as { code?: unknown } | undefined)?.code ?? 'INVALID',
    }));
    return [...own, ...saidOf(children, here)];
  });
}

const inOrder = (said: readonly Said[]): string[] => said.map((one) => JSON.stringify(one)).sort();

describe('ruleFaults', () => {
  it('says what class-validator says', () => {
    const seen = { kept: 0, broken: 0 };
    fc.assert(
      fc.property(outer, (value) => {
        const expected = saidOf(
          validateSync(value, { forbidUnknownValues: false, skipMissingProperties: true }),
        );
        seen[expected.length === 0 ? 'kept' : 'broken'] += 1;

        const faults = ruleFaults(value).map(({ path, message, code }) => ({
          path: [...path],
          message,
          code,
        }));

        expect(inOrder(faults)).toEqual(inOrder(expected));
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.kept, seen.broken)).toBeGreaterThan(10);
  });

  it('refuses to run a rule that it would misread', () => {
    const value = Object.assign(new Conditional(), { letters: ['b'] });

    expect(() => ruleFaults(value)).toThrow(
      'letters: write its rule like those in graphql/validation/rules.ts.',
    );
  });
});

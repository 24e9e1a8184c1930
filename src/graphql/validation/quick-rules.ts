import { getMetadataStorage, ValidationTypes } from 'class-validator';

type Class = new () => object;
type ValidationMetadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

/** One property's rules. */
interface PropertyRules {
  readonly property: string;
  readonly keeps: readonly ((value: unknown) => boolean)[];
  readonly isNested: boolean;
}

const known = new Map<unknown, readonly PropertyRules[]>();

/**
 * Whether an input keeps the class-validator rules of its class. Answers what class-validator would, a dozen times
 * faster, for the rules that this program uses: which rule is broken, and in what words, is left to class-validator.
 */
export function keepsRules(input: object): boolean {
  for (const { property, keeps, isNested } of rulesOf(input.constructor)) {
    const value = (input as Record<string, unknown>)[property];
    if (value === null || value === undefined) continue;
    for (const keep of keeps) if (!keep(value)) return false;
    if (isNested && !nestedKeep(value)) return false;
  }
  return true;
}

function nestedKeep(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(nestedKeep);
  // class-validator refuses what cannot have rules; let it say so.
  return typeof value === 'object' && value !== null && keepsRules(value);
}

// The rules are fixed once the classes are loaded, and looking them up is most of what checking them costs.
function rulesOf(target: unknown): readonly PropertyRules[] {
  let rules = known.get(target);
  if (rules === undefined) known.set(target, (rules = compiled(target as Class)));
  return rules;
}

function compiled(target: Class): PropertyRules[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
  return [...new Set(metadata.map((rule) => rule.propertyName))].map((property) => {
    const rules = metadata.filter((rule) => rule.propertyName === property);
    const own = rules.filter((rule) => rule.type !== ValidationTypes.NESTED_VALIDATION);
    return { property, keeps: own.flatMap(keptBy), isNested: own.length < rules.length };
  });
}

function keptBy(rule: ValidationMetadata): ((value: unknown) => boolean)[] {
  const { type, constraintCls, constraints, each, validateIf } = rule;
  // What is not known here keeps no value, so that class-validator decides.
  if (type !== ValidationTypes.CUSTOM_VALIDATION || each || validateIf) return [() => false];
  const validators = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  return validators.map(({ instance, async }) => (value) => {
    return !async && instance.validate(value, { constraints } as never) === true;
  });
}

import type { ClassType } from 'type-graphql';
import { getMetadataStorage } from 'type-graphql';

/** Makes a value of the class that a resolver declares from what GraphQL hands over. */
export type Shape = (value: unknown) => unknown;

const known = new Map<unknown, Shape>();
const asItIs: Shape = (value) => value;

/** Shapes an argument: inputs become instances of their classes, because rules stand on classes; all else stays. */
export function shapeOf(target: unknown): Shape {
  let shape = known.get(target);
  if (shape !== undefined) return shape;
  const { inputTypes, argumentTypes } = getMetadataStorage();
  const types = [...inputTypes, ...argumentTypes];
  if (!types.some((type) => type.target === target)) return asItIs;
  const fields: [string, Shape][] = [];
  // An input may hold another of its own class, which finds this one.
  shape = instanceMaker(target as ClassType, fields);
  known.set(target, shape);
  for (let own = target; own !== null; own = Object.getPrototypeOf(own)) {
    const described = types.find((type) => type.target === own)?.fields ?? [];
    fields.push(...described.map((field): [string, Shape] => [field.name, shapeOf(field.getType())]));
  }
  return shape;
}

function instanceMaker(target: ClassType, fields: readonly (readonly [string, Shape])[]): Shape {
  const make: Shape = (value) => {
    if (value === null || value === undefined) return value;
    if (Array.isArray(value)) return value.map(make);
    const given = value as Record<string, unknown>;
    const instance = new target() as Record<string, unknown>;
    for (const [name, shape] of fields) if (given[name] !== undefined) instance[name] = shape(given[name]);
    return instance;
  };
  return make;
}

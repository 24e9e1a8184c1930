import { GraphQLError } from 'graphql';
import type { ErrorPath } from '../../domain/errors/errors';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { RequestContext } from '../context';
import { keysOf } from './entity-keys';

/** Most records that one field `_entities` looks up: as many as one statement reads. */
export const MAX_REPRESENTATIONS = 1000;

/**
 * The records that a router names, in its order; null for what is not there. Each is loaded as everywhere, so those of one
 * type take one statement. What names no record is refused alone: an error is in its place, because compiled programs leave
 * out items that are rejected.
 */
export function entitiesNamed(
  representations: readonly unknown[],
  isEntity: (typeName: string) => boolean,
  context: RequestContext,
): Promise<(object | null)[]> {
  if (representations.length > MAX_REPRESENTATIONS) {
    const message = `Name at most ${MAX_REPRESENTATIONS} records at once.`;
    throw refused(ErrorCode.TOO_MANY, message, ['representations']);
  }
  const entities = representations.map((one, i) =>
    entityNamed(one, isEntity, context, ['representations', i]).catch((error: Error) => error),
  );
  return Promise.all(entities);
}

async function entityNamed(
  representation: unknown,
  isEntity: (typeName: string) => boolean,
  context: RequestContext,
  at: ErrorPath,
): Promise<object | null> {
  const { __typename: typeName, ...given } = Object(representation) as Readonly<Record<string, unknown>>;
  if (typeof typeName !== 'string' || !isEntity(typeName)) {
    const message = `Name a record by __typename, a type with an id, and its key. ${shown(typeName)} is no such type.`;
    throw refused(ErrorCode.INVALID, message, [...at, '__typename']);
  }
  const keys = keysOf(typeName);
  const [key] = Object.keys(keys).filter((name) => given[name] !== undefined);
  if (key === undefined) {
    const message = `Give the ${Object.keys(keys).join(' or ')} of the ${typeName}.`;
    throw refused(ErrorCode.REQUIRED, message, at);
  }
  const value = given[key];
  const found = typeof value === 'string' ? keys[key]?.(value, context) : undefined;
  if (found !== undefined) return await found;
  throw refused(ErrorCode.INVALID, `${shown(value)} is no ${key} of type ${typeName}.`, [...at, key]);
}

function shown(value: unknown): string {
  return (value === undefined ? 'Nothing' : JSON.stringify(value)).slice(0, 60);
}

function refused(code: ErrorCode, message: string, path: ErrorPath): GraphQLError {
  return new GraphQLError(message, { originalError: new DomainError(code, message, path) });
}

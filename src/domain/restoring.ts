import { DomainError, ErrorCode } from './errors/errors';
import { Role, roleIncludes } from './role';

/**
 * Refuses what only a reviewer may say of a record: how it came about and what people have decided on it. An import
 * that says so restores records that were reviewed elsewhere.
 */
export function refuseRestoring(role: Role, given: object, fields: readonly string[]): void {
  if (roleIncludes(role, Role.REVIEWER)) return;
  const told = given as Readonly<Record<string, unknown>>;
  const field = fields.find((name) => told[name] !== null && told[name] !== undefined);
  if (field === undefined) return;
  const message = `Saying ${field} restores what people have decided, which needs a token of role REVIEWER or higher. Leave the field out to import the record as new.`;
  throw new DomainError(ErrorCode.FORBIDDEN, message, [field]);
}

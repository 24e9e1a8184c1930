import type { FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { GivenQuestion } from './checked-filter';

/** What the address of an export says. */
export interface ExportRequest extends GivenQuestion {
  readonly withIds: boolean;
  readonly withMark: boolean;
}

/** Reads the parameters of an export's address. Throws DomainError for one that is wrong or not known. */
export function readExportRequest(
  { query }: FastifyRequest,
  known: readonly string[] = ['filter', 'search', 'ids', 'bom'],
): ExportRequest {
  const given = query as Readonly<Record<string, string | string[]>>;
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name)) {
      const remedy = known.length === 0 ? 'Leave it out' : `There are: ${known.join(', ')}`;
      throw new DomainError(ErrorCode.INVALID, `There is no parameter "${name.slice(0, 60)}". ${remedy}.`, [
        name,
      ]);
    }
    if (Array.isArray(value))
      throw new DomainError(ErrorCode.INVALID, `The parameter ${name} is given twice. Give it once.`, [name]);
  }
  const one = given as Readonly<Record<string, string>>;
  return {
    filter: filterIn(one['filter']),
    search: one['search'] ?? null,
    withIds: isOn(one, 'ids'),
    withMark: isOn(one, 'bom'),
  };
}

function filterIn(text: string | undefined): unknown {
  if (text === undefined || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    const message =
      'The filter is not JSON. Write it as in GraphQL variables, for example {"country":["FR"]}, and percent-encode it.';
    throw new DomainError(ErrorCode.INVALID, message, ['filter']);
  }
}

function isOn(given: Readonly<Record<string, string>>, name: string): boolean {
  const value = given[name] ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw new DomainError(ErrorCode.INVALID, `Write ${name}=true, or leave it out.`, [name]);
}

import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { ExportFormat, ExportParameter, FilteredList, LinkedExport } from './linked-exports';
import { LINKED_FILES } from './linked-exports';

/** The download that somebody wants a link to. */
export interface AskedExport {
  readonly kind: LinkedExport;
  /** Null takes the usual one of the kind. */
  readonly format: ExportFormat | null;
  /** Filters as JSON, each with the list whose filter it is. At most one, that of the kind, is accepted. */
  readonly filters: readonly { readonly list: FilteredList; readonly value: unknown }[];
  readonly search: string | null;
  readonly ids: boolean;
  readonly bom: boolean;
}

// UTF-16 code units. Many proxies refuse more than 8 kB of address.
const LONGEST = 7_500;

/** Where the server sends this export, from `/export/` on. Throws DomainError for what the kind does not allow. */
export function exportAddress(asked: AskedExport): string {
  const { kind, filters } = asked;
  const { name, formats, list, parameters } = LINKED_FILES[kind];
  const format = asked.format ?? formats[0];
  if (!formats.includes(format))
    refuse('format', `${kind} has no format ${format}. Use ${formats.join(' or ')}.`);
  const given = parametersOf(asked);
  for (const parameter of given.keys())
    if (!parameters.includes(parameter as ExportParameter))
      refuse(parameter, `An export of ${kind} takes no ${parameter}. Leave it out.`);
  if (filters.some((filter) => filter.list !== list))
    refuse('filter', `An export of ${kind} takes the filter of ${list}. Write filter: { ${list}: … }.`);
  const query = given.size === 0 ? '' : `?${given.toString()}`;
  if (query.length > LONGEST) {
    const message = `The address would be longer than ${LONGEST} characters. Shorten the filter, or fetch the export with the Authorization header.`;
    throw new DomainError(ErrorCode.TOO_LONG, message, ['filter']);
  }
  return `/export/${name}.${format.toLowerCase()}${query}`;
}

function parametersOf({ filters: [filter], search, ids, bom }: AskedExport): URLSearchParams {
  const given = new URLSearchParams();
  if (filter !== undefined) given.set('filter', JSON.stringify(filter.value));
  if (search !== null) given.set('search', search);
  if (ids) given.set('ids', 'true');
  if (bom) given.set('bom', 'true');
  return given;
}

function refuse(field: string, message: string): never {
  throw new DomainError(ErrorCode.INVALID, message, [field]);
}

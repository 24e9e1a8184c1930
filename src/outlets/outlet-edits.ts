import { normaliseDomain } from '../domain/article-url';
import { requireCountryCode } from '../domain/countries/country';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { OutletKind } from '../domain/outlet-kind';
import { foldName } from '../domain/text/quotation-text';
import { checkOutletName } from './outlet-ref';
import { OutletAliasKind } from './outlet-alias.entity';
import type { OutletAlias } from './outlet-alias.entity';
import type { Outlet } from './outlet.entity';

/** What an edit of an outlet may change; undefined leaves a field as it is, null clears it. */
export interface OutletPatch {
  readonly name?: string | null;
  readonly domain?: string | null;
  readonly otherNames?: readonly string[] | null;
  readonly otherDomains?: readonly string[] | null;
  readonly kind?: OutletKind | null;
  readonly country?: string | null;
  readonly stateAffiliated?: boolean | null;
}

/** A further name or domain of an outlet. */
export type OtherName = Pick<OutletAlias, 'kind' | 'text' | 'folded'>;

/** A checked edit: the outlet's own columns, and the lists that it gives of further names and domains. */
export interface CheckedOutletPatch {
  readonly columns: Partial<Outlet>;
  readonly lists: Readonly<Record<OutletAliasKind, readonly OtherName[] | null>>;
}

/** The field of an edit that lists the further names of a kind. */
export const LISTS = { NAME: 'otherNames', DOMAIN: 'otherDomains' } as const;

/** Checks an edit and brings it into the form that is stored. Throws DomainError with the field in its path. */
export function checkOutletPatch(patch: OutletPatch): CheckedOutletPatch {
  const { name, domain, kind, country, stateAffiliated } = patch;
  if (name === null || kind === null) {
    const message = 'An outlet needs a name and a kind. Leave the field out to keep its value.';
    throw new DomainError(ErrorCode.REQUIRED, message, [name === null ? 'name' : 'kind']);
  }
  const columns: Partial<Outlet> = {};
  if (name !== undefined) {
    columns.name = checkOutletName(name, ['name']);
    columns.nameFolded = foldName(columns.name);
  }
  if (domain !== undefined) columns.domain = domain ? normaliseDomain(domain, ['domain']) : null;
  if (kind !== undefined) columns.kind = kind;
  if (country !== undefined) columns.country = country ? requireCountryCode(country, ['country']) : null;
  if (stateAffiliated !== undefined) columns.stateAffiliated = stateAffiliated;
  const { NAME, DOMAIN } = OutletAliasKind;
  return { columns, lists: { NAME: checkList(patch, NAME), DOMAIN: checkList(patch, DOMAIN) } };
}

/** The further names and domains that an outlet has after an edit: those of its lists, else what it had and replaces. */
export function otherNamesAfter(
  before: Outlet,
  after: Outlet,
  had: readonly OtherName[],
  lists: CheckedOutletPatch['lists'],
): OtherName[] {
  // The domain stands in for a name only until somebody gives one.
  const replaced = ownNames(before).filter(
    ({ kind, text }) => kind === OutletAliasKind.DOMAIN || text !== before.domain,
  );
  const own = ownNames(after);
  const kinds = Object.values(OutletAliasKind);
  const wanted = kinds.flatMap((kind) => {
    // A domain that is cleared was wrong; one that another takes the place of was right in its time.
    const isReplaced = (name: OtherName): boolean =>
      name.kind === kind && own.some((other) => other.kind === kind);
    return lists[kind] ?? [...had.filter((name) => name.kind === kind), ...replaced.filter(isReplaced)];
  });
  const others = wanted.filter((name) => !own.some((mine) => isSame(mine, name)));
  return others.filter((name, i) => others.findIndex((other) => isSame(other, name)) === i);
}

/** Whether two lead to an outlet in the same way. */
export function isSame(a: OtherName, b: OtherName): boolean {
  return a.kind === b.kind && a.folded === b.folded;
}

/** The name and the domain of the outlet's own row. */
export function ownNames({ name, nameFolded, domain }: Outlet): OtherName[] {
  const named = { kind: OutletAliasKind.NAME, text: name, folded: nameFolded };
  return domain === null ? [named] : [named, { kind: OutletAliasKind.DOMAIN, text: domain, folded: domain }];
}

function checkList(patch: OutletPatch, kind: OutletAliasKind): readonly OtherName[] | null {
  const field = LISTS[kind];
  const list = patch[field];
  if (list === undefined) return null;
  return (list ?? []).map((given, i) => {
    const text =
      kind === OutletAliasKind.DOMAIN
        ? normaliseDomain(given, [field, i])
        : checkOutletName(given, [field, i]);
    return { kind, text, folded: kind === OutletAliasKind.DOMAIN ? text : foldName(text) };
  });
}

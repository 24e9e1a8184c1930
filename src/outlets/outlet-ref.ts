import { normaliseDomain } from '../domain/article-url';
import { requireCountryCode } from '../domain/countries/country';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { ErrorPath } from '../domain/errors/errors';
import type { OutletKind } from '../domain/outlet-kind';
import { foldName } from '../domain/text/quotation-text';
import { checkText } from '../domain/text/text-checks';

/** An outlet as an importer names it: by domain, or by name where no domain is known. */
export interface OutletRef {
  readonly name?: string | null;
  readonly domain?: string | null;
  readonly kind?: OutletKind | null;
  /** A code or a country's name. */
  readonly country?: string | null;
  readonly stateAffiliated?: boolean | null;
}

/** A checked reference: what two mentions of one outlet share is `key`. */
export interface KnownOutletRef {
  readonly key: string;
  readonly name: string;
  readonly nameFolded: string;
  readonly domain: string | null;
  readonly kind: OutletKind | null;
  readonly country: string | null;
  readonly stateAffiliated: boolean | null;
}

/** Checks a reference and brings it into the form that is stored. Throws DomainError with the field in its path. */
export function checkOutletRef(ref: OutletRef): KnownOutletRef {
  const domain = ref.domain ? normaliseDomain(ref.domain, ['domain']) : null;
  const name = ref.name?.trim() || domain;
  if (!name) throw new DomainError(ErrorCode.REQUIRED, 'Give the outlet a name or a domain.', ['name']);
  checkOutletName(name, ['name']);
  const nameFolded = foldName(name);
  return {
    key: domain ?? `name:${nameFolded}`,
    name,
    nameFolded,
    domain,
    kind: ref.kind ?? null,
    country: ref.country ? requireCountryCode(ref.country, ['country']) : null,
    stateAffiliated: ref.stateAffiliated ?? null,
  };
}

/** Refuses blank, overlong and ill-formed names; answers the name without blanks around it. */
export function checkOutletName(name: string, path: ErrorPath): string {
  checkText(name, { max: 200, min: 1 }, path);
  return name.trim();
}

/** Refuses both ways to name a known outlet at once, and neither. */
export function checkOutletChoice(choice: {
  readonly id?: string | null;
  readonly domain?: string | null;
}): { readonly id: string } | { readonly domain: string } {
  const { id, domain } = choice;
  if (id && !domain) return { id };
  if (domain && !id) return { domain: normaliseDomain(domain, ['domain']) };
  throw new DomainError(ErrorCode.REQUIRED, 'Give either the outlet’s id or its domain.', ['id']);
}

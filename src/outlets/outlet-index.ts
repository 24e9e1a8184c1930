import { OutletAliasKind } from './outlet-alias.entity';
import type { KnownOutletRef } from './outlet-ref';
import type { Outlet } from './outlet.entity';

/** One way to an outlet: a name or a domain by which it is known, now or before, itself or through a merged one. */
export interface KnownAs {
  readonly outlet: Outlet;
  readonly kind: OutletAliasKind;
  readonly folded: string;
}

/** The outlets that references can mean, in memory. Merged ones are not among them: their names lead to the survivor. */
export class OutletIndex {
  private readonly byId = new Map<string, Outlet>();
  private readonly idsByName = new Map<string, Set<string>>();
  private readonly idByDomain = new Map<string, string>();

  constructor(ways: readonly KnownAs[]) {
    ways.forEach(({ outlet, kind, folded }) => {
      this.byId.set(outlet.id, outlet);
      this.lead(kind, folded, outlet.id);
    });
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** Adds an outlet, or what is known of it now. */
  put(outlet: Outlet): void {
    this.byId.set(outlet.id, outlet);
    this.lead(OutletAliasKind.NAME, outlet.nameFolded, outlet.id);
    if (outlet.domain !== null) this.lead(OutletAliasKind.DOMAIN, outlet.domain, outlet.id);
  }

  /** The outlet meant: by domain; else the first by name, as long as the two do not name different domains. */
  match(ref: Pick<KnownOutletRef, 'domain' | 'nameFolded'>): Outlet | undefined {
    return this.ofDomain(ref.domain) ?? this.named(ref).find(({ domain }) => !domain || !ref.domain);
  }

  /** The outlet to which a domain belongs. */
  ofDomain(domain: string | null): Outlet | undefined {
    return domain === null ? undefined : this.byId.get(this.idByDomain.get(domain) ?? '');
  }

  private named({ nameFolded }: Pick<KnownOutletRef, 'nameFolded'>): Outlet[] {
    return [...(this.idsByName.get(nameFolded) ?? [])].flatMap((id) => this.byId.get(id) ?? []);
  }

  private lead(kind: OutletAliasKind, folded: string, id: string): void {
    if (kind === OutletAliasKind.DOMAIN) this.idByDomain.set(folded, id);
    else this.idsByName.set(folded, (this.idsByName.get(folded) ?? new Set()).add(id));
  }
}

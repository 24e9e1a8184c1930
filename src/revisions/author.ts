import type { Role } from '../domain/role';

/** Whose token a request carries. */
export interface Author {
  readonly tokenId: string;
  readonly name: string;
  readonly role: Role;
}

/** Who changes something, when, why, and as part of which import. */
export interface ChangeContext {
  readonly author: Author;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
  readonly importBatchId: string | null;
}

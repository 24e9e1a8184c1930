/** What the holder of a token may do. Each role includes the earlier ones. */
export enum Role {
  READER = 'READER',
  CONTRIBUTOR = 'CONTRIBUTOR',
  REVIEWER = 'REVIEWER',
  ADMIN = 'ADMIN',
}

const RANK: Readonly<Record<Role, number>> = { READER: 0, CONTRIBUTOR: 1, REVIEWER: 2, ADMIN: 3 };

/** True when `held` allows what `needed` allows. */
export function roleIncludes(held: Role, needed: Role): boolean {
  return RANK[held] >= RANK[needed];
}

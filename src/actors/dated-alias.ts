import { AliasKind, DATED_ALIAS_KINDS } from '../domain/actor-kind';
import type { ActorAlias } from './actor-alias.entity';

/** Whether a name means its actor on a day: titles and metonyms only inside their dates, and weak names never. */
export function isMeant(
  { kind, validFrom, validTo }: Pick<ActorAlias, 'kind' | 'validFrom' | 'validTo'>,
  day: string | null,
): boolean {
  if (kind === AliasKind.WEAK) return false;
  if (!DATED_ALIAS_KINDS.includes(kind)) return true;
  if (day === null) return false;
  return (validFrom ?? '0000') <= day && day <= (validTo ?? '9999-12-31');
}

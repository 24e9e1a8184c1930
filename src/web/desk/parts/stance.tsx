import type { VNode } from 'preact';
import { actorPath, claimPath, countryPath, topicPath } from '../paths';
import { words } from '../words/catalogue';
import type { StanceFragment } from '../generated/operations';

/** The sign of each stance. */
export const SIGNS = { SUPPORT: '+', OPPOSE: '−', MIXED: '±', NEUTRAL: '○', UNCLEAR: '?' } as const;

/** One stance: its sign, its word, and a link to what it is towards. */
export function Stance({ coding }: { readonly coding: StanceFragment }): VNode {
  const { stance, status, target } = coding;
  return (
    <li class="Stance">
      <b class="Sign" data-stance={stance.toLowerCase()} aria-hidden="true">
        {SIGNS[stance]}
      </b>
      <span>
        {leadOf(coding)} <a href={pathOf(target)}>{nameOf(target)}</a>
        {status === 'SUGGESTED' && (
          <>
            {' '}
            <i class="Suggested">{words.record.suggested}</i>
          </>
        )}
      </span>
    </li>
  );
}

/** The stances of one quotation; nothing without any. */
export function Stances({ codings }: { readonly codings: readonly StanceFragment[] }): VNode | null {
  const shown = codings.filter(({ status }) => status !== 'REJECTED');
  if (shown.length === 0) return null;
  return (
    <ul class="Stances">
      {distinct(shown).map((coding) => (
        <Stance coding={coding} />
      ))}
    </ul>
  );
}

/** One for each stance and target: several coders may agree. A decided one goes before a suggested one. */
function distinct(codings: readonly StanceFragment[]): readonly StanceFragment[] {
  const kept = new Map<string, StanceFragment>();
  for (const coding of codings) {
    const key = `${coding.stance} ${pathOf(coding.target)}`;
    if (kept.get(key)?.status !== 'CONFIRMED') kept.set(key, coding);
  }
  return [...kept.values()];
}

type Target = StanceFragment['target'];

/** What a stance is, in words: "denies". */
export function leadOf({ stance, target }: Pick<StanceFragment, 'stance' | 'target'>): string {
  return (target.__typename === 'Claim' ? words.record.stanceOnClaim : words.record.stanceTowards)[stance];
}

/** What a stance is towards. */
export function nameOf(target: Target): string {
  return target.__typename === 'Claim' ? target.text : target.name;
}

function pathOf(target: Target): string {
  switch (target.__typename) {
    case 'Claim':
      return claimPath(target.id);
    case 'Country':
      return countryPath(target.code);
    case 'Actor':
      return actorPath(target.id);
    case 'Topic':
      return topicPath(target.name);
  }
}

import type { VNode } from 'preact';
import type { HopFragment } from '../generated/operations';
import { outletPath } from '../paths';
import { words } from '../words/catalogue';

/** Those who passed the words on, without the speaker and without the outlet that printed them. */
export function between(hops: readonly HopFragment[], outletId: string | null): readonly HopFragment[] {
  return hops.filter(({ ordinal, outlet }) => ordinal > 1 && (outlet === null || outlet.id !== outletId));
}

/** A step of the chain by its name; one that belongs to a state says so in words. */
export function HopName({ hop }: { readonly hop: HopFragment }): VNode {
  const { outlet, actor, text } = hop;
  return (
    <>
      {outlet === null ? (actor?.name ?? text) : <a href={outletPath(outlet.id)}>{outlet.name}</a>}
      {outlet?.stateAffiliated === true && (
        <>
          {', '}
          <b>{words.record.stateAgency(outlet.country?.name ?? null)}</b>
        </>
      )}
    </>
  );
}

/** " via TASS, state-affiliated, Russia"; nothing where nobody stood between. */
export function Via({
  hops,
  outletId,
}: {
  readonly hops: readonly HopFragment[];
  readonly outletId: string | null;
}): VNode | null {
  const steps = between(hops, outletId);
  if (steps.length === 0) return null;
  return (
    <>
      {` ${words.record.via} `}
      {steps.map((hop, i) => (
        <>
          {i > 0 && ', '}
          <HopName hop={hop} />
        </>
      ))}
    </>
  );
}

import type { ComponentChild, VNode } from 'preact';
import type { HopFragment } from '../generated/operations';
import { actorPath, outletPath } from '../paths';
import { words } from '../words/catalogue';

interface Step {
  readonly who: ComponentChild;
  readonly does: ComponentChild;
}

interface ChainProps {
  /** Who said it, and whom the words went through. */
  readonly first: Step;
  readonly hops: readonly HopFragment[];
  /** Who printed it. */
  readonly last: Step;
}

/** The way of the words: a tree with one branch. */
export function Chain({ first, hops, last }: ChainProps): VNode {
  // The first hop may be the speaker, who stands there already.
  const passing = hops.filter(({ relation }) => relation !== 'SAID');
  const steps = [first, ...passing.map(stepOf), last];
  return <ol class="Chain">{branch(steps, 0)}</ol>;
}

function branch(steps: readonly Step[], at: number): ComponentChild {
  const step = steps[at];
  if (step === undefined) return null;
  const isLast = at === steps.length - 1;
  return (
    <li aria-current={isLast ? 'step' : undefined}>
      <b>{step.who}</b> <span>{step.does}</span>
      {!isLast && <ol>{branch(steps, at + 1)}</ol>}
    </li>
  );
}

function stepOf({ outlet, actor, text, relation }: HopFragment): Step {
  const name = outlet?.name ?? actor?.name ?? text;
  const path = outlet ? outletPath(outlet.id) : actor ? actorPath(actor.id) : null;
  return {
    who: path === null ? name : <a href={path}>{name}</a>,
    does: (
      <>
        {words.record.relation[relation]}
        {outlet?.stateAffiliated && (
          <>
            {' · '}
            <strong>{words.record.stateAgency(outlet.country?.name ?? null)}</strong>
          </>
        )}
      </>
    ),
  };
}

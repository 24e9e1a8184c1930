import type { VNode } from 'preact';
import { StanceCounts } from '../../lists/stance-table';
import { Section } from '../../parts/section';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ActorData } from './actor-data';

const { actor: texts } = words;

interface TowardsWhomProps {
  readonly id: string;
  readonly targets: ActorData['targets'];
}

/** The countries towards which the actor took stances. */
export function TowardsWhom({ id, targets }: TowardsWhomProps): VNode | null {
  if (targets.length === 0) return null;
  return (
    <Section id="towards" title={texts.towardsWhom} note={texts.towardsNote}>
      <StanceCounts
        head={words.actor.heads.country}
        totals={targets}
        hrefOf={(towards, stance) => searchPath({ speaker: id, towards, stance })}
      />
    </Section>
  );
}

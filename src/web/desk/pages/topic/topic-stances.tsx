import type { VNode } from 'preact';
import type { Stance, TopicPageQuery } from '../../generated/operations';
import { Section } from '../../parts/section';
import { Side } from '../../parts/side';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';

const { topic: texts } = words;
const NEITHER: readonly Stance[] = ['MIXED', 'NEUTRAL', 'UNCLEAR'];

interface TopicStancesProps {
  readonly topic: string;
  readonly read: TopicPageQuery;
}

/** Those for the topic beside those against it, and how many are neither. */
export function TopicStances({ topic, read: { inFavor, against, others } }: TopicStancesProps): VNode {
  const towards = `topic:${topic}`;
  const neither = others.totalCount ?? 0;
  const sides = [
    ['SUPPORT', inFavor],
    ['OPPOSE', against],
  ] as const;
  return (
    <Section id="stances" title={texts.stances} note={texts.stancesNote}>
      <div class="Sides">
        {sides.map(([stance, { totalCount, nodes }]) => (
          <Side
            stance={stance}
            noun={texts.side[stance]}
            count={totalCount ?? nodes.length}
            nobody={texts.nobody[stance]}
            quotations={nodes}
            href={searchPath({ towards, stance })}
          />
        ))}
      </div>
      {neither > 0 && (
        <p class="Undated">
          <a href={searchPath({ towards, stance: NEITHER })}>{texts.neither(neither)}</a>
        </p>
      )}
    </Section>
  );
}

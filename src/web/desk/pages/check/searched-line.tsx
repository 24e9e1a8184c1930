import type { VNode } from 'preact';
import { dayInWords } from '../../parts/day';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { FoundCheck } from './found-check';

const { check: texts } = words;

interface SearchedLineProps {
  readonly searched: FoundCheck['searched'];
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly isMissing: boolean;
}

/** What was searched: a negative answer says no more than that. */
export function SearchedLine({ searched, speaker, isMissing }: SearchedLineProps): VNode {
  const { ofSpeaker, quotations, from, to, outlets } = searched;
  return (
    <p class="Searched">
      {isMissing && <b>{texts.notNever}</b>} {texts.searched}{' '}
      {speaker !== null && (
        <>
          <a href={searchPath({ speaker: speaker.id })}>{texts.ofSpeaker(ofSpeaker)}</a>
          {texts.ofName(speaker.name)}
          {texts.then}
        </>
      )}
      <a href={searchPath({})}>{texts.all(quotations)}</a>
      {from !== null && to !== null && texts.printedBetween(dayInWords(from), dayInWords(to))}
      {texts.inOutlets(outlets)}
    </p>
  );
}

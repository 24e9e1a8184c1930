import type { VNode } from 'preact';
import type { HomePageQuery } from '../../generated/operations';
import { words } from '../../words/catalogue';

const { home: texts } = words;

/** How much is on record; each figure leads to the list that it counts. */
export function Counts({ data }: { readonly data: HomePageQuery }): VNode {
  const { quotations, actors, claims, outlets, countries } = data;
  const counted = [
    ['/quotations', texts.quotations, quotations],
    ['/actors', texts.people, actors],
    ['/countries', texts.countries, { totalCount: countries.length, totalCountIsExact: true }],
    ['/claims', texts.claims, claims],
    ['/outlets', texts.outlets, outlets],
  ] as const;
  return (
    <p class="Counts">
      {counted.map(([href, noun, { totalCount, totalCountIsExact }]) => (
        <>
          <a href={href}>
            {totalCount !== null && (
              <b>{`${totalCountIsExact === false ? '> ' : ''}${totalCount.toLocaleString('en')}`}</b>
            )}
            {` ${noun}`}
          </a>{' '}
        </>
      ))}
    </p>
  );
}

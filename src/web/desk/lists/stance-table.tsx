import type { VNode } from 'preact';
import { countOfStance } from '../charts/stance-counts';
import type { Stance } from '../generated/operations';
import { countryPath } from '../paths';
import { words } from '../words/catalogue';
import { Counted } from './counted';

/** How many quotations take each stance, of or towards one country. */
export interface StancesOfOne {
  readonly country: { readonly code: string; readonly name: string };
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
}

interface StanceCountsProps {
  /** What the first column has: "Country". */
  readonly head: string;
  readonly totals: readonly StancesOfOne[];
  /** The list of exactly the quotations of a cell. */
  readonly hrefOf: (country: string, stance: Stance) => string;
}

const COLUMNS = Object.keys(words.search.stance) as readonly Stance[];

/** Countries in rows, stances in columns. Stances that nobody took have no column. */
export function StanceCounts({ head, totals, hrefOf }: StanceCountsProps): VNode {
  const taken = COLUMNS.filter((stance) => totals.some((total) => countOfStance(total, stance) > 0));
  return (
    <table class="Table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {taken.map((stance) => (
            <th scope="col" class="Num">
              {words.search.stance[stance]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totals.map((total) => (
          <tr>
            <th scope="row">
              <a href={countryPath(total.country.code)}>{total.country.name}</a>
            </th>
            {taken.map((stance) => (
              <td class="Num">
                <Counted
                  count={countOfStance(total, stance)}
                  href={hrefOf(total.country.code, stance)}
                  stance={stance.toLowerCase()}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

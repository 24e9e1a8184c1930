import type { VNode } from 'preact';
import { Units } from '../../charts/units';
import { countryPath } from '../../paths';
import { SIGNS } from '../../parts/stance';
import { addressOf, type SearchState } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { GridLine, MatrixCountry, MatrixGrid, StanceNumber } from './matrix-grid';

const { matrix: texts } = words;

interface TableProps {
  readonly grid: MatrixGrid;
  /** The filters of the matrix, which the lists behind its figures keep. */
  readonly state: SearchState;
}

/** The matrix: rows speak, columns are spoken of, and each figure leads to its quotations. */
export function MatrixTable({ grid, state }: TableProps): VNode {
  const { rows, columns } = grid;
  return (
    <div class="Scroller Scroller-both" role="region" aria-label={texts.label} tabIndex={0}>
      <table class="Matrix" aria-describedby="how">
        <thead>
          <tr>
            <th scope="col">
              <span class="N">{texts.speakersOf}</span>
            </th>
            {columns.map((line) => (
              <th scope="col">
                <Line line={line} text={texts.spokenOf} href={columnPath(state, line)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <tr>
              <th scope="row">
                <Line line={line} text={texts.says} href={rowPath(state, line)} />
              </th>
              {columns.map(({ country }) => (
                <Cell
                  {...{ state, speaker: line.country, target: country }}
                  stances={grid.at(line.country.code, country.code)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowPath(state: SearchState, { country, others }: GridLine): string {
  return addressOf(state, { country: country.code, towards: others });
}

function columnPath(state: SearchState, { country, others }: GridLine): string {
  return addressOf(state, { country: others, towards: country.code });
}

interface LineProps {
  readonly line: GridLine;
  readonly text: (country: string, count: number) => string;
  readonly href: string;
}

function Line({ line: { country, count }, text, href }: LineProps): VNode {
  return (
    <>
      <a href={countryPath(country.code)}>{country.name}</a>{' '}
      <a class="N" href={href} aria-label={text(country.name, count)}>
        {count.toLocaleString('en')}
      </a>
    </>
  );
}

interface CellProps {
  readonly state: SearchState;
  readonly speaker: MatrixCountry;
  readonly target: MatrixCountry;
  readonly stances: readonly StanceNumber[];
}

function Cell({ state, speaker, target, stances }: CellProps): VNode {
  const look = speaker.code === target.code ? 'Self' : undefined;
  if (stances.length === 0) return <td class={look} />;
  return (
    <td class={look}>
      <p class="Cell">
        {stances.map(({ stance, count }) => (
          <>
            <a
              href={addressOf(state, { country: speaker.code, towards: target.code, stance })}
              data-stance={stance.toLowerCase()}
              aria-label={texts.cell(speaker.name, texts.sides[stance], target.name, count)}
            >
              {`${SIGNS[stance]}${count.toLocaleString('en')}`}
            </a>{' '}
          </>
        ))}
      </p>
      <Units stances={stances} />
    </td>
  );
}

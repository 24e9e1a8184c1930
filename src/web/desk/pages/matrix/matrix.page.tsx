import type { VNode } from 'preact';
import type { Page } from '../../page';
import { CopyLink, Print } from '../../parts/acts';
import { addressOf, SEARCH } from '../../search/search-state';
import { words } from '../../words/catalogue';
import { readMatrix, type MatrixData } from './matrix-data';
import { MatrixForm } from './matrix-form';
import { gridOf } from './matrix-grid';
import { MatrixTable } from './matrix-table';

const { matrix: texts } = words;
const MATRIX = '/matrix';

/** Where countries stand towards each other. */
export const matrixPage: Page<MatrixData> = {
  path: MATRIX,
  place: 'stances',
  load: readMatrix,
  head: ({ state }) => ({
    title: texts.title,
    canonical: addressOf(state).replace(SEARCH, MATRIX),
    isIndexed: state.values.size === 0,
  }),
  View,
};

function View({ data }: { readonly data: MatrixData }): VNode {
  const { state, matrix } = data;
  return (
    <>
      <header class="PageHead">
        <h1>{texts.title}</h1>
        <Sides data={data} />
        <ul class="Acts">
          <CopyLink />
          <Print />
        </ul>
      </header>
      <MatrixForm data={data} />
      {state.notUnderstood.map((name) => (
        <p class="Undated" role="status">
          {words.search.notUnderstood(name)}
        </p>
      ))}
      <p class="Meta" id="how">
        {texts.how}
      </p>
      {matrix.cells.length === 0 ? (
        <p class="Undated">{data.isWithoutDomain ? texts.noDomain : texts.none}</p>
      ) : (
        <MatrixTable grid={gridOf(matrix)} state={state} />
      )}
      {matrix.isCut && <p class="Undated">{texts.cut(matrix.cells.length, matrix.cellCount)}</p>}
    </>
  );
}

function Sides({ data: { state, matrix, total, sides } }: { readonly data: MatrixData }): VNode | null {
  if (total === 0) return null;
  const all = {
    country: matrix.speakers.map(({ country }) => country.code),
    towards: matrix.targets.map(({ country }) => country.code),
  };
  return (
    <p class="Asked">
      <a href={addressOf(state, all)}>{texts.quotations(total)}</a> {texts.ofSpeakers}{' '}
      {sides.map(({ stance, count }, i) => (
        <>
          {i > 0 && ', '}
          <a href={addressOf(state, { ...all, stance })} data-stance={stance.toLowerCase()}>
            {`${count.toLocaleString('en')} ${texts.sides[stance]}`}
          </a>
        </>
      ))}
    </p>
  );
}

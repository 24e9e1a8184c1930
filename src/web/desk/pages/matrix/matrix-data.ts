import {
  CountPageDocument,
  MatrixOutletDocument,
  MatrixOutletsDocument,
  MatrixPageDocument,
  type MatrixOutletsQuery,
  type MatrixPageQuery,
  type Stance,
} from '../../generated/operations';
import type { Visit } from '../../page';
import { filterOf, readSearch, valueOf, type SearchState } from '../../search/search-state';
import type { ParameterName } from '../../search/parameters';
import type { StanceNumber } from './matrix-grid';

/** What the matrix shows. */
export interface MatrixData {
  readonly state: SearchState;
  readonly matrix: MatrixPageQuery['stanceMatrix'];
  readonly outlets: MatrixOutletsQuery['outlets']['nodes'];
  /** All its quotations. */
  readonly total: number;
  /** How many of them take each stance; those that none takes are left out. */
  readonly sides: readonly StanceNumber[];
  /** Whether it is narrowed to an outlet that the server cannot narrow it to. */
  readonly isWithoutDomain: boolean;
}

const FILTERS: readonly ParameterName[] = ['from', 'to', 'outlet', 'stance'];
const NOTHING: MatrixPageQuery['stanceMatrix'] = {
  ...{ isCut: false, cellCount: 0, cells: [], speakers: [], targets: [] },
};

/** Reads the matrix that the address asks for. */
export async function readMatrix(visit: Visit): Promise<MatrixData> {
  const state = matrixState(visit.url);
  const { outlets } = await visit.ask(MatrixOutletsDocument, {});
  const chosen = await chosenOutlet(visit, state);
  const isWithoutDomain = chosen !== null && chosen.domain === null;
  const { saidOn, stance } = filterOf(state);
  const outletDomain = typeof chosen?.domain === 'string' ? { outletDomain: [chosen.domain] } : {};
  const matrix = isWithoutDomain
    ? NOTHING
    : (await visit.ask(MatrixPageDocument, { filter: { saidOn, stance, ...outletDomain } })).stanceMatrix;
  const others = outlets.nodes.filter(({ id, domain }) => domain !== null && id !== chosen?.id);
  const counts = await countedSides(visit, state, matrix);
  return {
    state,
    matrix,
    outlets: chosen === null ? others : [chosen, ...others],
    ...counts,
    isWithoutDomain,
  };
}

function matrixState(url: URL): SearchState {
  const state = readSearch(url);
  const kept = [...state.values].filter(([name]) => FILTERS.includes(name));
  const values = new Map(kept.map(([name, given]) => [name, name === 'stance' ? given : given.slice(0, 1)]));
  return { ...state, values, order: null };
}

async function chosenOutlet(
  { ask }: Visit,
  state: SearchState,
): Promise<MatrixData['outlets'][number] | null> {
  const id = valueOf(state, 'outlet');
  if (id === null) return null;
  const { outlet } = await ask(MatrixOutletDocument, { id });
  return outlet ?? { id, name: id, domain: null };
}

// A quotation may be in several cells: the sums of cells are no numbers of quotations.
async function countedSides(
  { ask }: Visit,
  state: SearchState,
  { cells, speakers, targets }: MatrixData['matrix'],
): Promise<Pick<MatrixData, 'total' | 'sides'>> {
  if (cells.length === 0) return { total: 0, sides: [] };
  const all = { ...filterOf(state), ...everyCountry({ speakers, targets }) };
  const count = async (stance?: Stance): Promise<number> => {
    const filter = stance === undefined ? all : { ...all, stance: [stance] };
    return (await ask(CountPageDocument, { search: null, filter })).quotations.totalCount ?? 0;
  };
  const stances = [...new Set(cells.map(({ stance }) => stance))];
  const sides = await Promise.all(stances.map(async (stance) => ({ stance, count: await count(stance) })));
  return { total: await count(), sides: sides.sort((a, b) => b.count - a.count) };
}

type Sums = Pick<MatrixData['matrix'], 'speakers' | 'targets'>;

function everyCountry({ speakers, targets }: Sums) {
  return {
    country: speakers.map(({ country }) => country.code),
    towards: targets.map(({ country }) => ({ country: country.code })),
  };
}

import type { QueueItemFragment, ReviewDecision, StaleItemFragment } from '../generated/operations';

/** A decision that the server has not acknowledged. */
export interface Unsent {
  readonly id: string;
  readonly status: ReviewDecision;
  /** The revision that was looked at. */
  readonly revision: number;
}

/** A decision that can be taken back. */
interface Done {
  readonly id: string;
  readonly before: ReviewDecision;
}

/** A quotation that somebody else changed before a decision came to the server. */
export interface Stale {
  readonly mine: ReviewDecision;
  readonly theirs: StaleItemFragment;
}

/** Everything that the queue shows. */
export interface QueueState {
  readonly items: readonly QueueItemFragment[];
  /** The index of the card. */
  readonly at: number;
  readonly unsent: readonly Unsent[];
  readonly done: readonly Done[];
  readonly stale: readonly Stale[];
  readonly selected: ReadonlySet<string>;
  /** What screen readers are told. */
  readonly told: Told | null;
}

/** Something that happened, to be put into words. */
export type Told =
  | { readonly kind: 'decided'; readonly status: ReviewDecision; readonly count: number }
  | { readonly kind: 'undone' | 'corrected' | 'nothingToUndo' }
  | { readonly kind: 'refused'; readonly message: string };

/** What can happen to the queue. */
export type QueueEvent =
  | { readonly type: 'decide'; readonly status: ReviewDecision; readonly ids?: readonly string[] }
  | { readonly type: 'undo' }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'select' }
  | { readonly type: 'saved'; readonly sent: Unsent; readonly item: QueueItemFragment }
  | { readonly type: 'stale'; readonly sent: Unsent; readonly theirs: StaleItemFragment }
  | { readonly type: 'refused'; readonly sent: Unsent; readonly message: string }
  | { readonly type: 'settle'; readonly id: string; readonly takeMine: boolean }
  | { readonly type: 'corrected'; readonly item: QueueItemFragment }
  | { readonly type: 'told'; readonly message: string }
  | { readonly type: 'restored'; readonly unsent: readonly Unsent[] };

/** The queue before anything happened. */
export function newQueue(items: readonly QueueItemFragment[]): QueueState {
  const empty = { unsent: [], done: [], stale: [], selected: new Set<string>(), told: null };
  return { ...empty, items, at: Math.max(0, nextOpen(items, -1)) };
}

// Decisions that an earlier visit left unsent.
function restored(state: QueueState, unsent: readonly Unsent[]): QueueState {
  const left = new Map(unsent.map(({ id, status }) => [id, status]));
  const items = state.items.map((item) => withStatus(item, left.get(item.id)));
  return { ...state, items, unsent: [...unsent, ...state.unsent], at: Math.max(0, nextOpen(items, -1)) };
}

/** The queue after an event. */
export function queueAfter(state: QueueState, event: QueueEvent): QueueState {
  switch (event.type) {
    case 'decide':
      return decided(state, event.status, event.ids ?? idsAt(state));
    case 'undo':
      return undone(state);
    case 'go':
      return { ...state, at: Math.min(Math.max(event.to, 0), state.items.length - 1) };
    case 'select':
      return { ...state, selected: toggled(state.selected, idsAt(state)) };
    case 'saved':
      return renewed(without(state, event.sent), event.item);
    case 'stale':
      return staleAfter(state, event.sent, event.theirs);
    case 'refused':
      return refusedAfter(state, event.sent, event.message);
    case 'settle':
      return settled(state, event.id, event.takeMine);
    case 'corrected':
      return { ...renewed(state, event.item), told: { kind: 'corrected' } };
    case 'told':
      return { ...state, told: { kind: 'refused', message: event.message } };
    case 'restored':
      return restored(state, event.unsent);
  }
}

/** How many quotations wait for a decision. */
export function openCount({ items }: Pick<QueueState, 'items'>): number {
  return items.filter(isOpen).length;
}

const isOpen = ({ reviewStatus }: QueueItemFragment): boolean => reviewStatus === 'UNREVIEWED';
const idsAt = ({ items, at }: QueueState): readonly string[] => items.slice(at, at + 1).map(({ id }) => id);

// The next one that waits, from the top again behind the last; -1 where none waits.
function nextOpen(items: readonly QueueItemFragment[], at: number): number {
  const later = items.findIndex((item, i) => i > at && isOpen(item));
  return later === -1 ? items.findIndex(isOpen) : later;
}

function decided(state: QueueState, status: ReviewDecision, ids: readonly string[]): QueueState {
  const chosen = state.items.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) return state;
  const items = state.items.map((item) => (ids.includes(item.id) ? withStatus(item, status) : item));
  const next = nextOpen(items, state.at);
  return {
    ...state,
    items,
    at: next === -1 ? state.at : next,
    unsent: [...state.unsent, ...chosen.map(({ id, revision }) => ({ id, status, revision }))],
    done: [
      ...state.done,
      ...chosen.map(({ id, reviewStatus }) => ({ id, before: reviewStatus as ReviewDecision })),
    ],
    selected: new Set([...state.selected].filter((id) => !ids.includes(id))),
    told: { kind: 'decided', status, count: chosen.length },
  };
}

function undone(state: QueueState): QueueState {
  const last = state.done.at(-1);
  if (last === undefined) return { ...state, told: { kind: 'nothingToUndo' } };
  const again = decided({ ...state, done: [] }, last.before, [last.id]);
  const at = state.items.findIndex(({ id }) => id === last.id);
  return { ...again, at: at === -1 ? state.at : at, done: state.done.slice(0, -1), told: { kind: 'undone' } };
}

function withStatus(item: QueueItemFragment, status: ReviewDecision | undefined): QueueItemFragment {
  return status === undefined ? item : { ...item, reviewStatus: status };
}

function toggled(selected: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(selected);
  for (const id of ids) if (!next.delete(id)) next.add(id);
  return next;
}

const without = (state: QueueState, sent: Unsent): QueueState => ({
  ...state,
  unsent: state.unsent.filter((one) => one !== sent),
});

const swap = (items: readonly QueueItemFragment[], item: QueueItemFragment): readonly QueueItemFragment[] =>
  items.map((one) => (one.id === item.id ? item : one));

// A later decision on the same quotation waits to be sent: it stays, and is about the new revision.
function renewed(state: QueueState, item: QueueItemFragment): QueueState {
  const later = state.unsent.findLast(({ id }) => id === item.id);
  const { revision } = item;
  return {
    ...state,
    items: swap(state.items, withStatus(item, later?.status)),
    unsent: state.unsent.map((one) => (one.id === item.id ? { ...one, revision } : one)),
  };
}

function staleAfter(state: QueueState, sent: Unsent, theirs: StaleItemFragment): QueueState {
  const left = without(state, sent);
  // Decided alike, perhaps by this very request, whose answer was lost: there is nothing to settle.
  if (theirs.reviewStatus === sent.status) return renewed(left, theirs);
  return {
    ...left,
    items: swap(left.items, theirs),
    done: left.done.filter(({ id }) => id !== sent.id),
    stale: [...left.stale, { mine: sent.status, theirs }],
  };
}

function refusedAfter(state: QueueState, sent: Unsent, message: string): QueueState {
  const left = without(state, sent);
  const before = left.done.findLast(({ id }) => id === sent.id)?.before;
  return {
    ...left,
    items: left.items.map((item) => (item.id === sent.id ? withStatus(item, before) : item)),
    done: left.done.filter(({ id }) => id !== sent.id),
    told: { kind: 'refused', message },
  };
}

function settled(state: QueueState, id: string, takeMine: boolean): QueueState {
  const found = state.stale.find(({ theirs }) => theirs.id === id);
  const left = { ...state, stale: state.stale.filter((one) => one !== found) };
  return takeMine && found !== undefined ? decided(left, found.mine, [id]) : left;
}

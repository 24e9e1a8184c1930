import type { QueueItemFragment, StaleItemFragment } from '../../../src/web/desk/generated/operations';
import { newQueue, openCount, queueAfter } from '../../../src/web/desk/queue/queue-state';
import type { QueueEvent, QueueState } from '../../../src/web/desk/queue/queue-state';
import { nextBatch } from '../../../src/web/desk/queue/send-decisions';

const item = (id: string, revision = 1): QueueItemFragment =>
  ({ id, revision, reviewStatus: 'UNREVIEWED' }) as QueueItemFragment;

const THREE = [item('a'), item('b'), item('c')];

function after(...events: readonly QueueEvent[]): QueueState {
  return events.reduce(queueAfter, newQueue(THREE));
}

const ACCEPT: QueueEvent = { type: 'decide', status: 'CONFIRMED' };
const REJECT: QueueEvent = { type: 'decide', status: 'REJECTED' };
const statuses = ({ items }: QueueState) => items.map(({ reviewStatus }) => reviewStatus);

describe('the queue of reviews', () => {
  it('decides and moves on', () => {
    const state = after(ACCEPT, REJECT);

    expect(statuses(state)).toEqual(['CONFIRMED', 'REJECTED', 'UNREVIEWED']);
    expect(state.at).toBe(2);
    expect(openCount(state)).toBe(1);
    expect(state.unsent.map(({ id, status }) => `${id} ${status}`)).toEqual(['a CONFIRMED', 'b REJECTED']);
  });

  it('goes on from the top when the end is reached, and stays when nothing is left', () => {
    const state = after({ type: 'go', to: 2 }, ACCEPT);

    expect(state.at).toBe(0);
    expect(after(ACCEPT, ACCEPT, ACCEPT).at).toBe(2);
  });

  it('takes decisions back one by one, the last one first', () => {
    const state = after(ACCEPT, REJECT, { type: 'undo' }, { type: 'undo' }, { type: 'undo' });

    expect(statuses(state)).toEqual(['UNREVIEWED', 'UNREVIEWED', 'UNREVIEWED']);
    expect(state.at).toBe(0);
    expect(state.told).toEqual({ kind: 'nothingToUndo' });
  });

  it('sends what is taken back about the revision that the first decision made', () => {
    const decided = after(ACCEPT, { type: 'undo' });
    const [first, second] = decided.unsent;
    const saved = { ...item('a', 2), reviewStatus: 'CONFIRMED' as const };
    const state = queueAfter(decided, { type: 'saved', sent: first!, item: saved });

    expect(nextBatch(decided.unsent)).toEqual([first]);
    expect(state.unsent).toEqual([{ ...second, revision: 2 }]);
    expect(statuses(state)[0]).toBe('UNREVIEWED');
  });

  it('keeps both versions of what somebody else decided meanwhile', () => {
    const decided = after(REJECT);
    const theirs = { ...item('a', 5), reviewStatus: 'CONFIRMED' } as StaleItemFragment;
    const stale = queueAfter(decided, { type: 'stale', sent: decided.unsent[0]!, theirs });
    const mine = queueAfter(stale, { type: 'settle', id: 'a', takeMine: true });

    expect(stale.stale).toEqual([{ mine: 'REJECTED', theirs }]);
    expect(statuses(stale)[0]).toBe('CONFIRMED');
    expect(queueAfter(stale, { type: 'settle', id: 'a', takeMine: false }).unsent).toEqual([]);
    expect(mine.unsent).toEqual([{ id: 'a', status: 'REJECTED', revision: 5 }]);
  });

  it('has nothing to settle where the decision is on record already', () => {
    const decided = after(REJECT);
    const theirs = { ...item('a', 5), reviewStatus: 'REJECTED' } as StaleItemFragment;
    const state = queueAfter(decided, { type: 'stale', sent: decided.unsent[0]!, theirs });

    expect(state.stale).toEqual([]);
    expect(state.unsent).toEqual([]);
    expect(state.items[0]?.revision).toBe(5);
  });

  it('puts back what the server refused, and says why', () => {
    const decided = after(ACCEPT);
    const state = queueAfter(decided, { type: 'refused', sent: decided.unsent[0]!, message: 'Not so.' });

    expect(statuses(state)[0]).toBe('UNREVIEWED');
    expect(state.unsent).toEqual([]);
    expect(state.told).toEqual({ kind: 'refused', message: 'Not so.' });
  });

  it('decides all that are selected at once', () => {
    const selected = after({ type: 'select' }, { type: 'go', to: 2 }, { type: 'select' });
    const state = queueAfter(selected, { type: 'decide', status: 'CONFIRMED', ids: [...selected.selected] });

    expect(statuses(state)).toEqual(['CONFIRMED', 'UNREVIEWED', 'CONFIRMED']);
    expect(state.selected.size).toBe(0);
  });

  it('takes up what an earlier visit left unsent', () => {
    const state = after({ type: 'restored', unsent: [{ id: 'a', status: 'REJECTED', revision: 1 }] });

    expect(statuses(state)[0]).toBe('REJECTED');
    expect(state.at).toBe(1);
    expect(state.unsent).toHaveLength(1);
  });
});

import { useEffect } from 'preact/hooks';
import type { QueueState } from './queue-state';

/** Keeps the marks in the text of the article, if there is one, as the queue has decided, and the current one in sight. */
export function useMarks({ items, at }: QueueState, isUsed: boolean): void {
  useEffect(() => {
    for (const { id, reviewStatus } of items)
      for (const mark of marksOf(id)) mark.dataset['review'] = reviewStatus.toLowerCase();
  }, [items]);
  const current = items[at]?.id ?? '';
  useEffect(() => {
    const marks = marksOf(current);
    for (const mark of marks) mark.setAttribute('aria-current', 'true');
    if (isUsed) marks[0]?.scrollIntoView({ block: 'nearest' });
    return () => marks.forEach((mark) => mark.removeAttribute('aria-current'));
  }, [current, isUsed]);
}

const marksOf = (id: string): readonly HTMLElement[] =>
  id === '' ? [] : [...document.querySelectorAll<HTMLElement>(`mark[data-quotations~="${CSS.escape(id)}"]`)];

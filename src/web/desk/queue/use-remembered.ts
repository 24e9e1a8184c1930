import { useEffect, useRef } from 'preact/hooks';
import { TabMemory } from '../browser/tab-memory';
import type { Unsent } from './queue-state';

const MEMORY = new TabMemory<readonly Unsent[]>('onrecord.unsent');

/** Has decisions that are not acknowledged outlive a reload. */
export function useRemembered(unsent: readonly Unsent[], restore: (unsent: readonly Unsent[]) => void): void {
  const isRead = useRef(false);
  useEffect(() => {
    if (isRead.current) return MEMORY.write(unsent);
    isRead.current = true;
    const left = MEMORY.read([]);
    if (left.length > 0) restore(left);
  }, [unsent]);
}

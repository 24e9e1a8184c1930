import { useEffect, useRef } from 'preact/hooks';
import { TabMemory } from '../browser/tab-memory';
import type { Unsent } from './queue-state';

/** Has decisions that are not acknowledged outlive a reload. They are those of one person: nobody else who signs in sends them. */
export function useRemembered(
  viewer: string,
  unsent: readonly Unsent[],
  restore: (unsent: readonly Unsent[]) => void,
): void {
  const memory = new TabMemory<readonly Unsent[]>(`onrecord.unsent.${viewer}`);
  const isRead = useRef(false);
  useEffect(() => {
    if (isRead.current) return memory.write(unsent);
    isRead.current = true;
    const left = memory.read([]);
    if (left.length > 0) restore(left);
  }, [unsent]);
}

/** The commands of the queue with their keys. Each has a button that shows its key. */
export const KEYS = {
  a: 'accept',
  x: 'reject',
  '!': 'dispute',
  e: 'speaker',
  d: 'day',
  v: 'select',
  A: 'acceptSelected',
  u: 'undo',
  j: 'next',
  k: 'back',
  o: 'open',
  y: 'copy',
  '?': 'help',
} as const;

/** A command of the queue. */
export type Command = (typeof KEYS)[keyof typeof KEYS];

/** The key of a command. */
export function keyOf(command: Command): string {
  return Object.entries(KEYS).find(([, name]) => name === command)?.[0] ?? '';
}

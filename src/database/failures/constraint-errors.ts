/** Which promise of the tables a write would have broken. */
export type BrokenConstraint = 'unique' | 'foreign-key' | 'check';

/** Recognises a constraint violation of either driver; null for any other error. */
export function brokenConstraint(error: unknown): BrokenConstraint | null {
  const driver = (error as { driverError?: { code?: string; message?: string } }).driverError;
  if (driver === undefined) return null;
  const text = `${driver.code ?? ''} ${driver.message ?? ''}`;
  if (/23505|UNIQUE constraint failed/.test(text)) return 'unique';
  if (/23503|FOREIGN KEY constraint failed/.test(text)) return 'foreign-key';
  if (/23514|CHECK constraint failed/.test(text)) return 'check';
  return null;
}

/**
 * Every migration's way back. Undoing one on SQLite rebuilds tables and silently deletes the rows that refer to them,
 * so the way back is the copy that was made before.
 */
export function restoreFromBackup(): Promise<never> {
  return Promise.reject(new Error('Migrations are not undone: restore the backup made before the upgrade.'));
}

// What Jest sets for the modules of test/support. Imported before them.
process.env['NODE_ENV'] = 'production';
Object.assign(globalThis, { testDatabase: 'sqlite' });

/** Starts or stops PostgreSQL as Jest does before and after a run. */
export async function postgres(what: 'start' | 'stop'): Promise<void> {
  const file = `../test/support/${what}-postgres.mjs`;
  const { default: run } = (await import(file)) as { default: () => Promise<void> };
  await run();
}

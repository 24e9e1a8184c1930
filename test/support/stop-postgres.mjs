/** Stops the run's own PostgreSQL and removes its files. */
export default async function stopPostgres() {
  await globalThis.testPostgres?.stop();
}

import { useEffect, useState } from 'preact/hooks';

/** False on the server and until the script of the page runs: until then, controls that need it do nothing. */
export function useAlive(): boolean {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return isAlive;
}

const HERE = 'http://localhost';

/** The address within this server that `given` names, with query and fragment; null for one elsewhere, and for none. */
export function localPath(given: string | null): string | null {
  if (given === null || !given.startsWith('/') || !URL.canParse(given, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(given, HERE);
  // A browser takes two slashes for the beginning of another host, also where dots have stood between them.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : null;
}

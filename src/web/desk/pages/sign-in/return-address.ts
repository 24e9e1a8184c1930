import { SIGN_IN } from '../../paths';

/** Where whoever signs in here goes then: from the sign-in page where its address says, from any other page back to it. */
export function returnAddress(url: URL): string {
  return url.pathname === SIGN_IN
    ? ownAddress(url.searchParams.get('returnTo'), url)
    : url.pathname + url.search;
}

// A browser takes two slashes, of either kind and with tabs between them, for the beginning of another host.
function ownAddress(given: string | null, here: URL): string {
  if (given?.startsWith('/') !== true || !URL.canParse(given, here.href)) return '/';
  const { origin, pathname, search, hash } = new URL(given, here);
  return origin === here.origin && !pathname.startsWith('//') ? pathname + search + hash : '/';
}

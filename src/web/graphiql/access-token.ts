const STORAGE_KEY = 'graphiql:accessToken';

let token = '';
const listeners = new Set<() => void>();

/** The access token in use; empty text means none. */
export function currentToken(): string {
  return token;
}

/** Calls `listener` whenever the token changes, until the returned function is called. */
export function onTokenChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Uses what was typed or pasted as the token from the next request on. It is kept in memory only. */
export function setToken(typed: string): void {
  token = typed.trim().replace(/^bearer\s+/i, '');
  listeners.forEach((listener) => listener());
}

/** Whether this browser keeps a token for the next visit. */
export function isTokenKept(): boolean {
  return Boolean(window.localStorage.getItem(STORAGE_KEY));
}

/** Uses the token that this browser keeps, if it keeps one. */
export function recallToken(): void {
  setToken(window.localStorage.getItem(STORAGE_KEY) ?? '');
}

/** Keeps the token in this browser for the next visit. */
export function keepToken(): void {
  window.localStorage.setItem(STORAGE_KEY, token);
}

/** Removes a kept token from this browser; the one in memory stays in use. */
export function forgetKeptToken(): void {
  window.localStorage.removeItem(STORAGE_KEY);
}

import type { GraphiQLProps } from 'graphiql';

type Storage = NonNullable<GraphiQLProps['storage']>;

const PREFIX = 'graphiql:';
const HISTORY_KEYS = ['graphiql:queries', 'graphiql:favorites'];
const HEADERS_KEY = 'graphiql:headers';

/**
 * Where GraphiQL keeps tabs and history. Its history keeps request headers whatever the setting says, and a
 * header may hold a token: unless headers may be kept, they are taken out before anything is written.
 */
export function createStorage(persistHeaders: boolean): Storage {
  const { localStorage } = window;
  if (!persistHeaders) localStorage.removeItem(HEADERS_KEY);
  return {
    get length() {
      return ownKeys().length;
    },
    clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
    getItem: (key) => localStorage.getItem(key),
    removeItem: (key) => localStorage.removeItem(key),
    setItem: (key, value) => {
      const strip = !persistHeaders && HISTORY_KEYS.includes(key);
      localStorage.setItem(key, strip ? withoutHeaders(value) : value);
    },
  };
}

function ownKeys(): string[] {
  return Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX));
}

function withoutHeaders(json: string): string {
  return JSON.stringify(JSON.parse(json, (key, value: unknown) => (key === 'headers' ? undefined : value)));
}

import { h, hydrate, type ComponentType } from 'preact';

type Loader = () => Promise<ComponentType<never>>;

/** What makes each island, by its name. Loaded by pages that have one. */
const LOADERS: Readonly<Record<string, Loader>> = {
  preferences: async () => (await import('../settings/preferences')).Preferences,
  queue: async () => (await import('../queue/queue')).Queue,
};

/** Brings the islands of a page to life, each with the values that the server made it of. */
export async function enlivenIslands(page: Document): Promise<void> {
  for (const root of page.querySelectorAll<HTMLElement>('[data-island]')) {
    const name = root.dataset['island'] ?? '';
    const load = LOADERS[name];
    const values = page.getElementById(`island-${name}`)?.textContent;
    if (load === undefined || values === undefined) continue;
    hydrate(h((await load()) as ComponentType, JSON.parse(values) as object), root);
  }
}

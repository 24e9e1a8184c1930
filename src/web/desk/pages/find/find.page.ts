import { FindPageDocument, type FindPageQuery } from '../../generated/operations';
import type { Page, Visit } from '../../page';
import { actorPath, articlePath, claimPath, countryPath, outletPath, quotationPath } from '../../paths';
import { SeeOther } from '../../problems';
import { searchPath } from '../../search/search-state';

const BY_PREFIX: Readonly<Record<string, (id: string) => string>> = {
  quo: quotationPath,
  art: articlePath,
  act: actorPath,
  clm: claimPath,
  out: outletPath,
};

/**
 * Leads from one line of text to what it means: an id, an address, a country, the whole name of somebody; else to the quotations
 * that have the words.
 */
export const findPage: Page<null> = {
  path: '/find',
  load: async (visit) => {
    throw new SeeOther(await meantBy(visit, visit.url.searchParams.get('q')?.trim() ?? ''));
  },
  head: () => ({ title: '', canonical: '/find', isIndexed: false }),
  View: () => null,
};

async function meantBy({ ask }: Visit, text: string): Promise<string> {
  const byId = BY_PREFIX[text.slice(0, 3)];
  if (/^[a-z]{3}_[0-9A-Z]{26}$/.test(text) && byId !== undefined) return byId(text);
  const isAddress = /^(https?:\/\/)?[^\s/]+\.[^\s/]+\/\S*$/i.test(text);
  const url = /^https?:/i.test(text) ? text : `https://${text}`;
  const found = await ask(FindPageDocument, { text, url, isAddress });
  return pathOf(found, text) ?? searchPath({ q: text });
}

function pathOf({ article, countries, actors }: FindPageQuery, text: string): string | null {
  if (article) return articlePath(article.id);
  const same = (name: string): boolean => name.toLowerCase() === text.toLowerCase();
  const country = countries.find(({ code, name }) => code === text || same(name));
  if (country) return countryPath(country.code);
  const actor = actors.nodes.find(({ name }) => same(name));
  return actor ? actorPath(actor.id) : null;
}

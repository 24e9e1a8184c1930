/** The addresses of the pages: the only place that knows them. */

/** The page of a quotation. */
export const quotationPath = (id: string): string => `/quotations/${encodeURIComponent(id)}`;
/** The reader of an article. */
export const articlePath = (id: string): string => `/articles/${encodeURIComponent(id)}`;
/** The page of a person or an organization. */
export const actorPath = (id: string): string => `/actors/${encodeURIComponent(id)}`;
/** The page of a claim. */
export const claimPath = (id: string): string => `/claims/${encodeURIComponent(id)}`;
/** The page of an outlet. */
export const outletPath = (id: string): string => `/outlets/${encodeURIComponent(id)}`;
/** The page of a country, by its two letters. */
export const countryPath = (code: string): string => `/countries/${encodeURIComponent(code)}`;
/** The page of a topic. */
export const topicPath = (topic: string): string => `/topics/${encodeURIComponent(topic)}`;
/** What changed, across all records. */
export const CHANGES = '/changes';
/** The sign-in page. */
export const SIGN_IN = '/sign-in';
/** The sign-in page, which leads back to `returnTo`. */
export const signInPath = (returnTo: string): string => `${SIGN_IN}?returnTo=${encodeURIComponent(returnTo)}`;
/** Who has signed in, and what this browser is to do. */
export const SETTINGS = '/desk/settings';
/** Where a form signs in. */
export const SESSION = '/session';
/** Where a form signs out. */
export const SESSION_END = '/session/end';
/** The page of an item of Wikidata, by its id: Q42. */
export const wikidataAddress = (id: string): string =>
  `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`;

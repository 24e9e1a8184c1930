import { offerActs } from './enhance/acts';
import { showTheme } from './browser/theme';
import { goToSearchBySlash } from './enhance/slash';
import type * as Islands from './islands/enliven';

/** Where the islands are: the build puts the name in. A bundle of their own, so that most pages load one script. */
declare const ISLANDS_PATH: string;

showTheme(document);
offerActs(document);
goToSearchBySlash(document);
// Most pages have none, and load nothing for them.
if (document.querySelector('[data-island]') !== null)
  void (import(ISLANDS_PATH) as Promise<typeof Islands>).then(({ enlivenIslands }) =>
    enlivenIslands(document),
  );

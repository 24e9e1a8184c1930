import { offerActs } from './enhance/acts';
import { showTheme } from './browser/theme';
import { goToSearchBySlash } from './enhance/slash';

showTheme(document);
offerActs(document);
goToSearchBySlash(document);
// Most pages have none, and load nothing for them.
if (document.querySelector('[data-island]') !== null)
  void import('./islands/enliven').then(({ enlivenIslands }) => enlivenIslands(document));

import type { AnyPage } from '../page';
import { articlePage } from './article/article.page';
import { actorPage } from './actor/actor.page';
import { actorsPage } from './actors/actors.page';
import { countriesPage } from './countries/countries.page';
import { countryPage } from './country/country.page';
import { claimPage } from './claim/claim.page';
import { claimsPage } from './claims/claims.page';
import { changesPage } from './changes/changes.page';
import { checkPage } from './check/check.page';
import { comparePage } from './compare/compare.page';
import { deskArticlePage } from './desk-article/desk-article.page';
import { deskHomePage } from './desk-home/desk-home.page';
import { findPage } from './find/find.page';
import { homePage } from './home/home.page';
import { matrixPage } from './matrix/matrix.page';
import { reviewPage } from './review/review.page';
import { searchPage } from './search/search.page';
import { settingsPage } from './settings/settings.page';
import { signInPage } from './sign-in/sign-in.page';
import { topicPage } from './topic/topic.page';
import { outletPage } from './outlet/outlet.page';
import { outletsPage } from './outlets/outlets.page';
import { quotationPage } from './quotation/quotation.page';

/** Every page. A new one gets its line here. */
export const pages: readonly AnyPage[] = [
  homePage,
  findPage,
  searchPage,
  quotationPage,
  outletsPage,
  outletPage,
  articlePage,
  claimsPage,
  claimPage,
  topicPage,
  actorsPage,
  actorPage,
  countriesPage,
  countryPage,
  checkPage,
  comparePage,
  signInPage,
  settingsPage,
  changesPage,
  matrixPage,
  deskHomePage,
  deskArticlePage,
  reviewPage,
];

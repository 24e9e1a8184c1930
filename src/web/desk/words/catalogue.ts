import { changes } from './changes';
import { article } from './article';
import { actor } from './actor';
import { check } from './check';
import { claim } from './claim';
import { country } from './country';
import { desk } from './desk';
import { deskHome } from './desk-home';
import { home } from './home';
import { matrix } from './matrix';
import { outlet } from './outlet';
import { quotation } from './quotation';
import { record } from './record';
import { search } from './search';
import { settings } from './settings';
import { signIn } from './sign-in';
import { problems, site } from './site';
import { topic } from './topic';

/** All words of the interface. Components have none of their own. */
export const words = {
  changes,
  article,
  actor,
  check,
  claim,
  country,
  desk,
  deskHome,
  home,
  matrix,
  outlet,
  problems,
  quotation,
  record,
  search,
  settings,
  signIn,
  site,
  topic,
} as const;

import { changes } from './changes';
import { check } from './check';
import { claim } from './claim';
import { desk } from './desk';
import { home } from './home';
import { quotation } from './quotation';
import { record } from './record';
import { search } from './search';
import { settings } from './settings';
import { signIn } from './sign-in';
import { problems, site } from './site';

/** All words of the interface. Components have none of their own. */
export const words = {
  changes,
  check,
  claim,
  desk,
  home,
  problems,
  quotation,
  record,
  search,
  settings,
  signIn,
  site,
} as const;

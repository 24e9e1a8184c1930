import { goToSearchBySlash } from './enhance/slash';
import { offerActs } from './enhance/acts';

offerActs(document);
goToSearchBySlash(document);

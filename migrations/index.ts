import { CreateAccessAndHistory1764000001000 } from './1764000001000-create-access-and-history';
import { CreateSources1764000002000 } from './1764000002000-create-sources';
import { CreateQuotations1764000003000 } from './1764000003000-create-quotations';
import { CreateClaims1764000004000 } from './1764000004000-create-claims';
import { CreateSearch1764000005000 } from './1764000005000-create-search';
import { CreateMatching1764000006000 } from './1764000006000-create-matching';
import { CreateWordings1764000008000 } from './1764000008000-create-wordings';
import { CreateIndexStates1764000009000 } from './1764000009000-create-index-states';
import { IndexRareStates1764000010000 } from './1764000010000-index-rare-states';
import { IndexCountries1764000011000 } from './1764000011000-index-countries';
import { CreateImportJobs1764000012000 } from './1764000012000-create-import-jobs';
import { IndexArticleSearchKeys1764000013000 } from './1764000013000-index-article-search-keys';
import { GroupNaturalKeys1764000014000 } from './1764000014000-group-natural-keys';
import { IndexUncertainDays1764000020000 } from './1764000020000-index-uncertain-days';
import { IndexKeysOfWords1764000021000 } from './1764000021000-index-keys-of-words';
import { IndexPrintedHops1764000022000 } from './1764000022000-index-printed-hops';
import { AddActsOfQuotations1764000023000 } from './1764000023000-add-acts-of-quotations';
import { AddCountryBasis1764000024000 } from './1764000024000-add-country-basis';
import { MergeOutlets1764000025000 } from './1764000025000-merge-outlets';
import { AddDoubts1764000026000 } from './1764000026000-add-doubts';
import { CreateJointSpeakers1764000027000 } from './1764000027000-create-joint-speakers';
import { AddLanguageBasis1764000028000 } from './1764000028000-add-language-basis';
import { IndexClaimReviews1764000040000 } from './1764000040000-index-claim-reviews';
import { IndexChangesOfSources1764000050000 } from './1764000050000-index-changes-of-sources';
import { IndexConfidence1764000051000 } from './1764000051000-index-confidence';
import { NumberChanges1764000060000 } from './1764000060000-number-changes';
import { CountLeftOut1764000061000 } from './1764000061000-count-left-out';
import { CountQuotationsOfActors1764000062000 } from './1764000062000-count-quotations-of-actors';
import { CreateSessions1764000063000 } from './1764000063000-create-sessions';

/** All migrations, in order. */
export const migrations = [
  CreateAccessAndHistory1764000001000,
  CreateSources1764000002000,
  CreateQuotations1764000003000,
  CreateClaims1764000004000,
  CreateSearch1764000005000,
  CreateMatching1764000006000,
  CreateWordings1764000008000,
  CreateIndexStates1764000009000,
  IndexRareStates1764000010000,
  IndexCountries1764000011000,
  CreateImportJobs1764000012000,
  IndexArticleSearchKeys1764000013000,
  GroupNaturalKeys1764000014000,
  IndexUncertainDays1764000020000,
  IndexKeysOfWords1764000021000,
  IndexPrintedHops1764000022000,
  AddActsOfQuotations1764000023000,
  AddCountryBasis1764000024000,
  MergeOutlets1764000025000,
  AddDoubts1764000026000,
  CreateJointSpeakers1764000027000,
  AddLanguageBasis1764000028000,
  IndexClaimReviews1764000040000,
  IndexChangesOfSources1764000050000,
  IndexConfidence1764000051000,
  NumberChanges1764000060000,
  CountLeftOut1764000061000,
  CountQuotationsOfActors1764000062000,
  CreateSessions1764000063000,
];

import { documentOf, ROW_KINDS } from './import-call';

/** Asks whose token is sent, before anything is read. */
export const VIEWER = '{ viewer { role } }';

/** Undoes one batch. */
export const REVERT =
  'mutation($id:ID!,$reason:String){revertImport(input:{id:$id,reason:$reason}){removedCount restoredCount kept{recordId reason} userErrors{message}}}';

/** Asks for the batches of a job. */
export const BATCHES =
  'query($id:ID!,$after:String){importJob(id:$id){batches(first:100,after:$after){nodes{id} pageInfo{hasNextPage endCursor}}}}';

/** Checks a draft. */
export const CHECK =
  'query($input:CheckQuotationsInput!){checkQuotations(input:$input){isClean notRead quotations{start end text speakerMention outcome warnings explanation matches{similarity isSameSpeaker quotation{id text speaker{name} article{url}}}}}}';

/** All that the commands send: a server that runs trusted documents only runs these too. */
export const OWN_DOCUMENTS: readonly string[] = [
  VIEWER,
  REVERT,
  BATCHES,
  CHECK,
  ...ROW_KINDS.map(documentOf),
];

import { join } from 'node:path';
import { OWN_DOCUMENTS } from '../bulk/own-documents';
import type { Config } from '../config';
import { DocumentGate } from '../http/documents/document-gate';
import { loadExamples } from '../http/pages/examples';
import { readManifest, TrustedDocuments } from '../http/documents/trusted-documents';
import type { Logger } from '../logger';
import { pagesOf } from './add-pages';
import { packageRoot } from './package-root';
import { SettingFailed } from './setting-failures';

/**
 * What lets documents in. The program's own are trusted beside those of the manifest: what `onrecord import` sends,
 * the examples of GraphiQL, and what the pages ask. Throws SettingFailed when the manifest cannot be read.
 */
export function buildDocumentGate(config: Config, logger: Logger): DocumentGate {
  const { policy, file } = config.trustedDocuments;
  if (policy === 'off' || file === null)
    return new DocumentGate('off', new TrustedDocuments(new Map()), logger);
  const examples = loadExamples(join(packageRoot(), 'examples')).map((example) => example.query);
  const own = [...OWN_DOCUMENTS, ...examples, ...(pagesOf(config)?.documents ?? [])];
  return new DocumentGate(policy, new TrustedDocuments(manifestOf(file), own), logger);
}

function manifestOf(file: string): ReadonlyMap<string, string> {
  try {
    return readManifest(file);
  } catch (error) {
    throw new SettingFailed('ONRECORD_TRUSTED_DOCUMENTS_FILE', `${(error as Error).message}.`, error);
  }
}

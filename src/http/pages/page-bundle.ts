import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PageBundle } from '../../web/desk/contract';

/** The pages as the build made them. */
export interface LoadedPages extends PageBundle {
  /** Another one for each build. */
  readonly build: string;
}

const FILE = 'desk-server.cjs';

/** The bundle in the folder of the build; null where the pages are not built. */
export function loadPages(webRoot: string): LoadedPages | null {
  const path = join(webRoot, FILE);
  if (!existsSync(path)) return null;
  const bundle = createRequire(path)(path) as PageBundle;
  const build = createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 12);
  return { ...bundle, build };
}

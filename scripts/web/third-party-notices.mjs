import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Writes down whose packages the bundles contain and under which licences, as those licences ask. */
export async function writeNotices(root, metafiles, file) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.map((path) => PACKAGE.exec(path)?.[1]).filter(Boolean));
  const notices = await Promise.all([...folders].sort().map((folder) => noticeOf(join(root, folder))));
  await writeFile(file, `${notices.join(`\n${'-'.repeat(80)}\n`)}`);
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const names = (await readdir(folder)).filter((entry) => /^(licen[cs]e|notice)/i.test(entry)).sort();
  const texts = await Promise.all(names.map((entry) => readFile(join(folder, entry), 'utf8')));
  return [`${name} ${version} (${license})`, ...texts].join('\n\n').trimEnd() + '\n';
}

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTogether } from '../../support/run-together';

const TESTS = join(__dirname, '../..');
const files = readdirSync(join(TESTS, 'unit'), { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.name.endsWith('.test.ts'),
);
for (const folder of new Set(files.map(({ parentPath }) => relative(TESTS, parentPath)))) runTogether(folder);

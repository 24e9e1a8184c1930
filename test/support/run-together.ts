import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(__dirname, '..');

/**
 * Runs the test files of a folder as one: those that `wanted` picks by name. They share their modules, so a file that
 * mocks one is called `*.alone.test.ts` and runs alone.
 */
// eslint-disable-next-line jest/no-export -- it is the files it runs that hold the tests
export function runTogether(folder: string, wanted: (name: string) => boolean = () => true): void {
  const files = readdirSync(join(TESTS, folder)).filter(
    (name) => name.endsWith('.test.ts') && !name.endsWith('.alone.test.ts') && wanted(name),
  );
  if (files.length === 0) return;
  describe.each(files.map((name) => [join(folder, name)]))('%s', (file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- only here its hooks belong to this block
    require(`../${file}`);
  });
}

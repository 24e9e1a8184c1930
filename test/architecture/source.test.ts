import { dirname } from 'node:path';
import { exportedNames, importCircles, sourceFiles } from '../support/source-files';

const MOST_FILES = 20;

/** The values that occur more than once, each with how often. */
function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => values.indexOf(value) !== values.lastIndexOf(value));
}

describe('the files of src', () => {
  it('import each other in no circle, types included', () => {
    expect(importCircles(sourceFiles())).toEqual([]);
  });

  it.each([
    ['the server', (path: string) => !path.startsWith('src/web/')],
    ['the pages', (path: string) => path.startsWith('src/web/') && !path.includes('/generated/')],
  ])('export each name of %s once', (_program, isPart) => {
    const files = sourceFiles().filter(({ path }) => isPart(path));

    expect(repeated(files.flatMap(exportedNames))).toEqual([]);
  });

  it(`lie in folders of at most ${MOST_FILES} files`, () => {
    const folders = sourceFiles().map(({ path }) => dirname(path));
    const counts = new Map(folders.map((folder) => [folder, folders.filter((f) => f === folder).length]));

    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });
});

describe('a look for circles', () => {
  it('finds one that goes through a type', () => {
    const files = [
      { path: 'src/a.ts', text: "import type { B } from './b';" },
      { path: 'src/b.ts', text: "import { c } from './c/c';" },
      { path: 'src/c/c.ts', text: "import { a } from '../a';" },
      { path: 'src/d.ts', text: "import { a } from './a';" },
    ];

    expect(importCircles(files)).toEqual([['src/a.ts', 'src/b.ts', 'src/c/c.ts']]);
  });

  it('finds none where nothing leads back', () => {
    const files = [
      { path: 'src/a.ts', text: "import { b } from './b';" },
      { path: 'src/b.ts', text: 'export const b = 1;' },
    ];

    expect(importCircles(files)).toEqual([]);
  });
});

describe('a look for exported names', () => {
  it('finds declarations of every kind', () => {
    const text =
      'export function a() {}\nexport async function* b() {}\nexport class C {}\nexport const d = 1;\nexport type E = 1;\nexport enum F {}\nexport interface G {}';

    expect(exportedNames({ path: 'src/x.ts', text })).toEqual(['a', 'b', 'C', 'd', 'E', 'F', 'G']);
  });
});

import '../fuzz/outside-jest';
import { Session } from 'node:inspector/promises';
import { createTestApp } from '../test/support/create-test-app';
import { DOCUMENTS } from './questions';

/**
 * Prints which files of `src` one request enters, by V8's coverage of that request alone: how many at its first use,
 * at its second and so on. A file counts when one of its functions was called, its top level not among them.
 */
async function main(): Promise<void> {
  const test = await createTestApp({ sampleData: true, compileFromUse: 2 });
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const query = DOCUMENTS.byCountry;
  for (const use of [1, 2, 3, 4]) {
    await session.post('Profiler.takePreciseCoverage');
    await test.send(query, { country: ['FR'] }, { token: null });
    const files = entered((await session.post('Profiler.takePreciseCoverage')).result);
    console.log(`use ${use}: ${files.length} files`);
    if (process.argv.includes('--files')) console.log(files.map((file) => `  ${file}`).join('\n'));
  }
  session.disconnect();
  await test.stop();
}

interface Script {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
  }[];
}

function entered(scripts: readonly Script[]): string[] {
  const called = scripts.filter(({ functions }) =>
    functions.some(
      ({ functionName, ranges: [range] }) => functionName !== '' || (range?.startOffset ?? 0) > 0,
    ),
  );
  return [...new Set(called.map(({ url }) => /\/(src\/[^?]*)/.exec(url)?.[1] ?? ''))]
    .filter((file) => file !== '')
    .sort();
}

void main();

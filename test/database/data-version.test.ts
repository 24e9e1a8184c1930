import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaims } from '../support/factories';
import { quietly, writtenElsewhere } from '../support/other-writers';
import { DataVersion } from '../../src/database/data-version';

describe('the version of the data', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await givenClaims(test, [{ text: 'The ferry sails on Sundays.' }]);
  });
  afterAll(() => test.stop());

  const version = (): Promise<string> => test.app.database.version();

  it('stays while nothing is written', async () => {
    await quietly(async () => {
      const before = await version();

      await test.send('{ claims { totalCount nodes { text } } }');

      expect(await version()).toBe(before);
    });
  });

  it('has changed when a write is acknowledged', async () => {
    const before = await version();

    await givenClaims(test, [{ text: 'The ferry stays in harbour.' }]);

    expect(await version()).not.toBe(before);
  });

  it('has changed when another process has written', async () => {
    const before = await version();

    await writtenElsewhere(test, "UPDATE claim SET text = text || '!'");

    expect(await version()).not.toBe(before);
  });
});

describe('DataVersion.now', () => {
  it('answers what was asked after the call, with one question for all who wait', async () => {
    const answers: ((word: string) => void)[] = [];
    const version = new DataVersion(() => new Promise((resolve) => answers.push(resolve)));

    const first = version.now();
    const others = [version.now(), version.now()];
    answers[0]?.('one');
    expect(await first).toBe('one');
    await Promise.resolve();
    answers[1]?.('two');

    expect(await Promise.all(others)).toEqual(['two', 'two']);
    expect(answers).toHaveLength(2);
  });

  it('asks again after a question that failed', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve('back')];
    const version = new DataVersion(() => answers.shift() ?? Promise.resolve(''));

    const [first, second] = [version.now(), version.now()];

    await expect(first).rejects.toThrow('away');
    await expect(second).resolves.toBe('back');
  });
});

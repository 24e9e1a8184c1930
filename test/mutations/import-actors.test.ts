import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Payload } from './support/answers';
import { done } from './support/mutate';

describe('importActors', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const importActors = (rows: readonly object[], policy: object = {}): Promise<Payload<'importActors'>> =>
    done(test, 'importActors', { rows, ...policy });
  const fates = ({ rows }: Payload<'importActors'>): string[] => rows.map(({ status }) => status);

  it('stores actors with their dated names, and changes nothing the second time', async () => {
    const rows = [
      {
        name: 'Ada Voss',
        kind: 'PERSON',
        country: 'NO',
        aliases: [{ text: 'the pilot', kind: 'TITLE', validFrom: '2001-01-01' }],
      },
    ];

    const first = await importActors(rows);
    const second = await importActors(rows);

    expect([fates(first), fates(second)]).toEqual([['CREATED'], ['UNCHANGED']]);
    expect(first.rows[0]?.actor).toMatchObject({ name: 'Ada Voss', kind: 'PERSON' });
  });

  it('keeps those apart whom kind or country tells apart, also within a batch', async () => {
    const rows = [
      { name: 'Bo Lind' },
      { name: 'Bo Lind', country: 'SE' },
      { name: 'Bo Lind', kind: 'OFFICE' },
    ];

    const payload = await importActors(rows);

    expect(fates(payload)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(new Set(payload.rows.map(({ id }) => id)).size).toBe(3);
  });

  it('adds the names and fills the blanks of a stored actor', async () => {
    await importActors([{ name: 'Cy Holm', role: null }]);

    const payload = await importActors([
      { name: 'Cy Holm', role: 'Mate', aliases: [{ text: 'C. Holm', kind: 'NAME' }] },
    ]);

    expect(fates(payload)).toEqual(['UPDATED']);
    expect(payload.rows[0]?.actor).toMatchObject({ role: 'Mate' });
  });

  it('leaves a stored actor alone when asked to', async () => {
    await importActors([{ name: 'Di Falk' }]);

    expect(fates(await importActors([{ name: 'Di Falk', role: 'Cook' }], { onConflict: 'SKIP' }))).toEqual([
      'SKIPPED',
    ]);
  });

  it('refuses what is wrong, with its place, and the same actor twice', async () => {
    const rows = [
      { name: 'Ea Quist', aliases: [{ text: 'the mayor', kind: 'TITLE' }] },
      { name: 'Fi Rask' },
      { name: 'fi rask' },
    ];

    const payload = await importActors(rows, { onError: 'SKIP_FAILED' });

    expect(fates(payload)).toEqual(['FAILED', 'CREATED', 'FAILED']);
    expect(payload.rows[0]?.userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['aliases', '0', 'validFrom'] },
    ]);
    expect(payload.rows[2]?.userErrors).toMatchObject([{ code: 'DUPLICATE' }]);
  });
});

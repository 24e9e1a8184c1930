import { findObstacle } from '../graphiql-page';
import type { OpenRecord } from './open-record';
import { openRecord, signedIn } from './open-record';

const obstacle = findObstacle();
const KB = 1_000;

(obstacle ? describe.skip : describe)('a first visit with compression', () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openRecord({ ONRECORD_COMPRESSION: 'on' });
  });
  afterAll(() => record.close());

  async function weigh(
    path: string,
    options = {},
  ): Promise<{ readonly bytes: number; readonly requests: number }> {
    const { page, context } = await record.open(options);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(record.test.url + path, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await context.close();
    return { bytes, requests: sizes.length };
  }

  it.each(['home', 'search', 'claim'])(
    'of the view "%s" takes at most 20 kB and 4 requests',
    async (name) => {
      const { path } = record.views.find((view) => view.name === name)!;
      const { bytes, requests } = await weigh(path);

      expect(bytes).toBeLessThanOrEqual(20 * KB);
      expect(requests).toBeLessThanOrEqual(4);
    },
  );

  it('of an article at the desk takes at most 45 kB', async () => {
    const { path } = record.views.find((view) => view.name === 'article')!;
    const { bytes } = await weigh(`/desk${path}`, signedIn());

    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(45 * KB);
  });
});

import { request } from 'node:http';
import type { TestApp } from '../../support/create-test-app';
import { createTestApp } from '../../support/create-test-app';

const FORM = 'application/x-www-form-urlencoded';

describe('a request for a page', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  const statusWith = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = request(`${test.url}/claims`, { headers: { host, accept: 'text/html' } }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      });
      asked.on('error', reject);
      asked.end();
    });

  it.each(['a b', 'evil"<>', '[', 'x:99999', '%'])(
    'with the host %j gets the page all the same',
    async (host) => {
      expect(await statusWith(host)).toBe(200);
    },
  );

  it.each([
    '/articles/',
    '/outlets/',
    '/quotations/%00',
    '/claims/%00',
    '/countries/%00',
    '/quotations/%00.jsonld',
  ])('for %s is no fault of the server', async (path) => {
    const { status } = await fetch(test.url + path, { headers: { accept: 'text/html' } });

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each(['[1]', 'null', '{"text":"so"}'])('that posts the JSON %s is told to send a form', async (body) => {
    const response = await fetch(`${test.url}/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

    expect(response.status).toBe(415);
  });

  it('that posts a field twice is answered', async () => {
    const response = await fetch(`${test.url}/check`, {
      method: 'POST',
      headers: { 'content-type': FORM },
      body: 'text=One+word&text=Another&speaker=Ilda',
      redirect: 'manual',
    });

    expect(response.status).toBe(303);
  });
});

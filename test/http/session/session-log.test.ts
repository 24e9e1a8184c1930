import pino from 'pino';
import { createLogger } from '../../../src/logger';
import { ADMIN_TOKEN } from '../../support/create-test-app';
import { startLoggedApp } from '../logged-app';
import { OURS, send } from './browser';

describe('the log', () => {
  it('names the token of who signs in and uses the session, and no secret', async () => {
    const logged = await startLoggedApp({ ONRECORD_ADMIN_TOKEN: ADMIN_TOKEN });
    const payload = new URLSearchParams({ token: ADMIN_TOKEN }).toString();
    const form = { 'content-type': 'application/x-www-form-urlencoded', host: 'localhost', ...OURS };
    const { headers } = await send(logged, { method: 'POST', url: '/session', headers: form, payload });
    const cookie = headers['set-cookie'] ?? '';
    const secret = /onrecord=([\w-]+)/.exec(cookie)?.[1] ?? '-';

    await send(logged, { url: '/schema.graphql', headers: { host: 'localhost', ...OURS, cookie } });
    await logged.stop();

    const answers = logged.log.filter(({ msg }) => msg === 'answered');
    expect(answers.map(({ route, token }) => [route, token])).toEqual([
      ['/session', 'tok_configured'],
      ['/schema.graphql', 'tok_configured'],
    ]);
    expect(JSON.stringify(logged.log)).not.toContain(secret);
    expect(JSON.stringify(logged.log)).not.toContain(ADMIN_TOKEN);
  });

  it('hides cookies, whatever is logged', () => {
    const written: string[] = [];
    const write = jest.spyOn(pino, 'destination').mockReturnValue({
      on: () => undefined,
      write: (line: string) => written.push(line),
    } as never);
    const cookie = 'onrecord=a-secret';

    createLogger('info').info({ req: { headers: { cookie } }, res: { headers: { 'set-cookie': cookie } } });
    write.mockRestore();

    expect(written.join('')).toContain('[Redacted]');
    expect(written.join('')).not.toContain('a-secret');
  });
});

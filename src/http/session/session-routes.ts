import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../clock';
import type { SessionService } from '../../tokens/sessions/session.service';
import { refuse } from '../request/refusal';
import type { RefusalCode } from '../request/refusal';
import type { ServerParts } from '../server-parts';
import { localPath } from './local-path';
import { maySign } from './own-pages';
import { endedCookie, sessionCookie, sessionSecretIn } from './session-cookie';
import { clientBehind, SignInFailures } from './sign-in-failures';

/** What signing in needs. */
export interface SessionRoutesParts {
  readonly server: ServerParts;
  readonly sessions: SessionService;
  readonly clock: Clock;
  /** Where browsers go that name no page. */
  readonly home: string;
  /** Most failed sign-ins of a client in a minute. */
  readonly mostFailures: number;
}

/** The page on which people sign in. */
export const SIGN_IN = '/sign-in';

/** Why somebody is not signed in, as the address of the sign-in page says it (`problem`). */
export type SignInProblem = 'unknown-token' | 'too-many-attempts';

const FORM_BYTES = 10_000;
const OTHER_SITE =
  'A page of another site may not sign in or out. Open this server’s own page and sign in there.';
const UNKNOWN =
  'This token is not known, or was revoked. Send it as the field token of a form. Check it for missing characters.';

/** `/session`: signs a browser in with a token, and out. */
export function registerSessions(app: FastifyInstance, parts: SessionRoutesParts): void {
  const signing = new Signing(parts);
  void app.register(async (scope) => {
    await scope.register(formbody, { bodyLimit: FORM_BYTES });
    scope.addHook('onRequest', async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (!maySign(request.headers)) await refuse(reply, request, 403, 'FORBIDDEN', OTHER_SITE);
    });
    scope.post('/session', (request, reply) => signing.begin(request, reply));
    scope.delete('/session', async (request, reply) => {
      await signing.end(request, reply);
      return await reply.code(204).send();
    });
    // A form cannot send DELETE.
    scope.post('/session/end', async (request, reply) => {
      await signing.end(request, reply);
      return await reply.redirect('/', 303);
    });
  });
}

class Signing {
  private readonly failures: SignInFailures;

  constructor(private readonly parts: SessionRoutesParts) {
    this.failures = new SignInFailures(parts.mostFailures, parts.clock);
  }

  async begin(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { server, sessions, home } = this.parts;
    const form = formOf(request.body);
    const next = localPath(form.get('returnTo'));
    const client = clientBehind(request.raw, server.trustedProxies);
    const wait = this.failures.attempt(client);
    if (wait > 0) {
      const message = `Too many sign-ins have failed. Try again in ${wait} seconds.`;
      void reply.header('retry-after', wait);
      return await fail(request, reply, 429, ['too-many-attempts', 'TOO_MANY_ATTEMPTS', message], next);
    }
    const begun = await sessions.begin(form.get('token')?.trim() ?? '');
    if (begun === null)
      return await fail(request, reply, 401, ['unknown-token', 'UNAUTHENTICATED', UNKNOWN], next);
    this.failures.forgive(client);
    // One browser has one session.
    await this.endSession(request);
    request.viewer = begun.holder;
    void reply.header('set-cookie', sessionCookie(request.headers, begun.secret));
    return await reply.redirect(next ?? home, 303);
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.endSession(request);
    void reply.header('set-cookie', endedCookie(request.headers));
  }

  private async endSession({ headers }: FastifyRequest): Promise<void> {
    const secret = sessionSecretIn(headers);
    if (secret !== null) await this.parts.sessions.end(secret);
  }
}

// A browser is led back to the form, which shows the problem; a program gets the refusal that all programs get.
async function fail(
  request: FastifyRequest,
  reply: FastifyReply,
  status: 401 | 429,
  [problem, code, message]: readonly [SignInProblem, RefusalCode, string],
  next: string | null,
): Promise<FastifyReply> {
  if (request.headers.accept?.includes('text/html') === true) {
    const query = new URLSearchParams({ problem, ...(next === null ? {} : { returnTo: next }) });
    return await reply.redirect(`${SIGN_IN}?${query.toString()}`, 303);
  }
  await refuse(reply, request, status, code, message);
  return reply;
}

// A form, or the JSON of a program.
function formOf(body: unknown): URLSearchParams {
  const { token, returnTo } = (body ?? {}) as Record<string, unknown>;
  const given = Object.entries({ token, returnTo }).filter(([, value]) => typeof value === 'string');
  return new URLSearchParams(given as [string, string][]);
}

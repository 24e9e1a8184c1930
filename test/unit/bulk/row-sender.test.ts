import type { Entry } from '../../../src/bulk/batches';
import { RowSender } from '../../../src/bulk/row-sender';
import type { EntryOutcome } from '../../../src/bulk/batch-in-flight';
import { ConnectionLost } from '../../../src/bulk/transport';
import type { Transport } from '../../../src/bulk/transport';
import type { RowKind } from '../../../src/formats/item';
import { answered, FakeServer, refused } from './fake-server';

const IMPATIENT = { total: 3, firstWait: 1, longestWait: 1 };
const OPTIONS = {
  onError: 'SKIP_FAILED',
  onConflict: 'UPDATE',
  dryRun: false,
  sourceName: 'a.jsonl',
  suggestClaims: true,
  keyBase: 'hash',
} as const;

const entry = (text: string, kind: RowKind = 'quotation'): Entry => ({
  kind,
  article: null,
  json: JSON.stringify({ text }),
  item: 0,
});

async function send(
  server: Transport,
  texts: readonly string[],
  options: Partial<ConstructorParameters<typeof RowSender>[1]> = {},
): Promise<readonly EntryOutcome[]> {
  const sender = new RowSender(server, { ...OPTIONS, ...options }, IMPATIENT);
  const { sent } = sender.send(
    texts.map((text) => entry(text)),
    '1-9',
  );
  return (await sent).outcomes;
}

const statusesOf = (outcomes: readonly EntryOutcome[]): unknown[] =>
  outcomes.flatMap(({ statuses }) => statuses);

describe('RowSender.send', () => {
  it('sends claims before quotations, and each article by itself', async () => {
    const server = new FakeServer((call) => answered(call));
    const sender = new RowSender(server, OPTIONS, IMPATIENT);

    await sender.send([entry('q'), entry('a', 'article'), entry('c', 'claim'), entry('b', 'article')], '1-4')
      .sent;

    expect(server.texts).toEqual([['c'], ['q'], ['a'], ['b']]);
  });

  it('sends at most 500 rows in a call', async () => {
    const server = new FakeServer((call) => answered(call));

    await send(
      server,
      Array.from({ length: 1001 }, (_, i) => `${i}`),
    );

    expect(server.calls.map(({ rows }) => rows.length)).toEqual([500, 500, 1]);
  });

  it('uses the same key for the same rows of a file, and another for others', async () => {
    const server = new FakeServer((call) => answered(call));

    await send(server, ['a', 'b']);
    await send(server, ['a', 'b']);
    await send(server, ['a', 'c']);
    await send(server, ['a', 'b'], { onConflict: 'SKIP' });
    await send(server, ['a', 'b'], { dryRun: true });

    const [first, second, third, fourth, dry] = server.calls.map(({ key }) => key);
    expect(first).toMatch(/^hash:1-9:[0-9a-f]{32}$/);
    expect(second).toBe(first);
    expect(new Set([first, third, fourth]).size).toBe(3);
    expect(dry).toBeUndefined();
  });

  it('takes out the row that is not what the schema takes, and sends the others', async () => {
    const message =
      'Variable "$input" got invalid value "x" at "input.rows[1].kind"; Value "x" does not exist in "QuotationKind" enum.';
    const server = new FakeServer((call) =>
      call.rows.length === 3 ? refused(400, 'BAD_USER_INPUT', message) : answered(call),
    );

    const outcomes = await send(server, ['a', 'b', 'c']);

    expect(server.texts).toEqual([
      ['a', 'b', 'c'],
      ['a', 'c'],
    ]);
    expect(outcomes[1]).toEqual({
      statuses: ['FAILED'],
      reasons: ['kind: Value "x" does not exist in "QuotationKind" enum.'],
    });
    expect(statusesOf(outcomes)).toEqual(['CREATED', 'FAILED', 'CREATED']);
  });

  it('finds the row by halving when a refusal names none', async () => {
    const server = new FakeServer((call) =>
      call.rows.some(({ text }) => text === 'huge')
        ? refused(413, 'REQUEST_TOO_LARGE', 'Too large.')
        : answered(call),
    );

    const outcomes = await send(server, ['a', 'b', 'huge', 'd', 'e']);

    expect(statusesOf(outcomes)).toEqual(['CREATED', 'CREATED', 'FAILED', 'CREATED', 'CREATED']);
    expect(outcomes[2]?.reasons).toEqual(['Too large.']);
  });

  it('sends a row that repeats an earlier one after it, so that the last in the file wins', async () => {
    const server = new FakeServer((call) => {
      const seen = new Set<unknown>();
      return answered(call, ({ text }) => {
        if (seen.has(text)) return { status: 'FAILED', code: 'DUPLICATE', path: ['text'] };
        seen.add(text);
        return { status: 'CREATED' };
      });
    });

    const outcomes = await send(server, ['a', 'b', 'a', 'a']);

    expect(server.texts).toEqual([['a', 'b', 'a', 'a'], ['a', 'a'], ['a']]);
    expect(statusesOf(outcomes)).toEqual(['CREATED', 'CREATED', 'CREATED', 'CREATED']);
  });

  it('does not send a row again that repeats itself', async () => {
    const server = new FakeServer((call) =>
      answered(call, () => ({ status: 'FAILED', code: 'DUPLICATE', path: ['stances', '1', 'towards'] })),
    );

    const outcomes = await send(server, ['a']);

    expect(server.calls).toHaveLength(1);
    expect(outcomes[0]?.reasons).toEqual(['stances.1.towards: DUPLICATE.']);
  });

  it.each([
    ['is away', () => Promise.reject(new ConnectionLost('No answer.'))],
    ['is stopping', () => refused(503, 'SERVER_STOPPING', 'Stopping.')],
    ['is overloaded', () => ({ status: 429, text: '' })],
    ['is behind a proxy that finds none', () => ({ status: 502, text: '<html>' })],
    ['fails', () => refused(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong.')],
  ])('tries again when the server %s', async (_what, trouble) => {
    let tries = 0;
    const server = new FakeServer((call) => ((tries += 1) < 3 ? trouble() : answered(call)));

    const outcomes = await send(server, ['a']);

    expect(statusesOf(outcomes)).toEqual(['CREATED']);
    expect(new Set(server.calls.map(({ key }) => key)).size).toBe(1);
  });

  it('gives up when patience ends, and says why', async () => {
    const server = new FakeServer(() => Promise.reject(new ConnectionLost('No answer from there.')));

    await expect(send(server, ['a'])).rejects.toThrow(/No answer from there\. Tried \d+ times\./);
  });

  it.each([
    ['the token may not write', refused(403, 'FORBIDDEN', 'Your role is too low.'), 'Your role is too low.'],
    [
      'the server is older',
      refused(
        400,
        'GRAPHQL_VALIDATION_FAILED',
        'Cannot query field "notRead" on type "ImportArticlePayload".',
      ),
      'The server is of another version than this program: Cannot query field "notRead"',
    ],
    ['something else answers', { status: 200, text: '<html>' }, 'not an On Record server'],
  ])('stops at once when %s', async (_what, reply, message) => {
    const server = new FakeServer(() => reply);

    await expect(send(server, ['a'])).rejects.toThrow(message);
    expect(server.calls).toHaveLength(1);
  });

  it('says how to import again what was undone', async () => {
    const userErrors = [{ code: 'CONFLICT', message: 'It was undone.', path: ['input', 'idempotencyKey'] }];
    const text = JSON.stringify({ data: { importQuotations: { batch: null, rows: [], userErrors } } });
    const server = new FakeServer(() => ({ status: 200, text }));

    await expect(send(server, ['a'])).rejects.toThrow('It was undone. To import it again anyway, add --key');
  });

  describe('when it is to stop', () => {
    const REJECT_ALL = { onError: 'REJECT_ALL' } as const;

    it('sends nothing of a call of which a row is refused', async () => {
      const server = new FakeServer((call) =>
        answered(call, ({ text }) =>
          text === 'bad' ? { status: 'FAILED', code: 'INVALID' } : { status: 'NOT_ATTEMPTED' },
        ),
      );

      const outcomes = await send(server, ['a', 'bad', 'c'], REJECT_ALL);

      expect(server.calls.map(({ onError }) => onError)).toEqual(['REJECT_ALL']);
      expect(statusesOf(outcomes)).toEqual(['NOT_ATTEMPTED', 'FAILED', 'NOT_ATTEMPTED']);
    });

    it('does not send the others when a row is not what the schema takes', async () => {
      const message = 'Variable "$input" got invalid value 7 at "input.rows[0].text"; String expected.';
      const server = new FakeServer(() => refused(400, 'BAD_USER_INPUT', message));

      const outcomes = await send(server, ['a', 'b'], REJECT_ALL);

      expect(server.calls).toHaveLength(1);
      expect(statusesOf(outcomes)).toEqual(['FAILED', 'NOT_ATTEMPTED']);
    });

    it('sends repeated rows after the others all the same', async () => {
      const server = new FakeServer((call) => {
        const hasTwin = call.rows.length === 3;
        return answered(call, (_, i) => {
          if (!hasTwin) return { status: 'CREATED' };
          return i === 2 ? { status: 'FAILED', code: 'DUPLICATE' } : { status: 'NOT_ATTEMPTED' };
        });
      });

      const outcomes = await send(server, ['a', 'b', 'a'], REJECT_ALL);

      expect(server.texts).toEqual([['a', 'b', 'a'], ['a', 'b'], ['a']]);
      expect(statusesOf(outcomes)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    });
  });
});

import { readJsonBodies } from '../../../../src/http/request/json-body';
import { PiecesInTurn } from '../../../../src/scheduling';

type Server = Parameters<typeof readJsonBodies>[0];
type Parser = (request: object, body: Buffer, done: (error: Error | null, body?: unknown) => void) => void;

/** The parser that is given to the framework, in front of one that reads plain JSON. */
function jsonParser(): Parser {
  let given: Parser | null = null;
  const server = {
    getDefaultJsonParser:
      () => (_request: object, text: string, done: (error: null, body: unknown) => void) =>
        done(null, JSON.parse(text)),
    removeAllContentTypeParsers: () => undefined,
    addContentTypeParser: (_type: string, _options: object, parser: Parser) => (given = parser),
  };
  readJsonBodies(server as unknown as Server, new PiecesInTurn());
  return given!;
}

describe('readJsonBodies', () => {
  it('has others take their turn between long bodies that came together', async () => {
    const parse = jsonParser();
    const body = Buffer.from(JSON.stringify('x'.repeat(100_000)));
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      counting = setImmediate(turn);
    };
    let counting = setImmediate(turn);

    const readAt = await Promise.all(
      [1, 2, 3].map(
        () => new Promise<number>((resolve) => parse({ headers: {} }, body, () => resolve(turns))),
      ),
    );

    clearImmediate(counting);
    expect(new Set(readAt).size).toBe(3);
  });

  it('reads long bodies in ASCII and in other letters alike', async () => {
    const parse = jsonParser();
    const texts = ['x'.repeat(100_000), 'ü“'.repeat(50_000)];

    const read = await Promise.all(
      texts.map(
        (text) =>
          new Promise((resolve) =>
            parse({ headers: {} }, Buffer.from(JSON.stringify(text)), (_error, body) => resolve(body)),
          ),
      ),
    );

    expect(read).toEqual(texts);
  });

  it('reads a short body at once', () => {
    const parse = jsonParser();
    let read: unknown;

    parse({ headers: {} }, Buffer.from('{"query":"{ viewer { role } }"}'), (_error, body) => (read = body));

    expect(read).toEqual({ query: '{ viewer { role } }' });
  });
});

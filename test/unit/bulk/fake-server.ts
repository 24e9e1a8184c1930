import type { Item, JsonObject, RowKind } from '../../../src/formats/item';
import type { Reply, Transport } from '../../../src/bulk/transport';

/** What a server was asked to do. */
export interface Call {
  readonly rows: readonly JsonObject[];
  readonly key: string | undefined;
  readonly afterKey: string | undefined;
  readonly onError: string;
}

type Answer = (call: Call) => Reply | Promise<Reply>;

/** Stands in for a server: notes the calls, and answers as told. */
export class FakeServer implements Transport {
  readonly calls: Call[] = [];

  constructor(private readonly answer: Answer) {}

  async post(body: string): Promise<Reply> {
    const { variables } = JSON.parse(body) as { variables: { input: JsonObject } };
    const { rows, onError, idempotencyKey, afterKey, ...rest } = variables.input;
    const call: Call = {
      rows: (rows ?? [rest]) as JsonObject[],
      key: idempotencyKey as string | undefined,
      afterKey: afterKey as string | undefined,
      onError: onError as string,
    };
    this.calls.push(call);
    return await this.answer(call);
  }

  /** The texts of the rows of each call. */
  get texts(): unknown[][] {
    return this.calls.map(({ rows }) => rows.map(({ text }) => text));
  }
}

/** The answer to a call of `importQuotations`: what `fate` says of each row. */
export function answered(
  call: Call,
  fate: (row: JsonObject, index: number) => { status: string; code?: string; path?: string[] } = () => ({
    status: 'CREATED',
  }),
): Reply {
  const rows = call.rows.map((row, i) => {
    const { status, code, path = [] } = fate(row, i);
    return { status, userErrors: code === undefined ? [] : [{ code, message: `${code}.`, path }] };
  });
  const payload = { batch: { id: 'imp_1' }, rows, userErrors: [] };
  return {
    status: 200,
    text: JSON.stringify({
      data: { importQuotations: payload, importClaims: payload, importArticle: payload },
    }),
  };
}

/** The answer to a call that came before the one that it names in `afterKey`. */
export function tooEarly(): Reply {
  const userErrors = [{ code: 'OUT_OF_TURN', message: 'Too early.', path: ['input', 'afterKey'] }];
  return {
    status: 200,
    text: JSON.stringify({ data: { importQuotations: { batch: null, rows: [], userErrors } } }),
  };
}

/** A refusal of the whole request. */
export function refused(status: number, code: string, message: string, more: object = {}): Reply {
  const errors = [{ message, extensions: { code, ...more } }];
  return { status, text: JSON.stringify({ errors }) };
}

/** A record of a file with one row. */
export function itemOf(text: string, line: number, kind: RowKind = 'quotation'): Item {
  return { line, source: text, rows: [{ kind, value: { text } }], refusals: [] };
}

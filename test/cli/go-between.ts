import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to a message on its way. */
export interface Mishaps {
  /** Called with the number of each request, from 1, when the server has it; the answer waits for it. */
  readonly onRequest?: (number: number) => void | Promise<void>;
  /** Called when the server has answered a request; `false` loses the answer. */
  readonly onAnswer?: (number: number) => boolean | Promise<boolean>;
}

/** Stands between a client and a server, where answers get lost and either side is killed at a known moment. */
export class GoBetween {
  private requests = 0;
  private readonly http: Server;

  constructor(
    public server: string,
    private readonly mishaps: Mishaps,
  ) {
    this.http = createServer((from, to) => void this.pass(from, to));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.http.closeAllConnections();
    return new Promise((resolve) => this.http.close(() => resolve()));
  }

  private async pass(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of from) chunks.push(chunk as Buffer);
    const number = (this.requests += 1);
    try {
      const answer = this.ask(from, Buffer.concat(chunks));
      // A server that is killed with the request in its hands gives no answer.
      answer.catch(() => undefined);
      await this.mishaps.onRequest?.(number);
      const { status, body } = await answer;
      if ((await this.mishaps.onAnswer?.(number)) === false) to.destroy();
      else to.writeHead(status, { 'content-type': 'application/json' }).end(body);
    } catch {
      to.destroy();
    }
  }

  private ask(from: IncomingMessage, body: Buffer): Promise<{ status: number; body: Buffer }> {
    const { authorization = '' } = from.headers;
    return new Promise((resolve, reject) => {
      const headers = { authorization, 'content-type': 'application/json', 'content-length': body.length };
      const sent = request(`${this.server}${from.url ?? ''}`, { method: 'POST', headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

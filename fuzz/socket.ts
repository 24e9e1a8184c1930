import WebSocket from 'ws';
import { withoutNews } from './exchange';
import type { Sent } from './random-document';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** One connection in the protocol graphql-transport-ws. */
export class OpenSocket {
  private readonly waiting = new Map<string, (message: Message) => void>();
  private asked = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString('utf8')) as Message;
      this.waiting.get(message.id ?? message.type)?.(message);
    });
  }

  static async open(url: string, token: string | null): Promise<OpenSocket> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    const open = new OpenSocket(socket);
    const payload = token === null ? {} : { Authorization: `Bearer ${token}` };
    const acknowledged = open.next('connection_ack');
    open.send({ type: 'connection_init', payload });
    await acknowledged;
    return open;
  }

  /** Sends an operation, and answers the first that comes back for it. */
  async ask({ query, operationName, variables }: Sent): Promise<string> {
    const id = String(++this.asked);
    const answer = this.next(id);
    this.send({ type: 'subscribe', id, payload: { query, operationName, variables } });
    const { type, payload } = await answer;
    if (type === 'next') this.send({ type: 'complete', id });
    return withoutNews(`${type}\n${JSON.stringify(payload)}`);
  }

  close(): void {
    this.socket.terminate();
  }

  private next(key: string): Promise<Message> {
    return new Promise((resolve) =>
      this.waiting.set(key, (message) => {
        this.waiting.delete(key);
        resolve(message);
      }),
    );
  }

  private send(message: Message): void {
    this.socket.send(JSON.stringify(message));
  }
}

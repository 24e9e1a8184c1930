import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A way to a database that can be frozen: connections stay, new ones are taken, and nothing is answered. */
export interface FreezingProxy {
  /** The database's URL, by this way. */
  readonly url: string;
  freeze(): void;
  /** Lets through what was held back, and all that comes. */
  thaw(): void;
  close(): Promise<void>;
}

/** Opens such a way. The process of a database that other tests use need not be stopped for it. */
export async function openFreezingProxy(database: string): Promise<FreezingProxy> {
  const target = new URL(database);
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    if (isFrozen) upstream.unpipe(client);
    client.on('frozen', () => upstream.unpipe(client));
    client.on('thawed', () => upstream.pipe(client));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(database);
  url.port = String((server.address() as AddressInfo).port);
  const tell = (event: 'frozen' | 'thawed'): void => sockets.forEach((socket) => socket.emit(event));
  return {
    url: url.toString(),
    freeze() {
      isFrozen = true;
      tell('frozen');
    },
    thaw() {
      isFrozen = false;
      tell('thawed');
    },
    async close() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}

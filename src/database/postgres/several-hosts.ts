import type { ClientConfig } from 'pg';
import { Client } from 'pg';

const SEVERAL = /^(postgres(?:ql)?:\/\/(?:[^@/?]*@)?)([^/?@]*,[^/?@]*)((?:[/?].*)?)$/;
// A host that is away may not answer at all; the others must have their turn.
const HOST_TIMEOUT = 2_000;

/**
 * The addresses in a URL that names several servers of one database, as libpq writes it:
 * `postgres://user@a:5432,b:5432/database`. One address for any other URL.
 */
export function addressesIn(url: string): readonly [string, ...string[]] {
  const [, before = '', hosts = '', after = ''] = SEVERAL.exec(url) ?? [];
  const [first, ...others] = hosts.split(',').map((host) => `${before}${host}${after}`);
  return hosts === '' || first === undefined ? [url] : [first, ...others];
}

/** None of the servers is there and takes writes: they are away, or all of them standbys. */
export class NoPrimary extends Error {
  /** What a driver says of a single server that is away, so that it is treated alike. */
  readonly code = 'ECONNREFUSED';

  constructor(cause: unknown) {
    super('No database server accepts writes at the moment.', { cause });
    this.name = 'NoPrimary';
  }
}

/**
 * A class of connections to whichever of the servers takes writes, asked anew for each connection (libpq's
 * `target_session_attrs=read-write`, which the driver does not know). After a failover the old connections are
 * broken, and the next ones lead to the new primary.
 */
export function clientOfPrimary(addresses: readonly string[]): typeof Client {
  return class extends Client {
    override connect(): Promise<Client>;
    override connect(callback: (error: Error) => void): void;
    override connect(callback?: (error: Error) => void): Promise<Client> | undefined {
      const connected = primaryOf(addresses).then(async (primary) => {
        Object.assign(this, { host: primary.host, port: primary.port });
        await super.connect();
        return this;
      });
      if (callback === undefined) return connected;
      connected.then(() => callback(null as never), callback);
      return undefined;
    }
  };
}

/** A connection, yet to be made, to the server of a URL that takes writes. */
export function newClient(url: string, config: ClientConfig): Client {
  const addresses = addressesIn(url);
  const Connection = addresses.length === 1 ? Client : clientOfPrimary(addresses);
  return new Connection({ ...config, connectionString: addresses[0] });
}

async function primaryOf(addresses: readonly string[]): Promise<Client> {
  let last: unknown;
  for (const connectionString of addresses) {
    const client = new Client({ connectionString, connectionTimeoutMillis: HOST_TIMEOUT });
    client.on('error', () => undefined);
    try {
      await client.connect();
      // On with a standby, and with a server that is just being promoted or demoted.
      const { rows } = await client.query<{ transaction_read_only: string }>('SHOW transaction_read_only');
      if (rows[0]?.transaction_read_only === 'off') return client;
    } catch (error) {
      last = error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new NoPrimary(last);
}

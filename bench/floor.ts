import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sqlite3 from 'sqlite3';
import type { Ask, Variables } from './floor-answers';
import { ANSWERS } from './floor-answers';
import type { QuestionName } from './questions';

/**
 * The floor: what the same answers cost without a framework. node:http, the `sqlite3` driver on four connections,
 * one prepared statement a question and connection, rows packed as JSON, answers shaped by hand.
 */
const CONNECTIONS = 4;
const PRAGMAS = 'PRAGMA query_only = ON; PRAGMA cache_size = -16000; PRAGMA mmap_size = 2147483648;';

function opened(file: string): Ask {
  const db = new sqlite3.Database(file, sqlite3.OPEN_READONLY);
  db.exec(PRAGMAS);
  const statements = new Map<string, sqlite3.Statement>();
  return (text, ...values) =>
    new Promise((resolve, reject) => {
      let statement = statements.get(text);
      if (statement === undefined) statements.set(text, (statement = db.prepare(text)));
      statement.all(values, (error, rows: { packed: string }[]) =>
        error ? reject(error) : resolve(JSON.parse(rows[0]?.packed ?? '[]') as unknown[][]),
      );
    });
}

function serve(file: string): void {
  const connections = Array.from({ length: CONNECTIONS }, () => opened(file));
  let next = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { operationName, variables } = JSON.parse(body) as {
        operationName: QuestionName;
        variables: Variables;
      };
      const ask = connections[next++ % CONNECTIONS] as Ask;
      ANSWERS[operationName](ask, variables).then(
        (data) => {
          const answer = JSON.stringify({ data });
          response.writeHead(200, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(answer),
          });
          response.end(answer);
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`GraphQL http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`);
  });
}

serve(process.argv[2] ?? '');

import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { Attack, Target } from './attack';

const HEAD = '<html><head><title>Harbour</title></head><body><article><p>The port opens today.</p>';
const IMPORT =
  'mutation ($input: ImportArticleInput!) { importArticle(input: $input) { createdCount userErrors { code } } }';
const EXTRACT =
  'query ($text: String!) { extractQuotations(input: { text: $text }) { quotations { text clauseText cue { text } spans { start end } speaker { name } } } }';

const quoted = (count: number): string =>
  Array.from({ length: count }, (_, i) => `"We open gate ${i}," said Mara Okonjo.`).join(' ');
const html = (content: string): string => `${HEAD}${content}</article></body></html>`;

/** Web pages and texts, sent over GraphQL. */
export const PAGES: readonly Attack[] = [
  page('960 kB of `<b>`, two at a time', () => html('<b>'.repeat(320_000)), 2),
  page('2.7 MB of `<b>`', () => html('<b>'.repeat(900_000))),
  page('300,000 `<`', () => html('<'.repeat(300_000))),
  page('20,000 `<meta>`', () => html('<meta name="a" content="b">'.repeat(20_000))),
  page('200 kB of `x<br>`', () => html('x<br>'.repeat(40_000))),
  page('250 blocks, each 190 elements deep', () =>
    html(`${'<div>'.repeat(180)}deep${'</div>'.repeat(180)}`.repeat(250)),
  ),
  reading('a text of a million characters, 27,000 quotations', () => quoted(27_000), 1),
  reading('60 `extractQuotations` of 50 kB at once', () => quoted(1_250), 60),
  reading('20 `extractQuotations` of 50 kB at once', () => quoted(1_250), 20),
  imports('200 imports of 4.9 MB within two seconds', 2_000),
  imports('200 imports of 4.9 MB at once', 0),
];

function page(what: string, make: () => string, times = 1): Attack {
  return {
    name: `\`importArticle\`, ${what}`,
    prepare: () =>
      Array.from({ length: times }, (_, i) =>
        JSON.stringify({
          query: IMPORT,
          variables: { input: { url: `https://attack.example/${what.length}/${i}`, html: make() } },
        }),
      ),
    run: (bodies, target) => many(times, (i) => posted(target, (bodies as string[])[i] ?? '')),
  };
}

function imports(name: string, arriveIn: number): Attack {
  const times = 200;
  return {
    name,
    prepare: () =>
      Buffer.from(JSON.stringify({ query: IMPORT, variables: { input: { html: 'x'.repeat(4_880_000) } } })),
    run: (body, target) =>
      many(times, async (i) => {
        await setTimeout((arriveIn / times) * i);
        return await posted(target, body as Buffer);
      }),
  };
}

function reading(name: string, make: () => string, times: number): Attack {
  return {
    name,
    prepare: () => JSON.stringify({ query: EXTRACT, variables: { text: make() } }),
    run: (body, target) => many(times, () => posted({ ...target, headers: {} }, body as string)),
  };
}

async function many(times: number, send: (i: number) => Promise<string>): Promise<string> {
  const answers = await Promise.all(Array.from({ length: times }, (_, i) => send(i)));
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].map(([answer, count]) => (times === 1 ? answer : `${count} ${answer}`)).join(', ');
}

function posted({ url, headers }: Target, body: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(
      url,
      { method: 'POST', agent: false, headers: { ...headers, ...length } },
      (answer) => {
        void text(answer).then(
          (content) =>
            resolve(/"(?:code|reason)":"([A-Z_]+)"/.exec(content)?.[1] ?? String(answer.statusCode)),
          () => resolve('connection closed'),
        );
      },
    );
    sent.on('error', () => resolve('connection closed'));
    sent.end(body);
  });
}

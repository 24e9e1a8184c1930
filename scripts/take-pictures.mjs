// Takes the pictures of README.md and docs/desk.md: `npm run build && node scripts/take-pictures.mjs`. Needs Chromium.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pictures = join(root, 'docs/pictures');
const PORT = 4719;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const TOKEN = 'a-token-for-pictures-alone-0123456789';
const VIEWPORT = { width: 1000, height: 480 };
// Both together stay below 200 kB.
const DESK_HEIGHT = 440;

const paths = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
];
const executablePath = paths.find((path) => path !== undefined && existsSync(path));

function startServer(folder) {
  const env = {
    ...process.env,
    PORT: String(PORT),
    ONRECORD_DATABASE_URL: `sqlite:${join(folder, 'pictures.db')}`,
    ONRECORD_SAMPLE_DATA: 'on',
    ONRECORD_ADMIN_TOKEN: TOKEN,
  };
  return spawn(process.execPath, [join(root, 'dist/main.js'), 'serve'], { env, stdio: 'ignore' });
}

async function untilReady() {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${ORIGIN}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(200);
  }
  throw new Error('The server does not answer. Build it first: npm run build.');
}

async function ask(query) {
  const response = await fetch(`${ORIGIN}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

const most = (nodes, size) => [...nodes].sort((a, b) => size(b) - size(a))[0].id;

async function takePictures(browser) {
  const { claims, articles } = await ask(`{
    claims(filter: { verdict: [FALSE] }) { nodes { id timeline { buckets { from } } } }
    articles(first: 50) { nodes { id quotations(first: 1) { totalCount } } }
  }`);
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const take = (name) => page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.goto(`${ORIGIN}/claims/${most(claims.nodes, ({ timeline }) => timeline.buckets.length)}`);
  await take('claim');
  await page.goto(`${ORIGIN}/sign-in`);
  await page.fill('input[name=token]', TOKEN);
  await page.press('input[name=token]', 'Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.setViewportSize({ ...VIEWPORT, height: DESK_HEIGHT });
  await page.goto(
    `${ORIGIN}/desk/articles/${most(articles.nodes, ({ quotations }) => quotations.totalCount)}`,
  );
  await page.waitForLoadState('networkidle');
  for (const key of ['a', 'x']) await page.keyboard.press(key);
  await page.getByText(/saved/).waitFor();
  await take('desk');
}

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
await mkdir(pictures, { recursive: true });
const server = startServer(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await untilReady();
  await takePictures(browser);
} finally {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
}

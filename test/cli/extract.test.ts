import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder, startProcess, stopAll } from '../support/server-process';

const STORY =
  'Estonian Transport Minister Liis Aru said on Tuesday that the ferry would sail again.\n“Nobody will be left on the islands,” she said.';
const PAGE = `<html><head><title>Ferry</title><meta property="article:published_time" content="2024-05-16T08:00:00Z"></head>
  <body><article>${STORY.split('\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join(
      '',
    )}<p>${'The harbour lay still in the rain, and the ropes were wet. '.repeat(6)}</p></article></body></html>`;
const line = (id: string, publishedOn?: string): string => JSON.stringify({ id, text: STORY, publishedOn });

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `onrecord extract` prints. No setting reaches it: it needs no database. */
async function extractCommand(args: readonly string[], input = ''): Promise<Ended> {
  const { exited, output } = startProcess({}, ['extract', ...args], input);
  const code = await exited;
  return { code, ...output };
}

const objects = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one) as Record<string, unknown>);

jest.setTimeout(60_000);

describe('onrecord extract', () => {
  let folder: ReturnType<typeof scratchFolder>;
  const file = (name: string, content: string): string => {
    const path = join(folder.path, name);
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(async () => {
    await stopAll();
    folder.remove();
  });

  it('prints what is quoted in a file, by whom, when, by which rule and how sure that is', async () => {
    const path = file('ferry.txt', STORY);

    const { code, stdout, stderr } = await extractCommand([path, '--published-on', '2024-05-16']);

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^${path}: 2 quotations\n\n1\\. INDIRECT {2}`));
    expect(stdout).toContain(`2. DIRECT  Nobody will be left on the islands,
   speaker     Liis Aru, Estonian Transport Minister, EE, “she”
   said on     2024-05-14 (inferred)
   rule        cue-after
   confidence  0.97 words, `);
  });

  it('says why it is not sure, where it is not', async () => {
    const story = 'Liis Aru and Mari Tamm closed the port. She said it would stay closed.';

    const { stdout } = await extractCommand([file('port.txt', story)]);

    expect(stdout).toContain('   doubt       The speaker is a pronoun; two people named before fit.\n');
  });

  it('reads standard input, and prints all that it found as JSON', async () => {
    const { code, stdout } = await extractCommand(['--json'], `\uFEFF${STORY}`);

    expect(code).toBe(0);
    expect(objects(stdout)).toEqual([
      expect.objectContaining({
        source: 'standard input',
        publishedOn: null,
        text: STORY,
        quotations: [
          expect.objectContaining({ kind: 'INDIRECT' }),
          expect.objectContaining({
            spans: [{ start: STORY.indexOf('Nobody'), end: STORY.indexOf('”') }],
            speaker: expect.objectContaining({ name: 'Liis Aru' }) as unknown,
          }),
        ],
      }),
    ]);
  });

  it('takes the article out of a page, with the day on which it says it was published', async () => {
    const { stdout } = await extractCommand([file('ferry.html', PAGE), '--json']);

    const [article = {}] = objects(stdout);
    const quotations = article['quotations'] as { text: string; spans: { start: number; end: number }[] }[];
    const [span] = quotations[1]?.spans ?? [];
    expect(article).toMatchObject({ headline: 'Ferry', publishedOn: '2024-05-16' });
    expect((article['text'] as string).slice(span?.start, span?.end)).toBe(
      'Nobody will be left on the islands,',
    );
    expect(quotations[1]).toMatchObject({ saidOn: { latest: '2024-05-14' } });
  });

  it('answers articles line by line, in the format that scorers read', async () => {
    const { code, stdout } = await extractCommand(['--format', 'jsonl'], `${line('a')}\n\n${line('b')}`);

    expect(code).toBe(0);
    const answers = objects(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    const start = STORY.indexOf('Nobody');
    expect((answers[0]?.['quotations'] as object[])[1]).toEqual({
      quoteStart: start,
      quoteEnd: STORY.indexOf('”'),
      spans: [[start, STORY.indexOf('”')]],
      quote: 'Nobody will be left on the islands,',
      speaker: 'she',
      speakerStart: STORY.indexOf('she said'),
      speakerEnd: STORY.indexOf('she said') + 3,
      speakerCanonical: 'Liis Aru',
      cue: 'said',
      kind: 'direct',
      confidence: expect.any(Number) as number,
      rule: 'cue-after',
    });
  });

  it('names a line that it cannot read, answers the others, and ends with 1', async () => {
    const lines = [line('a'), 'nonsense', '{"id":7,"text":""}', line('c', '2024-13-01'), '[]', line('b')];
    const path = file('articles.jsonl', lines.join('\n'));

    const { code, stdout, stderr } = await extractCommand([path]);

    expect(code).toBe(1);
    expect(objects(stdout).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${path}:2: The line is not JSON.`,
      `${path}:3: "id" must be a string.`,
      `${path}:4: "publishedOn" must be a day, YYYY-MM-DD.`,
      `${path}:5: The line is not a JSON object.`,
    ]);
  });

  it('names a file that it cannot read, reads the others, and ends with 1', async () => {
    const missing = join(folder.path, 'missing.txt');

    const { code, stdout, stderr } = await extractCommand([missing, file('ferry.txt', STORY)]);

    expect(code).toBe(1);
    expect(stderr).toContain(`${missing}: ENOENT`);
    expect(stdout).toContain('2 quotations');
  });

  it('answers a line before the next one comes', async () => {
    const { child, output, exited } = startProcess({}, ['extract', '--format', 'jsonl'], null);
    const answered = new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()));

    child.stdin?.write(`${line('a')}\n`);
    await answered;

    expect(objects(output.stdout).map(({ id }) => id)).toEqual(['a']);
    child.stdin?.end();
    expect(await exited).toBe(0);
  });

  it.each([
    [['--published-on', '2024-02-30'], '"2024-02-30" is not a day of the calendar.'],
    [['--format', 'pdf'], 'Allowed choices are text, html, jsonl.'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await extractCommand(args);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  it('sends no command of an article to the terminal', async () => {
    const { stdout } = await extractCommand([], STORY.replace('Nobody', '\u001b[31mNobody'));

    expect(stdout).toContain('Nobody');
    expect(stdout).not.toContain('\u001b');
  });
});

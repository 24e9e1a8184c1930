import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExamples } from '../../../../src/http/pages/examples';

const START_HERE = `# title: Start here
# group: First steps
# The newest claims.
# Change the number to see more.

query StartHere {
  claims(first: 3) { nodes { id } }
}
`;

describe('loadExamples', () => {
  let folder: string;
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'examples-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads title, group and description from the comments, and the name from the operation', () => {
    write('01-start-here.graphql', START_HERE);

    const [example] = loadExamples(folder);

    expect(example).toMatchObject({
      name: 'StartHere',
      title: 'Start here',
      group: 'First steps',
      description: 'The newest claims. Change the number to see more.',
    });
  });

  it('keeps the description as comments above the operation, without title and group', () => {
    write('01-start-here.graphql', START_HERE);

    expect(loadExamples(folder)[0]?.query).toBe(
      '# The newest claims.\n# Change the number to see more.\nquery StartHere {\n  claims(first: 3) { nodes { id } }\n}\n',
    );
  });

  it('reads files with Windows line ends and a byte order mark alike', () => {
    write('01-a.graphql', START_HERE);
    write('02-b.graphql', `\uFEFF${START_HERE.replaceAll('\n', '\r\n')}`);

    const [unix, windows] = loadExamples(folder);

    expect(windows).toEqual(unix);
  });

  it('follows the order of the file names and passes over other files', () => {
    write('10-last.graphql', '# title: Last\n# group: G\nquery Last { a }');
    write('02-first.graphql', '# title: First\n# group: G\nquery First { a }');
    write('README.md', 'Not an operation.');

    expect(loadExamples(folder).map(({ name }) => name)).toEqual(['First', 'Last']);
  });

  it('allows fragments beside the one operation', () => {
    write('01-a.graphql', '# title: A\n# group: G\nquery A { a { ...F } }\nfragment F on T { b }');

    expect(loadExamples(folder)[0]?.name).toBe('A');
  });

  it.each([
    ['no title', '# group: G\nquery A { a }', '# title'],
    ['no group', '# title: A\nquery A { a }', '# group'],
    ['a nameless operation', '# title: A\n# group: G\n{ a }', 'give it a name'],
    ['two operations', '# title: A\n# group: G\nquery A { a }\nquery B { b }', 'exactly one operation'],
  ])('refuses a file with %s and names the file', (_fault, text, advice) => {
    write('07-wrong.graphql', text);

    expect(() => loadExamples(folder)).toThrow(`07-wrong.graphql: `);
    expect(() => loadExamples(folder)).toThrow(advice);
  });
});

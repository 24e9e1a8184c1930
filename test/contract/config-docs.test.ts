import { CLIENT_SETTINGS, SETTINGS } from '../../src/settings';
import { plain, readPage, tableRows } from './documentation';

interface Setting {
  readonly name: string;
  readonly value: string;
  readonly about: string;
}

const settings: Setting[] = Object.entries(SETTINGS).map(([name, { schema, about }]) => {
  const value = schema.parse(undefined);
  return { name, value: value === undefined ? 'none' : String(value), about };
});

describe('docs/configuration.md', () => {
  it('lists every setting with its default and its meaning, and no other', () => {
    const rows = tableRows(readPage('docs/configuration.md')).filter(([name]) =>
      /^`[A-Z_]+`$/.test(name ?? ''),
    );

    const listed = rows.map(([name, value, about]) => ({ name: plain(name), value: plain(value), about }));

    expect(listed).toEqual(settings);
  });
});

describe('docs/configuration.md, of commands', () => {
  it.each(Object.entries(CLIENT_SETTINGS))('says what %s is for', (name, about) => {
    expect(readPage('docs/configuration.md')).toContain(`- \`${name}\`: ${about}.`);
  });
});

describe('.env.example', () => {
  const assigned = [...readPage('.env.example').matchAll(/^(# )?([A-Z_]+)=(.*)$/gm)].map(
    ([, off, name, value]) => ({
      isOff: off !== undefined,
      name,
      value,
    }),
  );

  it('assigns defaults, to settings that there are', () => {
    const known = new Map(settings.map(({ name, value }) => [name, value]));

    expect(assigned.length).toBeGreaterThan(4);
    for (const { isOff, name = '', value } of assigned) {
      expect([...known.keys()]).toContain(name);
      // eslint-disable-next-line jest/no-conditional-expect -- what is commented out has no default to compare with
      if (!isOff) expect({ name, value }).toEqual({ name, value: known.get(name) });
    }
  });
});

describe('README.md and the guides', () => {
  it.each([
    'README.md',
    'docs/deploying.md',
    'docs/importing.md',
    'docs/limits.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
  ])('name no setting that there is not: %s', (page) => {
    const named = new Set([...readPage(page).matchAll(/\bONRECORD_[A-Z_]+\b/g)].map(([name]) => name));

    expect([...named].filter((name) => !(name in SETTINGS) && !(name in CLIENT_SETTINGS))).toEqual([]);
  });
});

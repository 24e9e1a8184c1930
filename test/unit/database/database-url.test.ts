import { resolve } from 'node:path';
import { parseDatabaseUrl } from '../../../src/database/database-url';

describe('parseDatabaseUrl', () => {
  it.each([
    ['sqlite:./data/onrecord.db', resolve('data/onrecord.db')],
    ['sqlite:data/onrecord.db', resolve('data/onrecord.db')],
    ['sqlite:/var/lib/onrecord.db', '/var/lib/onrecord.db'],
    ['sqlite:///var/lib/onrecord.db', '/var/lib/onrecord.db'],
    ['sqlite:with space.db', resolve('with space.db')],
  ])('reads %s as a file', (text, file) => {
    expect(parseDatabaseUrl(text)).toEqual({ dialect: 'sqlite', file });
  });

  it.each([
    'postgres://user:secret@db.example:5432/onrecord',
    'postgresql://db.example/onrecord?sslmode=require',
  ])('hands %s on as it is', (url) => {
    expect(parseDatabaseUrl(url)).toEqual({ dialect: 'postgres', url });
  });

  it.each(['sqlite:', 'sqlite::memory:'])(
    'refuses %s, which outlives nothing, and gives an example',
    (text) => {
      expect(() => parseDatabaseUrl(text)).toThrow(/needs a file, for example sqlite:/);
    },
  );

  it.each(['', 'onrecord.db', 'mysql://user:secret@host/db', 'POSTGRES//x', 'file:onrecord.db'])(
    'refuses %j, names the forms, and never repeats it',
    (text) => {
      expect(() => parseDatabaseUrl(text)).toThrow(/^write sqlite:.* or postgres:[^s]*/);
      expect(() => parseDatabaseUrl(text)).not.toThrow(/secret/);
    },
  );
});

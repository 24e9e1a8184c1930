import { namingAddress, namingDatabase, SettingFailed } from '../../../src/app/setting-failures';

const failing = (error: object): Promise<never> =>
  Promise.reject(Object.assign(new Error('from inside'), error));

describe('namingDatabase', () => {
  it.each([
    [{ code: 'EACCES' }, /may write to/],
    [{ code: 'SQLITE_CANTOPEN' }, /may write to/],
    [{ driverError: { code: 'SQLITE_NOTADB' } }, /not a SQLite database/],
    [{ driverError: { code: 'SQLITE_CORRUPT' } }, /Restore it from a backup/],
    [{ code: 'ECONNREFUSED' }, /does not answer/],
    [{ code: 'ENOTFOUND' }, /does not answer/],
    [{ code: '28P01' }, /refuses the user or the password/],
    [{ code: '3D000' }, /no such database/],
    [{ driverError: { code: '42501' } }, /right to create tables/],
    [{ driverError: { code: '08P01' } }, /ignore_startup_parameters/],
  ])('says what to do about %j', async (error, remedy) => {
    const work = namingDatabase(failing(error));

    await expect(work).rejects.toBeInstanceOf(SettingFailed);
    await expect(work).rejects.toThrow(/^ONRECORD_DATABASE_URL: /);
    await expect(work).rejects.toThrow(remedy);
  });

  it('leaves what it does not know as it is', async () => {
    await expect(namingDatabase(failing({ code: 'ODD' }))).rejects.toThrow(/^from inside$/);
  });

  it('leaves what works as it is', async () => {
    await expect(namingDatabase(Promise.resolve('open'))).resolves.toBe('open');
  });
});

describe('namingAddress', () => {
  it.each([
    ['EADDRINUSE', /^PORT: 80 is in use/],
    ['EACCES', /^PORT: this program may not listen on 80/],
    ['EADDRNOTAVAIL', /^HOST: this machine does not have the address example\.org/],
    ['ENOTFOUND', /^HOST: example\.org is not an address/],
  ])('says what to do about %s', async (code, message) => {
    await expect(namingAddress(failing({ code }), 'example.org', 80)).rejects.toThrow(message);
  });
});

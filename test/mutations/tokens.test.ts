import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { done, mutate, refusal } from './support/mutate';
import { claimText } from './support/rows';
import { content, nothingWritten } from './support/tables';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.stop());

async function viewer(token: string): Promise<unknown> {
  const { data } = await test.send<{ viewer: unknown }>(
    '{ viewer { name role isAuthenticated } }',
    {},
    { token },
  );
  return data?.viewer ?? null;
}

describe('createToken', () => {
  it.each(Object.values(Role))('makes a token of role %s that works at once', async (role) => {
    const { token, secret } = await done(test, 'createToken', { name: ` the ${role} `, role });

    expect(token).toMatchObject({
      id: expect.stringMatching(/^tok_/) as string,
      name: `the ${role}`,
      role,
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(await viewer(secret!)).toEqual({ name: `the ${role}`, role, isAuthenticated: true });
  });

  it('shows the secret this once: it is neither stored nor listed', async () => {
    const { secret } = await done(test, 'createToken', { name: 'importer', role: 'CONTRIBUTOR' });

    const { data } = await test.send('{ tokens { id name role createdAt lastUsedAt revokedAt } }');

    expect(secret!.length).toBeGreaterThanOrEqual(40);
    expect(JSON.stringify(data)).not.toContain(secret);
    expect(JSON.stringify(await content(test))).not.toContain(secret);
  });

  it('puts its name into the history of what is done with it', async () => {
    const { secret } = await done(test, 'createToken', { name: 'Ines', role: 'CONTRIBUTOR' });

    const { claim } = await done(test, 'createClaim', { text: claimText() }, { token: secret });

    expect(claim?.revisions[0]?.madeBy).toBe('Ines');
  });

  it('refuses the name of a token in use, until that one is revoked', async () => {
    const { token } = await done(test, 'createToken', { name: 'wire', role: 'READER' });
    const again = { name: ' wire ', role: 'CONTRIBUTOR' };

    const refused = await nothingWritten(test, () => mutate(test, 'createToken', again));
    await done(test, 'revokeToken', { id: token?.id });
    const allowed = await done(test, 'createToken', again);

    expect(refused.userErrors).toEqual([refusal('DUPLICATE', 'input', 'name')]);
    expect(refused.userErrors[0]?.message).toMatch(new RegExp(`${token!.id}.*revoke that token first`));
    expect(allowed.token?.name).toBe('wire');
  });

  it('refuses the name of the token of the settings', async () => {
    const { userErrors } = await mutate(test, 'createToken', { name: 'admin', role: 'READER' });

    expect(userErrors).toEqual([refusal('DUPLICATE', 'input', 'name')]);
  });

  it('gives a name to one of those who ask for it at once', async () => {
    const asked = await Promise.all(
      [1, 2, 3].map(() => mutate(test, 'createToken', { name: 'the night desk', role: 'READER' })),
    );

    expect(asked.filter(({ token }) => token !== null)).toHaveLength(1);
  });

  it.each([
    ['a blank name', ' ', 'REQUIRED'],
    ['an overlong name', 'x'.repeat(100_000), 'TOO_LONG'],
    ['a name with half a character', 'a \ud800', 'INVALID'],
    ['a name with a NUL', 'a\u0000', 'INVALID'],
  ])('refuses %s', async (_fault, name, code) => {
    const payload = await nothingWritten(test, () => mutate(test, 'createToken', { name, role: 'READER' }));

    expect(payload).toEqual({ token: null, secret: null, userErrors: [refusal(code, 'input', 'name')] });
  });
});

describe('revokeToken', () => {
  it('makes a token useless at once', async () => {
    const { token, secret } = await done(test, 'createToken', { name: 'a lost key', role: 'ADMIN' });
    expect(await viewer(secret!)).toMatchObject({ isAuthenticated: true });

    const { token: revoked } = await done(test, 'revokeToken', { id: token?.id });

    expect(revoked).toMatchObject({
      id: token?.id,
      name: 'a lost key',
      revokedAt: expect.stringMatching(/^\d{4}-/) as string,
    });
    const { errors } = await test.send(
      'mutation { createToken(input: { name: "x", role: READER }) { secret } }',
      {},
      { token: secret },
    );
    expect(errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('keeps when a token was first revoked', async () => {
    const { token } = await done(test, 'createToken', { name: 'another lost key', role: 'READER' });
    const { token: first } = await done(test, 'revokeToken', { id: token?.id });

    const { token: second } = await nothingWritten(test, () => done(test, 'revokeToken', { id: token?.id }));

    expect(second?.revokedAt).toBe(first?.revokedAt);
  });

  it('keeps a revoked token in the list, and what was done with it in the history', async () => {
    const { token, secret } = await done(test, 'createToken', {
      name: 'a former importer',
      role: 'CONTRIBUTOR',
    });
    const { claim } = await done(test, 'createClaim', { text: claimText() }, { token: secret });
    await done(test, 'revokeToken', { id: token?.id });

    const { data } = await test.send<{ tokens: { id: string; revokedAt: string | null }[] }>(
      '{ tokens { id revokedAt } }',
    );

    expect(data?.tokens.find((one) => one.id === token?.id)?.revokedAt).not.toBeNull();
    expect(claim?.revisions[0]?.madeBy).toBe('a former importer');
  });

  it.each(['tok_1', 'tok_configured'])('refuses the id %s, which is in no table', async (id) => {
    const payload = await nothingWritten(test, () => mutate(test, 'revokeToken', { id }));

    expect(payload).toEqual({ token: null, userErrors: [refusal('NOT_FOUND', 'input', 'id')] });
  });

  it('refuses an id with a NUL', async () => {
    expect((await mutate(test, 'revokeToken', { id: 'tok_\u0000' })).userErrors).toMatchObject([
      { path: ['input', 'id'] },
    ]);
  });
});

import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { OutletAnswer } from './support/answers';
import { imported } from './support/import-quotations';
import { done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { articleRow, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

let serial = 0;

describe('updateOutlet', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  /** The outlet that an import finds or makes for an article of this outlet. */
  const outletOf = async (outlet: object): Promise<OutletAnswer> => {
    const url = `https://somewhere.example/${++serial}`;
    const quotation = await imported(test, quotationRow({ article: articleRow({ url, outlet }) }));
    return (await stored(test, 'Outlet', quotation.outlet!.id))!;
  };
  const given = (fields: object = {}): Promise<OutletAnswer> =>
    outletOf({ name: `Quay Courier ${++serial}`, domain: `courier${serial}.example`, ...fields });
  const update = async (outlet: OutletAnswer, patch: object): Promise<OutletAnswer> =>
    (await done(test, 'updateOutlet', { id: outlet.id, expectedRevision: outlet.revision, ...patch }))
      .outlet!;

  it('changes what is said, keeps the rest, and writes down what it was and why', async () => {
    const outlet = await given({ country: 'NO', kind: 'NEWSPAPER' });

    const updated = await update(outlet, {
      country: 'SE',
      stateAffiliated: true,
      kind: 'BROADCASTER',
      reason: 'Sold in May.',
    });

    expect(updated).toMatchObject({
      name: outlet.name,
      domain: outlet.domain,
      country: { code: 'SE' },
      stateAffiliated: true,
      kind: 'BROADCASTER',
      revision: 2,
    });
    expect(updated.revisions[1]).toMatchObject({
      action: 'UPDATED',
      reason: 'Sold in May.',
      changes: expect.arrayContaining([{ field: 'country', before: 'NO', after: 'SE' }]) as unknown,
    });
  });

  it('clears domain, country and the ties to a state with null', async () => {
    const outlet = await given({ country: 'NO', stateAffiliated: false });

    const updated = await update(outlet, { domain: null, country: null, stateAffiliated: null });

    expect(updated).toMatchObject({ domain: null, otherDomains: [], country: null, stateAffiliated: null });
  });

  it('keeps the old name and the old domain: imports and filters find it by all of them', async () => {
    const outlet = await given();
    const [name, domain] = [`The ${outlet.name}`, `new-${outlet.domain}`];

    const updated = await update(outlet, { name, domain });

    expect(updated).toMatchObject({
      name,
      domain,
      otherNames: [outlet.name],
      otherDomains: [outlet.domain],
    });
    expect(updated.revisions[1]?.changes.map((change) => change.field)).toEqual(
      expect.arrayContaining(['otherNames', 'otherDomains']),
    );
    expect((await outletOf({ domain: outlet.domain })).id).toBe(outlet.id);
    expect((await outletOf({ domain })).id).toBe(outlet.id);
    const hops = [{ relation: 'REPORTED', outlet: { name: outlet.name } }];
    expect((await imported(test, quotationRow({ hops }))).hops[1]?.outlet?.id).toBe(outlet.id);
    expect(await quotationIds(test, { outletDomain: [outlet.domain!.toUpperCase()] })).toHaveLength(3);
  });

  it('takes the lists of further names and domains as a whole', async () => {
    const outlet = await given();
    const [first, second] = [`a.${outlet.domain}`, `b.${outlet.domain}`];

    const more = await update(outlet, {
      otherDomains: [first, second],
      otherNames: ['The Quay', 'The Quay'],
    });
    const fewer = await update(more, { otherDomains: [`https://www.${second}/news`] });

    expect(more).toMatchObject({ otherDomains: [first, second], otherNames: ['The Quay'] });
    expect(fewer).toMatchObject({ otherDomains: [second], otherNames: ['The Quay'] });
    expect((await outletOf({ domain: first })).id).not.toBe(outlet.id);
    expect((await outletOf({ domain: second })).id).toBe(outlet.id);
  });

  it('drops what it replaces where the list says so', async () => {
    const outlet = await given();

    const updated = await update(outlet, { domain: `other-${outlet.domain}`, otherDomains: [] });

    expect(updated.otherDomains).toEqual([]);
  });

  it('answers an outlet by its id and by each of its domains', async () => {
    const outlet = await given();
    await update(outlet, { domain: `new-${outlet.domain}` });
    const query = `query ($id: ID, $domain: String) { outlet(id: $id, domain: $domain) { id } }`;
    const ask = async (asked: object): Promise<unknown> =>
      (await test.send<{ outlet: unknown }>(query, { ...asked })).data?.outlet;

    expect(await ask({ id: outlet.id })).toEqual({ id: outlet.id });
    expect(await ask({ domain: `new-${outlet.domain}` })).toEqual({ id: outlet.id });
    expect(await ask({ domain: `www.${outlet.domain}` })).toEqual({ id: outlet.id });
    expect(await ask({ domain: 'nobody.example' })).toBeNull();
    expect((await test.send(query, {})).errors[0]?.message).toMatch(/id or its domain/);
  });

  it('makes no revision when nothing is different', async () => {
    const outlet = await given({ country: 'NO' });
    const { name, domain } = outlet;

    const updated = await nothingWritten(test, () => update(outlet, { name, domain, country: 'NO' }));

    expect(updated.revision).toBe(1);
  });

  it('refuses a domain of another outlet, now or before, and names that outlet', async () => {
    const [outlet, other] = [await given(), await given()];
    await update(other, { domain: `new-${other.domain}` });

    for (const domain of [other.domain, `new-${other.domain}`]) {
      const payload = await nothingWritten(test, () =>
        mutate(test, 'updateOutlet', { id: outlet.id, expectedRevision: 1, domain }),
      );
      expect(payload).toEqual({ outlet: null, userErrors: [refusal('DUPLICATE', 'input', 'domain')] });
      expect(payload.userErrors[0]?.message).toContain(other.id);
    }
    const { userErrors } = await mutate(test, 'updateOutlet', {
      id: outlet.id,
      expectedRevision: 1,
      otherDomains: [other.domain],
    });
    expect(userErrors).toEqual([refusal('DUPLICATE', 'input', 'otherDomains')]);
  });

  it('refuses an edit of an older state', async () => {
    const outlet = await given();
    await update(outlet, { country: 'NO' });

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateOutlet', { id: outlet.id, expectedRevision: 1, country: 'SE' }),
    );

    expect(payload.userErrors).toEqual([refusal('STALE_REVISION', 'input', 'expectedRevision')]);
  });

  it.each([
    ['an id that nobody has', { id: 'out_1' }, 'NOT_FOUND', ['id']],
    ['a blank name', { name: '  ' }, 'REQUIRED', ['name']],
    ['no name', { name: null }, 'REQUIRED', ['name']],
    ['no kind', { kind: null }, 'REQUIRED', ['kind']],
    ['an overlong name', { name: 'x'.repeat(100_000) }, 'TOO_LONG', ['name']],
    ['a name with half a character', { name: '\ud800' }, 'INVALID', ['name']],
    ['what is no domain', { domain: 'the paper' }, 'INVALID', ['domain']],
    ['an overlong domain', { domain: `${'a'.repeat(5000)}.example` }, 'INVALID', ['domain']],
    ['what is no domain in the list', { otherDomains: ['a.example', '?'] }, 'INVALID', ['otherDomains', '1']],
    ['a blank name in the list', { otherNames: [''] }, 'REQUIRED', ['otherNames', '0']],
    ['too many names', { otherNames: Array<string>(101).fill('The Quay') }, 'TOO_MANY', ['otherNames']],
    ['an overlong reason', { reason: 'x'.repeat(100_000) }, 'TOO_LONG', ['reason']],
  ])('refuses %s', async (_what, patch, code, path) => {
    const outlet = await given();

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateOutlet', { id: outlet.id, expectedRevision: 1, ...patch }),
    );

    expect(payload).toEqual({ outlet: null, userErrors: [refusal(code, 'input', ...path)] });
  });
});

import { CountriesOfSpeakers } from '../../src/quotations/speaker-countries';
import { RevisionLog } from '../../src/revisions/revision-log';
import type { Actor } from '../../src/actors/actor.entity';
import type { StanceStore } from '../../src/quotations/stances/stance-store';
import { Role } from '../../src/domain/role';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { ActorAnswer } from './support/answers';
import { imported, importRows } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { claimText, personName, quotationRow } from './support/rows';
import { nothingWritten } from './support/tables';

describe('updateActor(applyToQuotations: WITHOUT_COUNTRY)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  /** Somebody of no known country who has said so many things. */
  async function speaker(count = 1): Promise<{ actor: ActorAnswer; ids: string[] }> {
    const name = personName();
    const rows = Array.from({ length: count }, () => quotationRow({ speaker: { name } }));
    const answer = await importRows(test, rows);
    const [first] = answer.rows;
    const actor = (await stored(test, 'Actor', first!.quotation!.speaker!.id))!;
    return { actor, ids: answer.rows.map((row) => row.id!) };
  }
  const apply = (actor: ActorAnswer, patch: object): ReturnType<typeof done<'updateActor'>> =>
    done(test, 'updateActor', {
      id: actor.id,
      expectedRevision: actor.revision,
      applyToQuotations: 'WITHOUT_COUNTRY',
      ...patch,
    });

  it('gives the country to quotations without one, says how many, and by which hint it is known', async () => {
    const { actor, ids } = await speaker(3);

    const answer = await apply(actor, { country: 'IS', reason: 'Found in the register.' });

    expect(answer).toMatchObject({
      quotationsChanged: 3,
      quotationsLeft: 0,
      actor: { country: { code: 'IS' } },
    });
    expect(await quotationIds(test, { speakerId: [actor.id], country: ['IS'] })).toEqual([...ids].sort());
    expect(await stored(test, 'Quotation', ids[0]!)).toMatchObject({
      speakerCountry: { code: 'IS' },
      speakerCountryBasis: 'ACTOR',
      revisions: [
        {},
        {
          action: 'UPDATED',
          reason: 'Found in the register.',
          changes: [
            { field: 'speakerCountry', before: null, after: 'IS' },
            { field: 'speakerCountryBasis', before: null, after: 'ACTOR' },
          ],
        },
      ],
    });
  });

  it('leaves the quotations that have a country, those retracted, and those of others', async () => {
    const { actor, ids } = await speaker(2);
    const other = await speaker();
    const { id } = await imported(test, quotationRow({ speaker: { id: actor.id }, speakerCountry: 'NO' }));
    await done(test, 'retractQuotation', { id: ids[1], reason: 'Invented.' });

    const { quotationsChanged } = await apply(actor, { country: 'IS' });

    expect(quotationsChanged).toBe(1);
    expect((await stored(test, 'Quotation', id))?.speakerCountry).toEqual({ code: 'NO' });
    expect((await stored(test, 'Quotation', ids[1]!))?.speakerCountry).toBeNull();
    expect((await stored(test, 'Quotation', other.ids[0]!))?.speakerCountry).toBeNull();
  });

  it('gives it to a joint speaker too, and leaves the others of the quotation', async () => {
    const { actor } = await speaker();
    const others = [{ actor: { id: actor.id } }, { mention: 'a clerk' }];
    const joint = await imported(
      test,
      quotationRow({ speaker: { name: personName() }, jointSpeakers: others }),
    );
    const placed = [{ actor: { id: actor.id }, country: 'NO' }];
    const kept = await imported(
      test,
      quotationRow({ speaker: { name: personName() }, jointSpeakers: placed }),
    );

    const { quotationsChanged } = await apply(actor, { country: 'FO' });

    expect(quotationsChanged).toBe(2);
    expect(await quotationIds(test, { speakerId: [actor.id], country: ['FO'] })).toContain(joint.id);
    expect(await stored(test, 'Quotation', joint.id)).toMatchObject({
      speakerCountry: null,
      jointSpeakers: [
        { country: { code: 'FO' }, countryBasis: 'ACTOR' },
        { country: null, countryBasis: null },
      ],
      revisions: [{}, { action: 'UPDATED', changes: [{ field: 'jointSpeakers' }] }],
    });
    expect(await stored(test, 'Quotation', kept.id)).toMatchObject({
      jointSpeakers: [{ country: { code: 'NO' } }],
      revision: 1,
    });
  });

  it('reaches claims, counts and facets by country', async () => {
    const name = personName();
    const stances = [{ towards: { claim: claimText() }, stance: 'SUPPORT' }];
    const quotation = await imported(test, quotationRow({ speaker: { name }, stances }));
    const actor = (await stored(test, 'Actor', quotation.speaker!.id))!;
    const claimId = quotation.stances[0]!.target.id!;

    await apply(actor, { country: 'MT' });

    expect(await claimIds(test, { country: ['MT'] })).toEqual([claimId]);
    const query = `{ countries { code quotationCount } claim(id: "${claimId}") { countries { country { code } supportCount } }
      quotations(filter: { speakerId: ["${actor.id}"] }) { facets { countries { country { code } count } } } }`;
    expect((await test.send(query)).data).toEqual({
      countries: expect.arrayContaining([{ code: 'MT', quotationCount: 1 }]) as unknown,
      claim: { countries: [{ country: { code: 'MT' }, supportCount: 1 }] },
      quotations: { facets: { countries: [{ country: { code: 'MT' }, count: 1 }] } },
    });
  });

  it('takes the country that the actor has already, and changes nothing the second time', async () => {
    const { actor } = await speaker(2);
    const { actor: known } = await done(test, 'updateActor', {
      id: actor.id,
      expectedRevision: 1,
      country: 'IS',
    });

    expect(await apply(known!, {})).toMatchObject({ quotationsChanged: 2, actor: { revision: 2 } });
    const again = await nothingWritten(test, () => apply(known!, {}));
    expect(again).toMatchObject({ quotationsChanged: 0, quotationsLeft: 0 });
  });

  it('leaves quotations alone unless it is asked for', async () => {
    const { actor, ids } = await speaker();

    const answer = await apply(actor, { country: 'IS', applyToQuotations: undefined });

    expect(answer).toMatchObject({ quotationsChanged: null, quotationsLeft: null });
    expect((await stored(test, 'Quotation', ids[0]!))?.speakerCountry).toBeNull();
  });

  it('needs as many statements for thirty quotations as for two', async () => {
    const [few, many] = [await speaker(2), await speaker(30)];
    const token = await test.token(Role.CONTRIBUTOR);
    const statements = async (actor: ActorAnswer): Promise<number> => {
      test.statements.length = 0;
      const input = {
        id: actor.id,
        expectedRevision: 1,
        country: 'IS',
        applyToQuotations: 'WITHOUT_COUNTRY',
      };
      const text =
        'mutation ($input: UpdateActorInput!) { updateActor(input: $input) { quotationsChanged } }';
      const { errors } = await test.send(text, { input }, { token });
      expect(errors).toEqual([]);
      return test.statements.length;
    };

    await statements((await speaker()).actor);
    expect(await statements(many.actor)).toBe(await statements(few.actor));
  });

  it('stops at a limit, and says how many are left', async () => {
    const { actor } = await speaker(5);
    const stances = { refreshCopies: () => Promise.resolve() } as unknown as StanceStore;
    const countries = new CountriesOfSpeakers(stances, new RevisionLog(), 3);
    const author = { tokenId: 'tok_1', name: 'Tove', role: Role.CONTRIBUTOR };
    const context = { author, at: '2026-01-01T00:00:00.000Z', reason: null, importBatchId: null };
    const known = { ...actor, country: 'IS' } as unknown as Actor;
    const give = (): Promise<object> =>
      test.app.database.write((tx) => countries.giveWhereUnknown(tx, known, context));

    expect([await give(), await give()]).toEqual([
      { changed: 3, left: 2 },
      { changed: 2, left: 0 },
    ]);
  });

  it('refuses to apply a country that is not known, and writes nothing', async () => {
    const { actor } = await speaker();

    const payload = await nothingWritten(test, () =>
      mutate(test, 'updateActor', {
        id: actor.id,
        expectedRevision: 1,
        role: 'Pilot',
        applyToQuotations: 'WITHOUT_COUNTRY',
      }),
    );

    expect(payload).toMatchObject({ actor: null, userErrors: [refusal('REQUIRED', 'input', 'country')] });
  });
});

import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { claimText, personName, quotationRow } from './support/rows';
import type { Content } from './support/tables';
import { content, nothingWritten, only, uncounted } from './support/tables';

/** What a merge may touch beside the actor's own record and history. */
const MOVED = ['quotation', 'attribution_hop', 'stance_coding', 'actor_alias'];

interface Two {
  readonly merged: string;
  readonly survivor: string;
  readonly mergedName: string;
  readonly said: string;
  readonly told: string;
  readonly about: string;
  readonly claimId: string;
}

describe('mergeActors and unmergeActor', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  /** Two actors; the first has said something, passed something on, and is what somebody spoke about. */
  async function two(): Promise<Two> {
    const [mergedName, survivorName] = [personName(), personName()];
    const said = await imported(
      test,
      quotationRow({
        speaker: { name: mergedName, country: 'NO' },
        stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }],
      }),
    );
    const own = await imported(test, quotationRow({ speaker: { name: survivorName, country: 'SE' } }));
    const told = await imported(
      test,
      quotationRow({ hops: [{ relation: 'TOLD', actor: { name: mergedName } }] }),
    );
    const about = await imported(
      test,
      quotationRow({ stances: [{ towards: { actor: { name: mergedName } }, stance: 'OPPOSE' }] }),
    );
    return {
      merged: said.speaker!.id,
      survivor: own.speaker!.id,
      mergedName,
      said: said.id,
      told: told.id,
      about: about.id,
      claimId: said.stances[0]!.target.id!,
    };
  }

  const merge = (id: string, intoId: string): Promise<unknown> => done(test, 'mergeActors', { id, intoId });
  const unmerge = (id: string): Promise<unknown> => done(test, 'unmergeActor', { id });
  const movable = async (): Promise<Content> =>
    uncounted(only(await content(test), ...MOVED, 'reference_move'));

  it('moves quotations, hops, stances and names to the one that stays', async () => {
    const { merged, survivor, mergedName, said, told, about } = await two();

    const { actor } = await done(test, 'mergeActors', { id: merged, intoId: survivor });

    expect(actor?.id).toBe(survivor);
    expect(actor?.aliases.map((alias) => alias.text)).toContain(mergedName);
    expect((await stored(test, 'Quotation', said))?.speaker?.id).toBe(survivor);
    expect((await stored(test, 'Quotation', told))?.hops[1]?.actor?.id).toBe(survivor);
    expect((await stored(test, 'Quotation', about))?.stances[0]?.target.id).toBe(survivor);
  });

  it('leaves the words the country of their day', async () => {
    const { merged, survivor, said } = await two();

    await merge(merged, survivor);

    expect((await stored(test, 'Quotation', said))?.speakerCountry).toEqual({ code: 'NO' });
  });

  it('answers filters by the old id and the new one, the old name and the new one, alike', async () => {
    const { merged, survivor, mergedName, said, about, claimId } = await two();

    await merge(merged, survivor);

    const own = await quotationIds(test, { speakerId: [survivor] });
    expect(own).toContain(said);
    expect(await quotationIds(test, { speakerId: [merged] })).toEqual(own);
    expect(await quotationIds(test, { speakerName: mergedName })).toEqual(own);
    expect(await quotationIds(test, { towards: { actorId: merged } })).toEqual([about]);
    expect(await claimIds(test, { actorId: [merged] })).toEqual([claimId]);
  });

  it('keeps the old id resolvable: it tells what it was merged into, who did it and why', async () => {
    const { merged, survivor } = await two();
    const token = await test.token(Role.REVIEWER, 'Tove');

    await done(
      test,
      'mergeActors',
      { id: merged, intoId: survivor, reason: 'One spelling of two.' },
      { token },
    );

    expect(await stored(test, 'Actor', merged)).toMatchObject({
      mergedInto: { id: survivor },
      revisions: [
        {},
        {
          action: 'MERGED',
          madeBy: 'Tove',
          reason: 'One spelling of two.',
          changes: [{ field: 'mergedIntoId', after: survivor }],
        },
      ],
    });
  });

  it('comes back exactly: unmerging leaves everything as it was before', async () => {
    const { merged, survivor } = await two();
    const before = await movable();

    await merge(merged, survivor);
    const between = await movable();
    await unmerge(merged);

    expect(between).not.toEqual(before);
    expect(await movable()).toEqual(before);
    expect(await stored(test, 'Actor', merged)).toMatchObject({
      mergedInto: null,
      revisions: [{}, { action: 'MERGED' }, { action: 'UNMERGED' }],
    });
  });

  it('leaves the survivor what came to it after the merge', async () => {
    const { merged, survivor, mergedName } = await two();
    await merge(merged, survivor);
    const { id } = await imported(test, quotationRow({ speaker: { name: mergedName } }));

    await unmerge(merged);

    expect((await stored(test, 'Quotation', id))?.speaker?.id).toBe(survivor);
  });

  it('does not give back what was given to somebody else meanwhile', async () => {
    const { merged, survivor, said } = await two();
    await merge(merged, survivor);
    const name = personName();
    await done(test, 'updateQuotation', { id: said, expectedRevision: 1, speaker: { name } });

    await unmerge(merged);

    expect((await stored(test, 'Quotation', said))?.speaker?.name).toBe(name);
  });

  it('survives two who have the same names and the same stances on one quotation', async () => {
    const [name, alias] = [personName(), personName()];
    const { actor: one } = await done(test, 'createActor', {
      name,
      kind: 'PERSON',
      country: 'NO',
      aliases: [alias],
    });
    const { actor: other } = await done(test, 'createActor', {
      name,
      kind: 'PERSON',
      country: 'SE',
      aliases: [alias],
    });
    const towards = (id?: string): object => ({ towards: { actor: { id } }, stance: 'OPPOSE' });
    const { id } = await imported(test, quotationRow({ stances: [towards(one?.id), towards(other?.id)] }));
    const before = await movable();

    await merge(one!.id, other!.id);
    expect(await quotationIds(test, { towards: { actorId: one?.id } })).toEqual([id]);
    await unmerge(one!.id);

    expect(await movable()).toEqual(before);
  });

  it('follows a chain of merges, and undoes it link by link in either order', async () => {
    const { merged, survivor, said } = await two();
    const { actor: last } = await done(test, 'createActor', { name: personName(), kind: 'PERSON' });
    const before = await movable();
    await merge(merged, survivor);
    await merge(survivor, last!.id);
    expect(await quotationIds(test, { speakerId: [merged] })).toEqual(
      await quotationIds(test, { speakerId: [last?.id] }),
    );
    expect((await stored(test, 'Quotation', said))?.speaker?.id).toBe(last?.id);

    await unmerge(merged);
    expect((await stored(test, 'Quotation', said))?.speaker?.id).toBe(merged);
    await unmerge(survivor);

    expect(await movable()).toEqual(before);
  });

  it('may be merged again after it was undone', async () => {
    const { merged, survivor, said } = await two();
    await merge(merged, survivor);
    await unmerge(merged);

    await merge(merged, survivor);

    expect((await stored(test, 'Quotation', said))?.speaker?.id).toBe(survivor);
  });

  it('leaves merged actors out of lists unless asked for', async () => {
    const { merged, survivor } = await two();
    await merge(merged, survivor);

    const list = async (isMerged?: boolean): Promise<string[]> => {
      const { data } = await test.send<{ actors: { nodes: { id: string }[] } }>(
        'query ($filter: ActorFilter) { actors(filter: $filter) { nodes { id } } }',
        { filter: { ids: [merged, survivor], isMerged } },
      );
      return data!.actors.nodes.map((node) => node.id);
    };

    expect(await list()).toEqual([survivor]);
    expect(await list(true)).toEqual([merged]);
  });

  describe('refuse', () => {
    it('an actor merged into itself', async () => {
      const { merged } = await two();

      const payload = await nothingWritten(test, () =>
        mutate(test, 'mergeActors', { id: merged, intoId: merged }),
      );

      expect(payload).toEqual({ actor: null, userErrors: [refusal('INVALID', 'input', 'intoId')] });
    });

    it('an actor that is merged already, on either side', async () => {
      const { merged, survivor } = await two();
      const { actor: third } = await done(test, 'createActor', { name: personName(), kind: 'PERSON' });
      await merge(merged, survivor);

      const payloads = [
        await mutate(test, 'mergeActors', { id: merged, intoId: third?.id }),
        await mutate(test, 'mergeActors', { id: third?.id, intoId: merged }),
        await mutate(test, 'mergeActors', { id: survivor, intoId: merged }),
      ];

      expect(payloads.map((payload) => payload.userErrors)).toEqual([
        [refusal('CONFLICT', 'input', 'id')],
        [refusal('CONFLICT', 'input', 'intoId')],
        [refusal('CONFLICT', 'input', 'intoId')],
      ]);
      expect(payloads[0]?.userErrors[0]?.message).toContain(survivor);
    });

    it('ids that nobody has', async () => {
      const { merged } = await two();

      expect((await mutate(test, 'mergeActors', { id: 'act_1', intoId: merged })).userErrors).toEqual([
        refusal('NOT_FOUND', 'input', 'id'),
      ]);
      expect((await mutate(test, 'mergeActors', { id: merged, intoId: 'act_1' })).userErrors).toEqual([
        refusal('NOT_FOUND', 'input', 'intoId'),
      ]);
      expect((await mutate(test, 'unmergeActor', { id: 'act_1' })).userErrors).toEqual([
        refusal('NOT_FOUND', 'input', 'id'),
      ]);
    });

    it('to unmerge what is not merged', async () => {
      const { merged } = await two();

      expect(await nothingWritten(test, () => mutate(test, 'unmergeActor', { id: merged }))).toEqual({
        actor: null,
        userErrors: [refusal('CONFLICT', 'input', 'id')],
      });
    });

    it('a reason that is too long or broken', async () => {
      const { merged, survivor } = await two();
      const attempt = (reason: string): ReturnType<typeof mutate<'mergeActors'>> =>
        mutate(test, 'mergeActors', { id: merged, intoId: survivor, reason });

      expect((await attempt('x'.repeat(100_000))).userErrors).toEqual([
        refusal('TOO_LONG', 'input', 'reason'),
      ]);
      expect((await attempt('a\u0000')).userErrors).toEqual([refusal('INVALID', 'input', 'reason')]);
    });
  });
});

import { mapInSlices } from '../../../src/scheduling';

describe('mapInTurns', () => {
  it('answers what is made of each item, in their order', async () => {
    expect(await mapInSlices(['a', 'b', 'c'].entries(), ([index, word]) => `${word}${index}`)).toEqual([
      'a0',
      'b1',
      'c2',
    ]);
  });

  it('lets others have their turn when its own is over', async () => {
    const seen: string[] = [];
    setImmediate(() => seen.push('other'));

    await mapInSlices([1, 2], (item) => seen.push(`item ${item}`), 0);

    expect(seen).toEqual(['item 1', 'other', 'item 2']);
  });

  it('goes on while its turn lasts', async () => {
    const seen: string[] = [];
    setImmediate(() => seen.push('other'));

    await mapInSlices([1, 2], (item) => seen.push(`item ${item}`), 60_000);

    expect(seen).toEqual(['item 1', 'item 2']);
  });

  it('ends with what the work throws', async () => {
    const failing = mapInSlices([1], () => {
      throw new Error('Refused.');
    });

    await expect(failing).rejects.toThrow('Refused.');
  });
});

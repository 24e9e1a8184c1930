import { PageMemory } from '../../../src/database/page-memory';
import type { PackedPage } from '../../../src/database/packed-rows';
import type { JoinedReading } from '../../../src/database/reader';
import { recordMaker } from '../../../src/database/record-maker';

interface Quotation {
  readonly id: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
}

const column = (property: string) => ({ property, type: 'varchar' });
const KIND = 'actor id,name';
const JOINED = ['q.id', 'q.speaker_id', 'a.id', 'a.name'];
const READING: JoinedReading<Quotation> = {
  names: JOINED,
  expressions: JOINED,
  joins: 'LEFT JOIN actor a ON a.id = q.speaker_id',
  unpack: recordMaker({
    columns: [column('id'), column('speakerId')],
    start: 0,
    references: [
      { field: 'speaker', layout: { columns: [column('id'), column('name')], start: 2, references: [] } },
    ],
  }),
  recalling: {
    expressions: ['q.id', 'q.speaker_id'],
    joins: '',
    recalled: [{ kind: KIND, path: ['speaker'] }],
    unpack: recordMaker({
      columns: [column('id'), column('speakerId')],
      start: 0,
      references: [{ field: 'speaker', id: 1, kind: 0 }],
    }),
  },
};

/** A database of one page, which names these speakers. */
class OnePage {
  version = 1;
  joined = 0;
  recalled = 0;
  private readonly memory = new PageMemory();

  constructor(public speakers: readonly (string | null)[]) {}

  read(): Promise<Quotation[]> {
    return this.memory.read(READING, ({ expressions }) =>
      Promise.resolve(this.answer(expressions.length > 2)),
    );
  }

  async readOften(): Promise<void> {
    for (let time = 0; time < 30; time++) await this.read();
    this.joined = 0;
    this.recalled = 0;
  }

  private answer(isJoined: boolean): PackedPage {
    if (isJoined) this.joined++;
    else this.recalled++;
    const rows = this.speakers.map((id, i) => [
      `q${i}`,
      id,
      ...(isJoined ? [id, id && `${id} of ${this.version}`] : []),
    ]);
    return { version: this.version, rows };
  }
}

const namesIn = (rows: readonly Quotation[]): (string | undefined)[] =>
  rows.map(({ speaker }) => speaker?.name);

describe('the memory of pages', () => {
  it('spares the join once pages name only what is known', async () => {
    const page = new OnePage(['a', 'b', null, 'a']);
    await page.readOften();

    expect(namesIn(await page.read())).toEqual(['a of 1', 'b of 1', undefined, 'a of 1']);
    expect(page).toMatchObject({ joined: 0, recalled: 1 });
  });

  it('forgets all when something was written', async () => {
    const page = new OnePage(['a']);
    await page.readOften();
    page.version = 2;

    expect(namesIn(await page.read())).toEqual(['a of 2']);
    expect(namesIn(await page.read())).toEqual(['a of 2']);
    expect(page).toMatchObject({ joined: 2, recalled: 1 });
  });

  it('reads a page whole that names somebody else, and some after it', async () => {
    const page = new OnePage(['a']);
    await page.readOften();
    page.speakers = ['a', 'b'];

    expect(namesIn(await page.read())).toEqual(['a of 1', 'b of 1']);
    await page.read();
    expect(page).toMatchObject({ joined: 2, recalled: 1 });
  });

  it('takes nothing from an answer that is older than another', async () => {
    const page = new OnePage(['a']);
    page.version = 2;
    await page.readOften();
    page.version = 1;

    expect(namesIn(await page.read())).toEqual(['a of 1']);
    page.version = 2;
    expect(namesIn(await page.read())).toEqual(['a of 2']);
  });

  it('begins anew when it holds thousands', async () => {
    const page = new OnePage([]);
    for (let from = 0; from < 40_000; from += 1_000) {
      page.speakers = Array.from({ length: 1_000 }, (_, i) => `s${from + i}`);
      await page.read();
    }
    await page.readOften();

    await page.read();

    expect(page).toMatchObject({ joined: 0, recalled: 1 });
    expect(page['memory']['records']).toBeLessThanOrEqual(6_000);
  });
});

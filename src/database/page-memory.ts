import type { PackedPage } from './packed-rows';
import type { JoinedReading, RecallingReading } from './reader';
import { NotRecalled } from './record-maker';

type Run = (form: Pick<JoinedReading<unknown>, 'expressions' | 'joins'>) => Promise<PackedPage>;
type Recalled = RecallingReading<unknown>['recalled'];

// Records of all kinds together: some 300 bytes each.
const MOST_RECORDS = 5_000;
// So many pages in a row must have been of known records before pages are read without them.
const PAGES_KNOWN = 5;

/**
 * The records of few kinds, such as speakers and outlets, that pages of one connection have named, for as long as nothing is
 * written. Each page says which version of the data it was read from, so a page of this version has the very records
 * that would have been joined to it. Where many different ones are named, or something is always written, pages are read
 * whole, as without it.
 */
export class PageMemory {
  private version = -1;
  private records = 0;
  private pagesKnown = 0;
  private readonly kinds = new Map<string, Map<unknown, object>>();

  /** Reads a page, without what is known where that is likely to be all. */
  async read<T>(reading: JoinedReading<T>, run: Run): Promise<T[]> {
    const { recalling } = reading;
    if (recalling !== null && this.pagesKnown >= PAGES_KNOWN) {
      const rows = this.recall(recalling, await run(recalling));
      if (rows !== null) return rows;
    }
    const page = await run(reading);
    const rows = page.rows.map((values) => reading.unpack(values));
    if (recalling !== null) this.note(recalling.recalled, page.version, rows);
    return rows;
  }

  private recall<T>(reading: RecallingReading<T>, { version, rows }: PackedPage): T[] | null {
    if (version !== this.version) return null;
    const kinds = reading.recalled.map(({ kind }) => this.kind(kind));
    try {
      return rows.map((values) => reading.unpack(values, kinds));
    } catch (error) {
      if (!(error instanceof NotRecalled)) throw error;
      this.pagesKnown = 0;
      return null;
    }
  }

  private note(recalled: Recalled, version: number, rows: readonly unknown[]): void {
    // A statement that waited long may answer after one that has seen more.
    if (version < this.version) return;
    if (version > this.version || this.records > MOST_RECORDS) this.forget(version);
    const before = this.records;
    for (const { kind, path } of recalled) {
      const known = this.kind(kind);
      for (const row of rows) {
        const record = path.reduce((from: unknown, field) => (from as Fields | null)?.[field] ?? null, row);
        const { id } = (record ?? {}) as Fields;
        if (id === undefined || known.has(id)) continue;
        known.set(id, record as object);
        this.records++;
      }
    }
    this.pagesKnown = this.records === before ? this.pagesKnown + 1 : 0;
  }

  private kind(name: string): Map<unknown, object> {
    let records = this.kinds.get(name);
    if (records === undefined) this.kinds.set(name, (records = new Map<unknown, object>()));
    return records;
  }

  private forget(version: number): void {
    this.version = version;
    this.kinds.clear();
    this.records = 0;
    this.pagesKnown = 0;
  }
}

type Fields = Readonly<Record<string, unknown>>;

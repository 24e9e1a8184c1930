import { setImmediate } from 'node:timers/promises';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Sql } from 'sql-template-tag';
import sql from 'sql-template-tag';
import type { RecordEvent } from '../events';
import { settledEvents } from '../events';
import { insertStatements } from './bulk-insert';
import { updateStatement } from './bulk-update';
import type { Dialect } from './dialect';
import type { StatementListener } from './reader';
import type { RowShape, RowShapes } from './row-shape';

const NOTHING = {};

/** Work that a transaction does right before its commit. */
export type LastWork<T> = (tx: WriteTransaction, items: readonly T[]) => Promise<void>;

/**
 * The only way to write: an open transaction, handed out by the write lane.
 * It reads what it has itself written, which the read pool does not.
 *
 * Statements run one after another, in the order in which they were asked for. One whose answer nobody needs is put
 * in line, and the program goes on preparing the next while the database works: that doubles the pace of an import.
 */
export class WriteTransaction {
  private readonly announced: RecordEvent[] = [];
  private readonly putOffs: { readonly work: LastWork<never>; readonly item: unknown }[] = [];
  /** Ends with the last statement in line; rejected for good once one of those that nobody waits for has failed. */
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly manager: EntityManager,
    private readonly shapes: RowShapes,
    readonly dialect: Dialect,
    private readonly onStatement: StatementListener,
  ) {}

  shape<T extends ObjectLiteral>(entity: new () => T): RowShape<T> {
    return this.shapes.of(entity);
  }

  /** Marks this point of the transaction. The answer undoes what was written since. */
  async mark(): Promise<() => Promise<void>> {
    await this.all(sql`SAVEPOINT mark`);
    const planned = this.announced.length;
    const putOff = this.putOffs.length;
    return async () => {
      this.announced.length = planned;
      this.putOffs.length = putOff;
      await this.all(sql`ROLLBACK TO SAVEPOINT mark`);
    };
  }

  /** Delivers an event to those who wait for it after the commit; never, when the transaction is rolled back. */
  announce(event: RecordEvent): void {
    this.announced.push(event);
  }

  /** The events to deliver after the commit. */
  get events(): readonly RecordEvent[] {
    return settledEvents(this.announced);
  }

  /** Leaves work to the end of the transaction, where it is done once, for all items that were put off. */
  putOff<T>(work: LastWork<T>, item: T): void {
    this.putOffs.push({ work, item });
  }

  /** Does what was put off. The commit comes next. */
  async finish(): Promise<void> {
    for (const work of new Set(this.putOffs.map((one) => one.work))) {
      const items = this.putOffs.filter((one) => one.work === work).map(({ item }) => item as never);
      await work(this, items);
    }
  }

  /** Waits for what is in line. Rejects with the failure of a statement that nobody has waited for. */
  async settled(): Promise<void> {
    await this.line;
  }

  /** Lets the database begin with what is in line, before a longer computation. */
  async sent(): Promise<void> {
    await setImmediate();
  }

  /** Runs a statement and returns its rows as they come. A failure is the caller's, who may go on after it. */
  async all<T>(statement: Sql): Promise<T[]> {
    const before = this.line;
    const answer = before.then(() => this.query<T>(statement));
    this.follow(answer.catch(() => before));
    return await answer;
  }

  /** Puts a statement in line and does not wait for it: the next one, or the commit, reports its failure. */
  queue(statement: Sql): void {
    this.follow(this.line.then(() => this.query(statement)));
  }

  /** Runs a statement that selects `shape.select(…)` and returns the entity's rows. */
  async rows<T extends ObjectLiteral>(entity: new () => T, statement: Sql): Promise<T[]> {
    const shape = this.shape(entity);
    return (await this.all<Record<string, unknown>>(statement)).map((row) => shape.read(row));
  }

  /**
   * Adds rows, with one statement for a thousand of them, in line: see `queue`. `computed` holds the properties that the
   * database works out, once for each statement.
   */
  insert<T extends ObjectLiteral, C extends keyof T = never>(
    entity: new () => T,
    rows: readonly Omit<T, C>[],
    computed: Readonly<Record<C, Sql>> = NOTHING as Readonly<Record<C, Sql>>,
  ): void {
    const statements = insertStatements(this.dialect, this.shape(entity), rows, computed);
    for (const statement of statements) this.queue(statement);
  }

  /** Sets these properties of rows to what the rows say, with one statement, in line: see `queue`. */
  updateAll<T extends ObjectLiteral & { id: string }>(
    entity: new () => T,
    rows: readonly T[],
    properties: ReadonlySet<string>,
  ): void {
    if (rows.length > 0) this.queue(updateStatement(this.dialect, this.shape(entity), rows, properties));
  }

  /** Sets some columns of one row. */
  async update<T extends ObjectLiteral & { id: string }>(
    entity: new () => T,
    id: string,
    patch: Partial<T>,
  ): Promise<void> {
    await this.settled();
    this.onStatement(`UPDATE ${entity.name}`);
    await this.manager.createQueryBuilder().update(entity).set(patch).where('id = :id', { id }).execute();
  }

  private follow(next: Promise<unknown>): void {
    this.line = next;
    // The next statement reports the failure; an unhandled rejection until then would end the process.
    next.catch(() => undefined);
  }

  private async query<T>(statement: Sql): Promise<T[]> {
    const text = this.dialect.textOf(statement);
    this.onStatement(text);
    return await this.manager.query<T[]>(text, statement.values);
  }
}

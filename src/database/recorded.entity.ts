import { Column, PrimaryColumn } from 'typeorm';

/** What every record has: a type-prefixed ULID made by the application, a revision number, and two UTC instants. */
export abstract class Recorded {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Counts up from 1 with every change; edits must name the one they saw. */
  @Column({ type: 'integer' })
  revision!: number;

  /** UTC, ISO 8601 with milliseconds. */
  @Column({ type: 'text' })
  createdAt!: string;

  /** UTC, ISO 8601 with milliseconds. */
  @Column({ type: 'text' })
  updatedAt!: string;
}

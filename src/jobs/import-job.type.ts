import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../graphql/loading/node';
import { Payload } from '../graphql/payload';
import { DateTimeScalar } from '../graphql/scalars';
import { ImportJobStatus } from './job-book';

registerEnumType(ImportJobStatus, {
  name: 'ImportJobStatus',
  description: 'Where the import of a file stands.',
  valuesConfig: {
    QUEUED: { description: 'The file is kept and waits for its turn.' },
    RUNNING: { description: 'The file is being imported.' },
    DONE: { description: 'The file was read to its end. Records may have been refused all the same.' },
    FAILED: {
      description: 'It was not read to its end; the reason says why. What was stored by then stays.',
    },
    CANCELLED: { description: 'Somebody ended it. What was stored by then stays.' },
  },
});

@ObjectType('ImportJob', {
  implements: [Node],
  simpleResolvers: true,
  description: 'A file that was sent to POST /import: how far it is, and what became of its rows.',
})
export class ImportJobType extends Node {
  @Field(() => String, { description: 'The name of the token that sent it.' })
  importer!: string;

  @Field(() => ImportJobStatus, { description: 'Where it stands.' })
  status!: ImportJobStatus;

  @Field(() => String, { description: 'What the file holds, as onrecord import --format names it.' })
  format!: string;

  @Field(() => String, { description: 'What its sender calls the file.' })
  sourceName!: string;

  @Field(() => Float, { description: 'Size of the file, in bytes as they were sent.' })
  bytes!: number;

  @Field(() => Float, { description: 'How many of them have been read. From 0 again when it was cut off.' })
  bytesRead!: number;

  @Field(() => Int, { description: 'Records of the file that have an answer.' })
  recordCount!: number;

  @Field(() => Int, { description: 'Rows that made a record.' })
  createdCount!: number;

  @Field(() => Int, { description: 'Rows that changed a record.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'Rows whose record was already stored just so.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows whose stored record was left as it is.' })
  skippedCount!: number;

  @Field(() => Int, {
    description: 'Records of the file that were refused, at least in part: GET /import/{id}/failed.csv.',
  })
  refusedCount!: number;

  @Field(() => String, { nullable: true, description: 'Why it did not come to its end; null when it did.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the file was there.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last began; null while it waits.' })
  startedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over; null while it is not.' })
  finishedAt!: string | null;
}

@InputType('CancelImportInput', { description: 'Which import to end.' })
export class CancelImportInput {
  @Field(() => ID, { description: 'The id of the job, job_01….' })
  id!: string;
}

@ObjectType('CancelImportPayload', { description: 'What became of ending an import.', simpleResolvers: true })
export class CancelImportPayload extends Payload {
  @Field(() => ImportJobType, { nullable: true, description: 'The job; null when refused.' })
  job?: ImportJobType | null;
}

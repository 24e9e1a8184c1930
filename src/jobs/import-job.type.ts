import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../graphql/loading/node';
import { Payload } from '../graphql/payload';
import { DateTimeScalar } from '../graphql/scalars';
import { LeftOutType } from '../imports/reading/extraction.type';
import { ImportJobStatus } from './job-book';

registerEnumType(ImportJobStatus, {
  name: 'ImportJobStatus',
  description: 'The state of the import of a file.',
  valuesConfig: {
    QUEUED: { description: 'The file is kept and waits for its turn.' },
    RUNNING: { description: 'The file is being imported.' },
    DONE: { description: 'The whole file was read. Some records may have been refused.' },
    FAILED: {
      description: 'The import stopped early; the reason says why. Records stored before that stay.',
    },
    CANCELLED: { description: 'Somebody ended it. Records stored before that stay.' },
  },
});

@ObjectType('ImportJob', {
  implements: [Node],
  simpleResolvers: true,
  description: 'A file that was sent to POST /import: its progress, and the results of its rows.',
})
export class ImportJobType extends Node {
  @Field(() => String, { description: 'The name of the token that sent it.' })
  importer!: string;

  @Field(() => ImportJobStatus, { description: 'Where it stands.' })
  status!: ImportJobStatus;

  @Field(() => String, { description: 'The format of the file, as in onrecord import --format.' })
  format!: string;

  @Field(() => String, { description: 'The name of the file, as sent.' })
  sourceName!: string;

  @Field(() => Float, { description: 'Size of the file, in bytes as they were sent.' })
  bytes!: number;

  @Field(() => Float, {
    description: 'How many bytes have been read. Starts again from 0 after an interruption.',
  })
  bytesRead!: number;

  @Field(() => Int, { description: 'Records of the file that have an answer.' })
  recordCount!: number;

  @Field(() => Int, { description: 'Rows that made a record.' })
  createdCount!: number;

  @Field(() => Int, { description: 'Rows that changed a record.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'Rows whose record was already stored with the same content.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows whose stored record was not changed.' })
  skippedCount!: number;

  @Field(() => Int, {
    description: 'Records of the file that were refused, at least in part: GET /import/{id}/failed.csv.',
  })
  refusedCount!: number;

  @Field(() => [LeftOutType], {
    description:
      'Counts of texts in its articles that look like statements and were not kept, by reason. Reasons without any are not listed.',
  })
  leftOut!: readonly LeftOutType[];

  @Field(() => String, { nullable: true, description: 'Why the import stopped early; null if it did not.' })
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

@ObjectType('CancelImportPayload', { description: 'The result of ending an import.', simpleResolvers: true })
export class CancelImportPayload extends Payload {
  @Field(() => ImportJobType, { nullable: true, description: 'The job; null when refused.' })
  job?: ImportJobType | null;
}

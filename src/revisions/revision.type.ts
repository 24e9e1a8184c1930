import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars';
import { RevisionAction } from './revision.entity';

registerEnumType(RevisionAction, {
  name: 'RevisionAction',
  description: 'What kind of change a revision records.',
  valuesConfig: {
    CREATED: { description: 'The record was made.' },
    UPDATED: { description: 'Some of its fields were changed.' },
    REVIEWED: { description: 'A person decided on it.' },
    RETRACTED: { description: 'It was taken back.' },
    MERGED: { description: 'It became part of another record.' },
    UNMERGED: { description: 'A merge was undone.' },
    REANCHORED: {
      description: 'A new text of the article was stored, and the server looked for the quotation in it.',
    },
    REVERTED: { description: 'An import was undone, and with it its change to this record.' },
  },
});

@ObjectType('FieldChange', {
  description: "One field's value before and after a change.",
  simpleResolvers: true,
})
export class FieldChangeType {
  @Field(() => String, { description: 'The name of the field.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value before, as JSON text; null when there was none.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value after, as JSON text; null when there is none.',
  })
  after!: string | null;
}

@ObjectType('Revision', {
  description: 'One change of a record: what, who, when and why.',
  simpleResolvers: true,
})
export class RevisionType {
  @Field(() => Int, { description: 'Counts up from 1 for each record.' })
  number!: number;

  @Field(() => RevisionAction, { description: 'What kind of change it was.' })
  action!: RevisionAction;

  @Field(() => [FieldChangeType], { description: 'The fields that changed; empty when the record was made.' })
  changes!: FieldChangeType[];

  @Field(() => String, { description: 'The name of the token that made the change.' })
  madeBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: string;

  @Field(() => String, { nullable: true, description: 'The reason given, if any.' })
  reason!: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the import that made it, if one did.' })
  importBatchId!: string | null;
}

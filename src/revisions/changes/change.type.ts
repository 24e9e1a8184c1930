import { RecordKind } from '../../domain/record-kind';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { RevisionType } from '../revision.type';

registerEnumType(RecordKind, {
  name: 'RecordKind',
  description: 'The kinds of record that have a history.',
  valuesConfig: {
    QUOTATION: { description: 'Quotations.' },
    CLAIM: { description: 'Claims.' },
    ACTOR: { description: 'Actors.' },
    ARTICLE: { description: 'Articles.' },
    OUTLET: { description: 'Outlets.' },
    STANCE_CODING: { description: 'Codings of stances.' },
    CLAIM_REVIEW: { description: 'Fact-checks.' },
  },
});

@ObjectType('Change', {
  description: 'One change of one record, as a list of all changes shows it.',
  simpleResolvers: true,
})
export class ChangeType extends RevisionType {
  @Field(() => ID, { description: 'The id of the changed record.' })
  recordId!: string;

  @Field(() => RecordKind, { description: 'The kind of the record.' })
  kind!: RecordKind;

  @Field(() => Boolean, {
    description: 'Whether the change removed the record: undoing an import removes what it made.',
  })
  isRemoval!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The record of which it became a part, if the change is a merge.',
  })
  mergedIntoId!: string | null;
}

@ObjectType('ChangePage', {
  description: 'Changes in the order in which they were stored, and where to go on.',
  simpleResolvers: true,
})
export class ChangePage {
  @Field(() => [ChangeType], { description: 'The changes, oldest first.' })
  changes!: readonly ChangeType[];

  @Field(() => String, {
    description:
      'Keep it, and send it as `since` to get what came later. It stays valid, also when this page is empty.',
  })
  cursor!: string;

  @Field(() => Boolean, { description: 'Whether more changes are stored already. If so, ask again at once.' })
  hasMore!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `before`, with `last`, to get what came earlier; null when nothing did.',
  })
  earlierCursor!: string | null;
}

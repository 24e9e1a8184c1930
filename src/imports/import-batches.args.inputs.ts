import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../graphql/lists/paging';
import { MAX_LIST, MaxItems, Nested } from '../graphql/validation/rules';
import { ImportFormat } from './batches/import-format';
import './import-enums.type';

@InputType('ImportBatchFilter', {
  description: 'Which imports to list. Fields mean AND, values in a list OR, an empty list matches nothing.',
})
export class ImportBatchFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Only imports that tokens of these names sent.',
  })
  @MaxItems(MAX_LIST)
  importer?: string[] | null;

  @Field(() => [ImportFormat], { nullable: true, description: 'Only imports of these kinds of records.' })
  @MaxItems(MAX_LIST)
  format?: ImportFormat[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only imports whose rows came from these sources, in the words of the importer.',
  })
  @MaxItems(MAX_LIST)
  sourceName?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only imports that were undone, or only the others.',
  })
  isReverted?: boolean | null;
}

/** Arguments of the list of imports. */
@ArgsType()
export class ImportBatchesArgs extends PageArgs {
  @Field(() => ImportBatchFilter, { nullable: true, description: 'Which imports.' })
  @Nested()
  filter?: ImportBatchFilter | null;
}

import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Stance } from '../../domain/stance';
import { CountryType } from '../../graphql/country.type';
import { LAZY } from '../../graphql/type-graphql/compilable';
import { StanceCount } from '../lists/quotation-facets.type';

@ObjectType('StanceMatrixCell', {
  description: 'How often one country’s speakers took one stance towards another country.',
  simpleResolvers: true,
})
export class StanceMatrixCell {
  @Field(() => Stance, { description: 'The stance.' })
  stance!: Stance;

  @Field(() => Int, { description: 'In how many quotations.' })
  count!: number;
}

@ObjectType('StanceMatrixTotal', {
  description: 'A row or a column of the matrix, all its cells together.',
  simpleResolvers: true,
})
export class StanceMatrixTotal {
  @Field(() => CountryType, { description: 'The country of the row or the column.' })
  country!: CountryType;

  @Field(() => Int, {
    description: 'How many quotations. One that is in several cells of the row or the column counts once.',
  })
  count!: number;

  @Field(() => [StanceCount], { description: 'The same for each stance, most frequent first.' })
  stances!: readonly StanceCount[];
}

@ObjectType('StanceMatrix', {
  description: 'Where countries stand towards each other.',
  simpleResolvers: true,
})
@Extensions(LAZY)
export class StanceMatrixType {
  @Field(() => [StanceMatrixCell], { description: 'The cells, most frequent first.' })
  cells!: readonly StanceMatrixCell[];

  @Field(() => Int, { description: 'How many cells there are in all.' })
  cellCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more cells than first asked for.' })
  isCut!: boolean;

  @Field(() => [StanceMatrixTotal], {
    description: 'The countries of the speakers, most frequent first, over all cells.',
  })
  speakers!: readonly StanceMatrixTotal[];

  @Field(() => [StanceMatrixTotal], {
    description: 'The countries they took stances towards, most frequent first, over all cells.',
  })
  targets!: readonly StanceMatrixTotal[];
}

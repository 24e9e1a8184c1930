import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Voice } from '../../domain/reversals';
import { Stance } from '../../domain/stance';

registerEnumType(Voice, {
  name: 'Voice',
  description: 'Whose stance is followed.',
  valuesConfig: {
    ACTOR: { description: 'Each speaker’s.' },
    COUNTRY: {
      description:
        'For each country, all its speakers together, with its opposition. So a change may be a change of speakers.',
    },
  },
});

@ObjectType('Reversal', {
  description:
    'A change of sides: somebody asserted a claim and later denied it, or denied it and later asserted it.',
  simpleResolvers: true,
})
export class ReversalType {
  @Field(() => Stance, { description: 'The stance before: SUPPORT or OPPOSE.' })
  from!: Stance;

  @Field(() => Stance, { description: 'The stance after: the other of the two.' })
  to!: Stance;
}

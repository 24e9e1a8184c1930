import { Field, ObjectType } from 'type-graphql';
import { CountryBasis } from '../../domain/countries/country-basis';
import '../quotation-enums.type';

@ObjectType('JointSpeaker', {
  description: 'Somebody who said the words of a quotation together with its speaker.',
  simpleResolvers: true,
})
export class JointSpeakerType {
  @Field(() => String, { nullable: true, description: 'The joint speaker as printed.' })
  mention!: string | null;

  @Field(() => CountryBasis, {
    nullable: true,
    description: 'By which hint the country is known; null without a country.',
  })
  countryBasis!: CountryBasis | null;
}

import { Field, ID, InputType } from 'type-graphql';
import { MAX_IDS, MaxItems } from '../../graphql/validation/rules';
import { CountryCodeScalar } from '../../graphql/scalars';

@InputType('MentionsFilter', {
  description:
    'The countries and actors that quotations name. The words decide, not a coding: a text mentions somebody if it has one of the names, as whole words. Case, accents and English plurals do not matter. A name can also mean somebody else.',
})
export class MentionsFilter {
  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description:
      'Only quotations with an English name of one of these countries: its own, an older one, a demonym or its capital ("Norway", "Norwegian", "Oslo"). Names that several countries have ("Korean") do not count.',
  })
  @MaxItems(MAX_IDS)
  country?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only quotations with a name of one of these actors: a recorded name, transliteration or abbreviation, in full. Titles, metonyms and weak names do not count. The id of a merged actor means its survivor.',
  })
  @MaxItems(MAX_IDS)
  actorId?: string[] | null;
}

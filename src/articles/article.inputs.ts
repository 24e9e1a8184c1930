import { Field, ID, InputType } from 'type-graphql';
import { MAX_IDS, MAX_LIST, MaxItems } from '../graphql/validation/rules';
import { LanguageBasis } from '../domain/language/text-language';
import '../graphql/text-language.type';
import { CountryCodeScalar, DateTimeScalar } from '../graphql/scalars';
import { DateRange } from '../graphql/date-range.input';
import { OutletRowInput } from '../outlets/outlet.inputs';

/** An article inside a row. */
@InputType('ArticleRowInput', {
  description:
    'An article, given by its address or by its text. The same address is the same article. Another text becomes a new version of it.',
})
export class ArticleRowInput {
  @Field(() => String, { nullable: true, description: 'The address. Needed when there is no body.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'The headline.' })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: 'The author, as printed.' })
  byline?: string | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag, for example "en".' })
  language?: string | null;

  @Field(() => LanguageBasis, {
    nullable: true,
    description: 'How the language is known, where another server found it. Default: GIVEN.',
  })
  languageBasis?: LanguageBasis | null;

  @Field(() => String, { nullable: true, description: 'The day it was published, YYYY-MM-DD.' })
  publishedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The whole text. The server anchors quotations in it. Without it, quotations are stored without an anchor.',
  })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Instead of body: the SHA-256 (hex) of a stored text that contains the words. Default: the newest text.',
  })
  bodySha256?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the text was fetched.' })
  retrievedAt?: string | null;

  @Field(() => OutletRowInput, {
    nullable: true,
    description: 'The outlet that printed it. Default: taken from the address.',
  })
  outlet?: OutletRowInput | null;
}

@InputType('ArticleFilter', { description: 'Which articles to list. Fields mean AND, values in a list OR.' })
export class ArticleFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  @MaxItems(MAX_IDS)
  ids?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only articles of outlets with these domains.' })
  @MaxItems(MAX_LIST)
  outletDomain?: string[] | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'Only articles of outlets of these countries.',
  })
  @MaxItems(MAX_LIST)
  outletCountry?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only articles in these languages (BCP 47 tags, compared as given).',
  })
  language?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Only articles published in this range.' })
  publishedOn?: DateRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only articles whose text changed after it was first recorded, or only the others.',
  })
  isEdited?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Only those that changed at this instant or later.',
  })
  updatedSince?: string | null;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { LanguageBasis } from '../domain/language/text-language';
import { Node } from '../graphql/loading/node';
import '../graphql/text-language.type';
import { RecordedType } from '../graphql/recorded.type';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';

@ObjectType('ArticleVersion', {
  implements: [Node],
  simpleResolvers: true,
  description:
    'One state of an article’s text. It never changes. When the outlet edits the article, a new version is added.',
})
export class ArticleVersionType extends Node {
  @Field(() => Int, { description: '1 for the first text seen, 2 for the next.' })
  ordinal!: number;

  @Field(() => String, {
    description:
      'The whole text. Offsets of quotations count on it, in UTF-16 code units (as JavaScript counts).',
  })
  body!: string;

  @Field(() => String, { description: 'SHA-256 of the text, in hexadecimal.' })
  bodySha256!: string;

  @Field(() => Int, { description: 'Length of the text in UTF-16 code units.' })
  length!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the sender fetched the text.' })
  retrievedAt!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded here.' })
  createdAt!: string;
}

@ObjectType('Article', {
  implements: [Node],
  simpleResolvers: true,
  description: 'Where words were printed.',
})
export class ArticleType extends RecordedType {
  @Field(() => String, { nullable: true, description: 'The address as given.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address without tracking parameters; one article a canonical address.',
  })
  canonicalUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'The headline.' })
  headline!: string | null;

  @Field(() => String, { nullable: true, description: 'The author, as printed.' })
  byline!: string | null;

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag, for example "en".' })
  language!: string | null;

  @Field(() => LanguageBasis, {
    nullable: true,
    description:
      'How the language is known. A guess is by the words of the text, and gives way to what anybody says. Null without a language, and for articles stored before this was kept.',
  })
  languageBasis!: LanguageBasis | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was published; null when not known.' })
  publishedOn!: string | null;
}

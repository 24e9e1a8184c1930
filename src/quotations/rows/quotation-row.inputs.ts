import { Field, ID, InputType, Int } from 'type-graphql';
import { ArticleRowInput } from '../../articles/article.inputs';
import { ArticleQuotationInput } from './article-quotation.inputs';

/** A quotation that brings its article along. */
@InputType('QuotationRowInput', {
  description:
    'A quotation with everything it needs: article, outlet and speaker may all stand inside the row.',
})
export class QuotationRowInput extends ArticleQuotationInput {
  @Field(() => ArticleRowInput, {
    nullable: true,
    description: 'Where it was printed. Give this, articleId or articleOfRow.',
  })
  article?: ArticleRowInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Instead of article: the index of an earlier row of this call (the first is 0) with the same article. So you send a long text only once.',
  })
  articleOfRow?: number | null;

  @Field(() => ID, { nullable: true, description: 'Where it was printed, when the article is known.' })
  articleId?: string | null;
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { articleVersionById } from '../articles/article.loaders';
import type { WordsInSentence } from '../domain/text/sentence-around';
import { sentenceAround } from '../domain/text/sentence-around';
import type { RequestContext } from '../graphql/context';
import { load } from '../graphql/loading/batch-loader';
import type { Quotation } from './quotation.entity';
import { QuotationSegmentType, QuotationSentenceType, QuotationType } from './quotation.type';

/** Reads a quotation's words: run by run, and in their sentence. */
@Resolver(() => QuotationType)
export class QuotationWordsResolver {
  @FieldResolver(() => [QuotationSegmentType], {
    description: 'The runs of the words, in order: more than one when the article interrupts them.',
  })
  segments(@Root() { spans, text }: Quotation): QuotationSegmentType[] {
    if (spans.length === 0) return [{ text, span: null }];
    let at = 0;
    return spans.map((span) => {
      const length = span.end - span.start;
      const words = text.slice(at, at + length);
      at += length + 1;
      return { text: words, span };
    });
  }

  @FieldResolver(() => QuotationSentenceType, {
    nullable: true,
    description: 'The words in their sentence, for showing them in context; null when the text is not known.',
  })
  async sentence(
    @Root() { articleVersionId, spans }: Quotation,
    @Ctx() context: RequestContext,
  ): Promise<WordsInSentence | null> {
    if (articleVersionId === null) return null;
    const version = await load(context, articleVersionById, articleVersionId);
    return version === null ? null : sentenceAround(version.body, spans);
  }
}

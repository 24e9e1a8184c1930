import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { articleVersionById } from '../articles/article.loaders';
import type { WordsInSentence } from '../domain/text/sentence-around';
import { sentenceAround } from '../domain/text/sentence-around';
import type { RequestContext } from '../graphql/context';
import { load } from '../graphql/loading/batch-loader';
import type { Span } from '../domain/anchoring/anchoring';
import type { Quotation } from './quotation.entity';
import { anchorsByQuotationId } from './quotation.loaders';
import { QuotationSegmentType, QuotationSentenceType, QuotationType, SpanType } from './quotation.type';

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

  @FieldResolver(() => [SpanType], {
    description:
      'Where the words are in one text of the article: the newest, or the text that you name. Empty if they are not there.',
  })
  async spansIn(
    @Root() { id, articleVersionId, spans }: Quotation,
    @Ctx() context: RequestContext,
    @Arg('versionId', () => ID, {
      nullable: true,
      description: 'The text: the id of an ArticleVersion. Default: the newest one.',
    })
    versionId?: string | null,
  ): Promise<readonly Span[]> {
    if (versionId === articleVersionId) return spans;
    const later = await load(context, anchorsByQuotationId, id);
    if (versionId) return later.find((anchor) => anchor.articleVersionId === versionId)?.spans ?? [];
    return later.at(-1)?.spans ?? spans;
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

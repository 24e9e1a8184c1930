import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { canonicalUrl } from '../domain/article-url';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { MaybePromise } from '../graphql/loading/batch-loader';
import { follow, load } from '../graphql/loading/batch-loader';
import type { ConnectionObject, ListField } from '../graphql/lists/connection';
import { connectionType, nestedConnection, rootConnection } from '../graphql/lists/connection';
import type { RequestContext } from '../graphql/context';
import { checkRange } from '../graphql/date-range.input';
import type { Outlet } from '../outlets/outlet.entity';
import { OutletType } from '../outlets/outlet.type';
import { revisionsOf } from '../revisions/revision.loaders';
import { RevisionType } from '../revisions/revision.type';
import type { ArticleVersion } from './article-version.entity';
import type { Article } from './article.entity';
import { ArticlesArgs } from './article.args.inputs';
import type { ArticleQuestion } from './article.lists';
import { articleList } from './article.lists';
import {
  articleByCanonicalUrl,
  articleById,
  articleVersionById,
  outletOfArticle,
  versionsByArticleId,
} from './article.loaders';
import { ArticleType, ArticleVersionType } from './article.type';

export const ArticleConnection = connectionType('Article', 'articles', () => ArticleType);

/** The articles of an outlet. */
@Resolver(() => OutletType)
export class OutletArticlesResolver {
  @FieldResolver(() => ArticleConnection, { description: 'What it printed, latest published first.' })
  articles(
    @Root() outlet: Outlet,
    @Args(() => ArticlesArgs) args: ArticlesArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): ConnectionObject<Article> {
    const { filter, search } = args;
    // The articles of a merged outlet stand under the one it was merged into.
    const question = { outletId: outlet.mergedIntoId ?? outlet.id, filter, search };
    return nestedConnection(context, articleListField(context, question, args), args, info);
  }
}

/** Reads articles. */
@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleType, {
    nullable: true,
    description: 'One article, by id or by address; null when there is none.',
  })
  article(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'The id, art_01….' }) id?: string | null,
    @Arg('url', () => String, {
      nullable: true,
      description: 'Its address; tracking parameters do not matter.',
    })
    url?: string | null,
  ): Promise<Article | null> {
    if (id && !url) return load(context, articleById, id);
    if (url && !id) return load(context, articleByCanonicalUrl, canonicalUrl(url, ['url']));
    throw new DomainError(ErrorCode.REQUIRED, 'Give either the article’s id or its url.', ['id']);
  }

  @Query(() => ArticleConnection, { description: 'Articles, latest published first.' })
  articles(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ArticlesArgs) args: ArticlesArgs,
  ): ConnectionObject<Article> {
    const { filter, search } = args;
    return rootConnection(context, articleListField(context, { filter, search }, args), args, info);
  }

  @FieldResolver(() => OutletType, {
    nullable: true,
    description: 'The outlet that printed it; null if it is not known.',
  })
  outlet(@Root() article: Article, @Ctx() context: RequestContext): MaybePromise<Outlet | null> {
    return follow(context, outletOfArticle, article);
  }

  @FieldResolver(() => ArticleVersionType, {
    nullable: true,
    description: 'Its newest text; null while no text is known.',
  })
  latestVersion(@Root() article: Article, @Ctx() context: RequestContext): Promise<ArticleVersion | null> {
    return article.latestVersionId === null
      ? Promise.resolve(null)
      : load(context, articleVersionById, article.latestVersionId);
  }

  @FieldResolver(() => [ArticleVersionType], {
    description:
      'Every recorded text of the article, oldest first. More than one means that the article was edited.',
  })
  versions(@Root() article: Article, @Ctx() context: RequestContext): Promise<ArticleVersion[]> {
    return load(context, versionsByArticleId, article.id);
  }

  @FieldResolver(() => [RevisionType], { description: 'Every change of its record, oldest first.' })
  revisions(@Root() article: Article, @Ctx() context: RequestContext): Promise<RevisionType[]> {
    return revisionsOf(context, article.id);
  }
}

/** What a text belongs to. */
@Resolver(() => ArticleVersionType)
export class ArticleVersionResolver {
  @FieldResolver(() => ArticleType, { description: 'The article whose text it is.' })
  article(@Root() version: ArticleVersion, @Ctx() context: RequestContext): Promise<Article | null> {
    return load(context, articleById, version.articleId);
  }
}

function articleListField(
  context: RequestContext,
  question: ArticleQuestion,
  { filter, orderBy }: ArticlesArgs,
): ListField<Article> {
  if (filter?.publishedOn) checkRange(filter.publishedOn, ['filter', 'publishedOn']);
  const source = articleList(context.reader.dialect, question, orderBy);
  return { name: 'articles', question, source, items: articleById };
}

import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { canonicalUrl } from '../domain/article-url';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { MaybePromise } from '../graphql/loading/batch-loader';
import { follow, load } from '../graphql/loading/batch-loader';
import type { ConnectionObject } from '../graphql/lists/connection';
import { connectionType, rootConnection } from '../graphql/lists/connection';
import type { RequestContext } from '../graphql/context';
import { checkRange } from '../graphql/date-range.input';
import { PageArgs } from '../graphql/lists/paging';
import type { Outlet } from '../outlets/outlet.entity';
import { OutletType } from '../outlets/outlet.type';
import { revisionsOf } from '../revisions/revision.loaders';
import { RevisionType } from '../revisions/revision.type';
import type { ArticleVersion } from './article-version.entity';
import type { Article } from './article.entity';
import { ArticleFilter } from './article.inputs';
import { ArticleOrder, articleList } from './article.lists';
import {
  articleByCanonicalUrl,
  articleById,
  articleVersionById,
  outletOfArticle,
  versionsByArticleId,
} from './article.loaders';
import { ArticleType, ArticleVersionType } from './article.type';

registerEnumType(ArticleOrder, {
  name: 'ArticleOrder',
  description:
    'How a list of articles is ordered. Articles without a known day come last in DESC and first in ASC.',
  valuesConfig: {
    PUBLISHED_ON_DESC: { description: 'Latest published first.' },
    PUBLISHED_ON_ASC: { description: 'First published first.' },
    CREATED_AT_DESC: { description: 'Latest recorded first.' },
    CREATED_AT_ASC: { description: 'First recorded first.' },
  },
});

export const ArticleConnection = connectionType('Article', 'articles', () => ArticleType);

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
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which articles.' })
    filter?: ArticleFilter | null,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Words of headline or text. All must occur. "Quoted words" match as a phrase, and a final * matches any ending.',
    })
    search?: string | null,
    @Arg('orderBy', () => ArticleOrder, {
      defaultValue: ArticleOrder.PUBLISHED_ON_DESC,
      description: 'The order of the list.',
    })
    orderBy: ArticleOrder = ArticleOrder.PUBLISHED_ON_DESC,
  ): ConnectionObject<Article> {
    if (filter?.publishedOn) checkRange(filter.publishedOn, ['filter', 'publishedOn']);
    const question = { filter, search };
    return rootConnection(
      context,
      {
        name: 'articles',
        question,
        source: articleList(context.reader.dialect, question, orderBy),
        items: articleById,
      },
      page,
      info,
    );
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

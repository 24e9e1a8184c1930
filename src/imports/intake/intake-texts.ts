import type { StoredArticle } from '../../articles/article-plan';
import type { KnownArticleRef } from '../../articles/article-ref';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { looseText } from '../../domain/text/loose-text';
import { once } from '../../domain/once';
import type { KnownText } from '../../quotations/rows/placing';

/** How a row names its article: one of the two is not null. */
export interface NamedArticle {
  readonly index: number;
  readonly articleRef: KnownArticleRef | null;
  readonly articleId: string | null;
}

/** The texts that the rows of one intake are placed in: those it brings, and those that are stored. */
export class IntakeTexts {
  private readonly brought = new Map<string, { readonly row: number | null; readonly text: KnownText }>();
  private readonly known = new Map<string, KnownText>();

  constructor(
    private readonly stored: ReadonlyMap<string, StoredArticle>,
    private readonly storedById: ReadonlyMap<string, StoredArticle>,
  ) {}

  /** Notes the text that comes with a row, or with the article itself (row null). The first of an article counts. */
  bring(ref: KnownArticleRef | null, row: number | null): void {
    if (ref === null || ref.body === null || ref.bodySha256 === null || this.brought.has(ref.key)) return;
    this.brought.set(ref.key, { row, text: this.text(ref.canonicalUrl, ref.body, ref.bodySha256) });
  }

  /** The text in which the row's words are to be found; null when none is known. Throws when it brings a second text. */
  of(row: NamedArticle): KnownText | null {
    const { articleRef } = row;
    if (articleRef?.storedSha256) return this.storedText(row, articleRef.storedSha256);
    const brought = articleRef === null ? undefined : this.brought.get(articleRef.key);
    if (brought === undefined) return this.newest(this.articleOf(row));
    const sha256 = articleRef?.bodySha256 ?? null;
    if (sha256 !== null && sha256 !== brought.text.bodySha256) throw secondText(brought.row);
    return brought.text;
  }

  /** The stored article that a row names. Throws NOT_FOUND for an id of none. */
  articleOf({ articleRef, articleId }: NamedArticle): StoredArticle | undefined {
    if (articleId === null) return this.stored.get(articleRef?.key ?? '');
    const known = this.storedById.get(articleId);
    if (known !== undefined) return known;
    throw unknownArticle(articleId);
  }

  private storedText(row: NamedArticle, sha256: string): KnownText {
    const stored = this.articleOf(row);
    const version = stored?.versions.find(({ bodySha256 }) => bodySha256 === sha256);
    if (stored === undefined || version === undefined) throw unknownText();
    return this.text(stored.article.canonicalUrl, version.body, version.bodySha256);
  }

  private newest(known: StoredArticle | undefined): KnownText | null {
    const version = known?.versions.find(({ id }) => id === known.article.latestVersionId);
    if (known === undefined || version === undefined) return null;
    return this.text(known.article.canonicalUrl, version.body, version.bodySha256);
  }

  private text(url: string | null, body: string, bodySha256: string): KnownText {
    const key = `${url ?? ''}\n${bodySha256}`;
    const known = this.known.get(key) ?? { url, body, bodySha256, looseBody: once(() => looseText(body)) };
    this.known.set(key, known);
    return known;
  }
}

function secondText(row: number | null): DomainError {
  const other = row === null ? 'The article itself' : `Row ${row} of this batch`;
  const message = `${other} has another text of this article (rows count from 0). Send the two texts in two calls, the older one first.`;
  return new DomainError(ErrorCode.CONFLICT, message, ['article', 'body']);
}

function unknownText(): DomainError {
  const message =
    'No text with this hash is stored for the article. Import the article first, or send its text as body.';
  return new DomainError(ErrorCode.NOT_FOUND, message, ['article', 'bodySha256']);
}

/** The refusal of an id that belongs to no article. */
export function unknownArticle(articleId: string): DomainError {
  const message = `There is no article ${articleId.slice(0, 60)}. Search articles(search: …) for the right id, or send the article itself.`;
  return new DomainError(ErrorCode.NOT_FOUND, message, ['articleId']);
}

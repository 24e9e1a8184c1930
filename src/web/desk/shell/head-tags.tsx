import type { VNode } from 'preact';
import type { Head, Visit } from '../page';
import { words } from '../words/catalogue';
import { ASSETS } from './assets';

// The script knows the colours that were chosen for this browser. Preact does not know the attribute.
const BEFORE_FIRST_PAINT = { blocking: 'render' };

/** The head of a page: title, style, who it is for, and what other programs may know of it. */
export function HeadTags({ head, visit }: { readonly head: Head; readonly visit: Visit }): VNode {
  const { title, description, canonical, alternates = [], jsonLd } = head;
  const address = new URL(canonical, visit.url).href;
  const isIndexed = head.isIndexed && visit.settings.isPublic;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} — ${words.site.name}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {!isIndexed && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={address} />
      <link rel="stylesheet" href={ASSETS.style} />
      <link rel="icon" href="data:," />
      {alternates.map(({ href, type, title: label }) => (
        <link rel="alternate" type={type} title={label} href={href} />
      ))}
      <meta property="og:site_name" content={words.site.name} />
      <meta property="og:title" content={title} />
      {description !== undefined && <meta property="og:description" content={description} />}
      <meta property="og:type" content={head.type ?? 'website'} />
      <meta property="og:url" content={address} />
      <meta name="twitter:card" content="summary" />
      {jsonLd !== undefined && <Json type="application/ld+json" value={jsonLd} />}
      <script type="module" src={ASSETS.script} {...BEFORE_FIRST_PAINT} />
    </head>
  );
}

/** Data for programs in a page. The only place that writes into a page what Preact has not escaped. */
export function Json({
  type,
  value,
  id,
}: {
  readonly type: string;
  readonly value: unknown;
  readonly id?: string;
}): VNode {
  const text = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return <script type={type} id={id} dangerouslySetInnerHTML={{ __html: text }} />;
}

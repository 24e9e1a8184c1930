import type { VNode } from 'preact';

const MOST = 48;

/** The address of a source: a link where it is one of the web, text where it is anything else. */
export function OutsideLink({ href, text }: { readonly href: string; readonly text?: string }): VNode {
  const shown = text ?? shortened(href);
  if (!/^https?:\/\//i.test(href)) return <span>{text === undefined ? href : `${text}: ${href}`}</span>;
  return (
    <a href={href} rel="noreferrer nofollow">
      {shown}
    </a>
  );
}

function shortened(href: string): string {
  const plain = href.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return plain.length > MOST ? `${plain.slice(0, MOST)}…` : plain;
}

import type { VNode } from 'preact';
import { words } from '../words/catalogue';

/** A link among the commands of a page. */
export function ActLink({ href, text }: { readonly href: string; readonly text: string }): VNode {
  return (
    <li>
      <a class="Act" href={href}>
        {text}
      </a>
    </li>
  );
}

/** Copies the address of the page, or another one. Hidden until the script of the page shows it. */
export function CopyLink({ href }: { readonly href?: string }): VNode {
  return (
    <li>
      <button class="Act" type="button" hidden data-act="copy" data-copy={href} data-done={words.site.copied}>
        {words.site.copyLink}
      </button>
    </li>
  );
}

/** Prints the page. Hidden until the script of the page shows it. */
export function Print(): VNode {
  return (
    <li>
      <button class="Act" type="button" hidden data-act="print">
        {words.site.print}
      </button>
    </li>
  );
}

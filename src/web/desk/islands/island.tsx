import type { ComponentType, VNode } from 'preact';
import { Json } from '../shell/head-tags';

interface IslandProps<Props> {
  /** By which the script of the page finds what makes it alive. */
  readonly name: string;
  readonly component: ComponentType<Props>;
  readonly props: Props;
}

/**
 * A part of a page that a script brings to life: made on the server as all others, with what it was made of beside it. There is one of
 * a name on a page.
 */
export function Island<Props extends object>({ name, component: Part, props }: IslandProps<Props>): VNode {
  return (
    <>
      <div data-island={name}>
        <Part {...props} />
      </div>
      <Json type="application/json" id={`island-${name}`} value={props} />
    </>
  );
}

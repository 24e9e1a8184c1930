import { Fragment, toChildArray, type ComponentChildren, type VNode } from 'preact';

/** Facts in one line, with dots between them. What is empty is left out. */
export function Dotted({ children }: { readonly children: ComponentChildren }): VNode {
  const shown = toChildArray(children).filter((child) => child !== '');
  return (
    <>
      {shown.map((child, i) => (
        <Fragment>
          {i > 0 && ' · '}
          {child}
        </Fragment>
      ))}
    </>
  );
}

import type { ComponentChildren, VNode } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** In the margin below the heading. */
  readonly note?: ComponentChildren;
  /** Commands and links in the margin: items of a list. */
  readonly acts?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a page: its heading hangs in the margin. */
export function Section({ id, title, note, acts, children }: SectionProps): VNode {
  return (
    <section class="Section" aria-labelledby={id}>
      <header class="Section-head">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p class="Meta">{note}</p>}
        {acts !== undefined && <ul class="Acts">{acts}</ul>}
      </header>
      <div class="Section-body">{children}</div>
    </section>
  );
}

/** Shows the commands that need a script: copy the address, print. Without one they are not there. */
export function offerActs(page: Document): void {
  for (const act of page.querySelectorAll<HTMLButtonElement>('button[data-act]')) {
    act.hidden = false;
    act.addEventListener('click', () => void run(act, page));
  }
}

async function run(act: HTMLButtonElement, page: Document): Promise<void> {
  if (act.dataset['act'] === 'print') return page.defaultView?.print();
  const { copy = page.location.href } = act.dataset;
  await navigator.clipboard.writeText(new URL(copy, page.location.href).href);
  if (act.dataset['done'] !== undefined) act.textContent = act.dataset['done'];
}

import { commandKey, hasSingleKeys } from '../browser/single-keys';

/** Pressing `/` outside of fields goes to the search field. */
export function goToSearchBySlash(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (commandKey(event) !== '/' || !hasSingleKeys()) return;
    const field = page.querySelector<HTMLInputElement>('.Quick input');
    if (field === null) return;
    event.preventDefault();
    field.focus();
  });
}

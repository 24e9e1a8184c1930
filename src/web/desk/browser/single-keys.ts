const SETTING = 'onrecord.singleKeys';

/** Whether single keys are commands in this browser. They are, until somebody switches them off (WCAG 2.2, 2.1.4). */
export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

/** Switches single keys on or off, for good. */
export function setSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(SETTING, isOn ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** The key of a command; null while somebody types, or holds a key for another command. */
export function commandKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  return isTyping(event.target) ? null : event.key;
}

/** Whether what is typed goes into a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('dialog') !== null
  );
}

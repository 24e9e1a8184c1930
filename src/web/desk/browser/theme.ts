/** Which colours the pages have in this browser: those of the system, or always the same. */
export type Theme = 'system' | 'light' | 'dark';

const SETTING = 'onrecord.theme';

/** What somebody has chosen for this browser. */
export function chosenTheme(): Theme {
  try {
    const stored = localStorage.getItem(SETTING);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Chooses for this browser, for good, and shows it. */
export function chooseTheme(theme: Theme, page: Document): void {
  try {
    localStorage.setItem(SETTING, theme);
  } catch {
    // Without storage the choice holds for this page.
  }
  showTheme(page, theme);
}

/** Gives a page the colours that were chosen. */
export function showTheme({ documentElement }: Document, theme = chosenTheme()): void {
  if (theme === 'system') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = theme;
}

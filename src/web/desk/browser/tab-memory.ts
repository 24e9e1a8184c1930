/** What a page remembers until the browser's tab is closed, so that a reload or a crash of the server loses nothing. */
export class TabMemory<T> {
  constructor(private readonly key: string) {}

  read(fallback: T): T {
    try {
      const text = sessionStorage.getItem(this.key);
      return text === null ? fallback : (JSON.parse(text) as T);
    } catch {
      return fallback;
    }
  }

  write(value: T): void {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(value));
    } catch {
      // A browser may allow no storage. The page itself still has the value.
    }
  }
}

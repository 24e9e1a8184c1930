/**
 * A function of a text that keeps its answers: for the words that texts repeat. It forgets all of them when there are
 * `most`, so that memory stays bounded whatever the texts hold. `make` must always answer the same.
 */
export function remembering<T>(most: number, make: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const made = make(text);
    answers.set(text, made);
    return made;
  };
}

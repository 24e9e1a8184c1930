// A longer piece of a text keeps the whole text in memory: V8 copies only short ones.
const LONGEST = 12;

/**
 * A function of a text that keeps its answers: for the words that texts repeat. It forgets all of them when there are
 * `most`, and does not keep long ones, so that memory stays bounded whatever the texts hold. `make` must always answer the same.
 */
export function remembering<T>(most: number, make: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const made = make(text);
    answers.set(text, made);
    return made;
  };
}

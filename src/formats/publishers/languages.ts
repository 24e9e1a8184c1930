let byName: ReadonlyMap<string, string> | undefined;

/** A language as a BCP 47 tag, from a tag ("pt-BR", "pt_BR") or an English name ("Portuguese"). Undefined when unknown. */
export function languageTag(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const tag = text.trim().replaceAll('_', '-');
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  byName ??= namesOfLanguages();
  return byName.get(tag.toLowerCase());
}

function namesOfLanguages(): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(codes.map((code) => [names.of(code)?.toLowerCase() ?? code, code]));
}

/** First letters of the first and the last name: "Åsa Öberg" → "ÅÖ". What stands in brackets is no name. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/\(.*?\)/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

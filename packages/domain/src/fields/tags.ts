/** Elements that come along when somebody pastes from a web page, a mail or Word. Others, "<Namn>" say, are prose. */
const elements =
  'a abbr article aside b blockquote body br button caption center code col colgroup dd div dl dt em embed font footer ' +
  'form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main meta nav object ol option p path ' +
  'pre s script section select small span strike strong style sub sup svg table tbody td textarea tfoot th thead ' +
  'title tr u ul video xml';

/** Also Word's own, <o:p>. No part repeats inside another, so that a long text is read in linear time. */
const candidates = `<(?:/?(?:${elements.split(' ').join('|')}|[a-z]+:[a-z]+)(?:\\s[^<>]*)?/?|!(?:--|\\[|doctype)[^<>]*)>`;
const pattern = () => new RegExp(candidates, 'gi');

/** "<b och c>" compares; "<b class=…>" is a tag. */
function isTag(candidate: string): boolean {
  const [, attributes] = /\s([^<>]*[^<>\s/])\s*\/?>$/.exec(candidate) ?? [];
  return candidate.startsWith('<!') || attributes === undefined || attributes.includes('=');
}

/** The first HTML tag in a text, as it is written; null in plain text. "< 15 år" is no tag. */
export function firstTag(text: string): string | null {
  for (const [candidate] of text.matchAll(pattern())) {
    if (isTag(candidate)) {
      return candidate;
    }
  }
  return null;
}

export function hasTags(text: string): boolean {
  return firstTag(text) !== null;
}

/**
 * The text as it would look without its tags: what ends a line becomes a line break, style sheets and scripts go, and
 * the commonest character entities become their characters. Holds no tag afterwards.
 */
export function withoutTags(text: string): string {
  let plain = text;
  while (hasTags(plain)) {
    plain = decoded(stripped(plain));
  }
  return plain
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const lineEnds =
  /^<(?:br|\/?(?:p|div|li|tr|h[1-6]|table|ul|ol|blockquote|section|article|dt|dd))\b/i;
const cells = /^<\/?(?:td|th)\b/i;

function stripped(text: string): string {
  return withoutContent(withoutContent(text, 'style'), 'script').replace(pattern(), (candidate) => {
    if (!isTag(candidate)) {
      return candidate;
    }
    if (lineEnds.test(candidate)) {
      return '\n';
    }
    return cells.test(candidate) ? ' ' : '';
  });
}

/** Without an element that is never shown, its content included. */
function withoutContent(text: string, element: 'style' | 'script'): string {
  const [first = '', ...rest] = text.split(new RegExp(`<${element}(?=[\\s>])`, 'i'));
  const end = new RegExp(`</${element}\\s*>`, 'i');
  return first + rest.map((part) => part.split(end).slice(1).join('')).join('');
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
};

function decoded(text: string): string {
  return text.replace(/&(#\d{1,6}|[A-Za-z]{2,6});/g, (entity, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] ?? entity),
  );
}

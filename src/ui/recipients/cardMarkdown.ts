const entities: { readonly [letter: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter]!);

/** The part of markdown that our own cards use: bold, escapes and line breaks. Everything else stays text. */
export function cardMarkdown(text: string): string {
  const pieces = text.split(/(\\[!-/:-@[-`{-~]|\*\*|\n)/);
  let bold = false;
  const html = pieces.map((piece) => {
    if (piece === '\n') return '<br>';
    if (piece === '**') {
      bold = !bold;
      return bold ? '<strong>' : '</strong>';
    }
    return safe(/^\\[^A-Za-z0-9\s]$/.test(piece) ? piece.slice(1) : piece);
  });
  return `<p>${html.join('')}${bold ? '</strong>' : ''}</p>`;
}

/** Markup that is safe to put into a page: made by `html`, never by hand from outside text. */
export interface Html {
  readonly markup: string;
}

type Piece = string | number | Html | readonly Piece[] | false | undefined;

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made harmless inside an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => replacements[sign] ?? sign);

const toMarkup = (piece: Piece): string => {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(toMarkup).join('');
};

/** Template tag for markup: every interpolated text is escaped, nested `html` is kept as it is. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  markup: strings.map((part, at) => part + toMarkup(pieces[at])).join(''),
});

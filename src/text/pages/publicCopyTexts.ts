const sv = {
  title: 'Vårdgivarwebben',
  places: 'Publiceras på',
  both: 'Intranätet och vårdgivarwebben',
  inside: 'Intranätet',
  word: 'Även på vårdgivarwebben',
  there: (edition: string, day: string) =>
    `Utgåva ${edition} finns på vårdgivarwebben, publicerad ${day}.`,
  withdrawn: (day: string) => `Märkt som upphävt på vårdgivarwebben ${day}.`,
  onItsWay: (edition: string) =>
    `Utgåva ${edition} är på väg till vårdgivarwebben. Det brukar ta någon minut.`,
  withdrawing: 'Att dokumentet är upphävt är på väg till vårdgivarwebben.',
  leaving: 'Dokumentet är på väg bort från vårdgivarwebben.',
  open: 'Öppna sidan där',
  notRead: 'Det gick inte att se hur dokumentet står på vårdgivarwebben just nu.',
  next: (edition: string) => `Utgåva ${edition} publiceras även på vårdgivarwebben.`,
  nextLeaves: (edition: string) =>
    `När utgåva ${edition} publiceras tas dokumentet bort från vårdgivarwebben.`,
  download: 'Hämta det publika materialet',
  downloading: 'Hämtar …',
  file: (day: string) => `publika-dokument-${day}.zip`,
};

export type PublicCopyTexts = typeof sv;

const en: PublicCopyTexts = {
  title: 'Vårdgivarwebben',
  places: 'Published on',
  both: 'The intranet and vårdgivarwebben',
  inside: 'The intranet',
  word: 'Also on vårdgivarwebben',
  there: (edition, day) => `Edition ${edition} is on vårdgivarwebben, published ${day}.`,
  withdrawn: (day) => `Marked as withdrawn on vårdgivarwebben ${day}.`,
  onItsWay: (edition) =>
    `Edition ${edition} is on its way to vårdgivarwebben. It usually takes a minute.`,
  withdrawing: 'That the document is withdrawn is on its way to vårdgivarwebben.',
  leaving: 'The document is on its way out of vårdgivarwebben.',
  open: 'Open its page there',
  notRead: 'How the document stands on vårdgivarwebben could not be seen right now.',
  next: (edition) => `Edition ${edition} is published on vårdgivarwebben too.`,
  nextLeaves: (edition) =>
    `When edition ${edition} is published, the document is taken off vårdgivarwebben.`,
  download: 'Download the public material',
  downloading: 'Downloading …',
  file: (day) => `public-documents-${day}.zip`,
};

/** What the pages say of a document's second place of publication (GD-10). */
export const publicCopyTexts = { sv, en };

import type { DocumentStatus, DocumentType } from '../../domain/documents/document';

const svStatuses: { readonly [S in DocumentStatus]: string } = {
  draft: 'Utkast',
  inComment: 'På remiss',
  inApproval: 'För fastställande',
  scheduled: 'Fastställd, publiceras senare',
  inForce: 'Gällande',
  underRevision: 'Gällande, revidering pågår',
  withdrawn: 'Upphävd',
};
const svTypes: { readonly [T in DocumentType]: string } = {
  rutin: 'Rutin',
  regionalRutin: 'Regional rutin',
  riktlinje: 'Riktlinje',
  processbeskrivning: 'Processbeskrivning',
  vagledandeDokument: 'Vägledande dokument',
  mall: 'Mall',
  ledningssystem: 'Ledningssystem',
  regelbok: 'Regelbok',
};

const sv = {
  title: 'Styrande dokument',
  statuses: svStatuses,
  types: svTypes,
  search: {
    label: 'Sök styrande dokument',
    placeholder: 'Nummer, rubrik eller något som står i texten',
    hint: 'Nedåtpil går till träffarna, Retur öppnar.',
    found: (total: number) => (total === 1 ? '1 dokument' : `${total} dokument`),
    shownOf: (shown: number, total: number) => `Visar ${shown} av ${total}`,
    showMore: 'Visa fler',
    partial: 'Inget dokument innehåller alla ord. De här innehåller några av dem.',
    textsComing: 'Söker i nummer, rubriker och avsnitt. Texterna hämtas …',
    textsMissing: 'En del av texterna kunde inte hämtas. Ladda om sidan för att söka i alla.',
    none: (query: string) => `Inget dokument hittades på ”${query}”.`,
    noneHelp:
      'Pröva dokumentets nummer, ett kortare ord eller en annan benämning. Har du valt filter kan du ta bort dem.',
    empty:
      'Det finns inga publicerade dokument än. De kommer hit när de har fastställts och publicerats.',
    notRead:
      'Dokumenten kunde inte hämtas just nu. Inget är borta: försök igen om en stund, eller ladda om sidan.',
    inSection: (heading: string) => `I avsnittet ${heading}`,
    hits: 'Träffar',
  },
  filters: {
    show: 'Filter',
    chosen: (count: number) => `Filter (${count})`,
    clear: 'Ta bort alla filter',
    type: 'Dokumenttyp',
    scope: 'Gäller för',
    administration: 'Förvaltning',
    process: 'Process',
    status: 'Status',
    any: 'Alla',
  },
  own: {
    favourites: 'Favoriter',
    recent: 'Senast lästa',
    noFavourites: 'Märk ett dokument som favorit när du läser det, så ligger det här.',
    all: 'Alla dokument',
    add: 'Lägg till som favorit',
    remove: 'Ta bort som favorit',
  },
  reading: {
    back: 'Till sökningen',
    notFound: (number: string) =>
      `Det finns inget publicerat dokument med numret ${number}. Kontrollera numret, eller sök på rubriken.`,
    number: 'Nummer',
    scope: 'Gäller för',
    approvedBy: 'Fastställd av',
    approvedOn: 'Fastställt',
    mainAuthor: 'Huvudförfattare',
    edition: 'Utgåva',
    reviewBy: 'Granskas senast',
    contents: 'Innehåll',
    appendices: 'Bilagor',
    print: 'Skriv ut',
    openFile: 'Öppna filen',
    copyLink: 'Kopiera länk',
    linkTo: (heading: string) => `Kopiera länk till avsnittet ${heading}`,
    copied: 'Länken är kopierad.',
    changeNote: 'Uppdaterat från föregående version',
    noText: 'Dokumentets text är inte inläst. Öppna filen för att läsa det.',
    editions: 'Utgåvor',
    inForce: 'gällande',
    lastEdition: 'senaste',
    laws: 'Källa',
  },
  banner: {
    withdrawn:
      'Dokumentet är upphävt och gäller inte längre. Det går att läsa, men ska inte följas.',
    pastReview: (day: string) =>
      `Dokumentet skulle ha granskats senast ${day}. Det gäller tills det ändras eller upphävs, men fråga dokumentägaren om något verkar inaktuellt.`,
    pastReviewShort: 'Granskning försenad',
    earlier: (edition: string, latest: string) =>
      `Du läser utgåva ${edition}, som har ersatts av utgåva ${latest}.`,
    readLatest: 'Läs den gällande',
    underRevision: 'En ny utgåva förbereds. Den här gäller tills den nya publiceras.',
  },
  changes: {
    sinceRead: (edition: string) => `Ändrat sedan du läste utgåva ${edition}`,
    show: 'Visa vad som har ändrats',
    between: (before: string, after: string) => `Ändringar från utgåva ${before} till ${after}`,
    none: 'Texten är densamma i båda utgåvorna.',
    added: 'Tillagt',
    removed: 'Borttaget',
    addedSection: 'Nytt avsnitt',
    removedSection: 'Avsnittet är borttaget',
    close: 'Tillbaka till texten',
    compareWith: (edition: string) => `Jämför med utgåva ${edition}`,
    key: 'Tillagd text är understruken, borttagen är överstruken.',
  },
  related: {
    title: 'Hänger ihop med',
    map: (number: string, others: readonly string[]) =>
      `Karta över samband: ${number} i mitten, med ${others.join(', ')} omkring.`,
    kinds: {
      related: 'Relaterat dokument',
      harmonisedWith: 'Harmoniserar med',
      harmonises: 'Lokalt dokument som harmoniserar med detta',
      follows: 'Följer',
      reference: 'Referens',
    },
    references: 'Referenser',
    internalOnly: 'Nås bara på det interna nätet',
    none: 'Dokumentet pekar inte på några andra.',
  },
  print: {
    warning:
      'Det här är en utskrift och kan ha blivit inaktuell. Den senaste utgåvan finns på intranätet under Styrande dokument:',
    page: 'Sida',
    of: 'av',
  },
};

const en: typeof sv = {
  title: 'Governing documents',
  statuses: {
    draft: 'Draft',
    inComment: 'Out for comment',
    inApproval: 'Awaiting approval',
    scheduled: 'Approved, published later',
    inForce: 'In force',
    underRevision: 'In force, under revision',
    withdrawn: 'Withdrawn',
  },
  types: {
    rutin: 'Routine',
    regionalRutin: 'Regional routine',
    riktlinje: 'Guideline',
    processbeskrivning: 'Process description',
    vagledandeDokument: 'Guiding document',
    mall: 'Template',
    ledningssystem: 'Management system',
    regelbok: 'Rulebook',
  },
  search: {
    label: 'Search governing documents',
    placeholder: 'Number, title or something in the text',
    hint: 'Arrow down goes to the hits, Enter opens.',
    found: (total) => (total === 1 ? '1 document' : `${total} documents`),
    shownOf: (shown, total) => `Showing ${shown} of ${total}`,
    showMore: 'Show more',
    partial: 'No document has all the words. These have some of them.',
    textsComing: 'Searching numbers, titles and headings. The texts are being fetched …',
    textsMissing: 'Some of the texts could not be fetched. Reload the page to search them all.',
    none: (query) => `No document was found for “${query}”.`,
    noneHelp:
      'Try the number of the document, a shorter word or another name. If you have set filters, you can clear them.',
    empty:
      'There are no published documents yet. They come here when they have been approved and published.',
    notRead:
      'The documents could not be fetched right now. Nothing is lost: try again in a while, or reload the page.',
    inSection: (heading) => `In the section ${heading}`,
    hits: 'Hits',
  },
  filters: {
    show: 'Filters',
    chosen: (count) => `Filters (${count})`,
    clear: 'Clear all filters',
    type: 'Document type',
    scope: 'Applies to',
    administration: 'Administration',
    process: 'Process',
    status: 'Status',
    any: 'All',
  },
  own: {
    favourites: 'Favourites',
    recent: 'Recently read',
    noFavourites: 'Mark a document as a favourite when you read it, and it is here.',
    all: 'All documents',
    add: 'Add to favourites',
    remove: 'Remove from favourites',
  },
  reading: {
    back: 'To the search',
    notFound: (number) =>
      `There is no published document with the number ${number}. Check the number, or search for its title.`,
    number: 'Number',
    scope: 'Applies to',
    approvedBy: 'Approved by',
    approvedOn: 'Approved',
    mainAuthor: 'Main author',
    edition: 'Edition',
    reviewBy: 'Review by',
    contents: 'Contents',
    appendices: 'Appendices',
    print: 'Print',
    openFile: 'Open the file',
    copyLink: 'Copy link',
    linkTo: (heading) => `Copy a link to the section ${heading}`,
    copied: 'The link is copied.',
    changeNote: 'Changed from the edition before',
    noText: 'The text of the document has not been read in. Open the file to read it.',
    editions: 'Editions',
    inForce: 'in force',
    lastEdition: 'latest',
    laws: 'Source',
  },
  banner: {
    withdrawn:
      'The document is withdrawn and no longer applies. It can be read, but is not to be followed.',
    pastReview: (day) =>
      `The document was to be reviewed by ${day}. It applies until it is changed or withdrawn, but ask its owner if something seems out of date.`,
    pastReviewShort: 'Review overdue',
    earlier: (edition, latest) =>
      `You are reading edition ${edition}, which edition ${latest} has replaced.`,
    readLatest: 'Read the one in force',
    underRevision:
      'A new edition is being prepared. This one applies until the new one is published.',
  },
  changes: {
    sinceRead: (edition) => `Changed since you read edition ${edition}`,
    show: 'Show what has changed',
    between: (before, after) => `Changes from edition ${before} to ${after}`,
    none: 'The text is the same in both editions.',
    added: 'Added',
    removed: 'Removed',
    addedSection: 'New section',
    removedSection: 'The section is removed',
    close: 'Back to the text',
    compareWith: (edition) => `Compare with edition ${edition}`,
    key: 'Added text is underlined, removed text is struck through.',
  },
  related: {
    title: 'Connected with',
    map: (number, others) =>
      `Map of connections: ${number} in the middle, with ${others.join(', ')} around it.`,
    kinds: {
      related: 'Related document',
      harmonisedWith: 'Harmonises with',
      harmonises: 'Local document that harmonises with this one',
      follows: 'Follows',
      reference: 'Reference',
    },
    references: 'References',
    internalOnly: 'Reached only on the internal network',
    none: 'The document points to no others.',
  },
  print: {
    warning:
      'This is a printout and may be out of date. The latest edition is on the intranet under Styrande dokument:',
    page: 'Page',
    of: 'of',
  },
};

/** What the page of governing documents says. */
export const documentPageTexts = { sv, en };

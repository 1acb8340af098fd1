import { documentPageTexts } from './pages/documentPageTexts';

const { types, reading, related, print } = documentPageTexts.sv;

/** What the pages on vårdgivarwebben say. They are read by people outside the region, and are Swedish as the documents are. */
export const publicPageTexts = {
  title: 'Styrande dokument',
  siteTitle: (region: string) => `Styrande dokument, ${region}`,
  skip: 'Hoppa till innehållet',
  toIndex: 'Alla dokument',
  breadcrumb: 'Sökväg',
  lead: (region: string) =>
    `Rutiner, riktlinjer och andra styrande dokument från ${region} som även gäller privata vårdgivare och andra utanför regionen. Här finns alltid den gällande utgåvan.`,
  none: 'Inga dokument är publicerade här än.',
  byType: 'Dokument efter typ',
  filter: 'Visa dokument som innehåller',
  /** `{n}` is put in by the page itself. */
  found: '{n} dokument visas.',
  oneFound: '1 dokument visas.',
  noneFound: 'Inget dokument passar. Pröva ett kortare ord eller en del av numret.',
  withdrawnTitle: 'Upphävda dokument',
  withdrawnOn: (day: string) => `Upphävd ${day}`,
  news: 'Nyheter om dokumenten (Atom)',
  types,
  typesInList: {
    rutin: 'Rutiner',
    regionalRutin: 'Regionala rutiner',
    riktlinje: 'Riktlinjer',
    processbeskrivning: 'Processbeskrivningar',
    vagledandeDokument: 'Vägledande dokument',
    mall: 'Mallar',
    ledningssystem: 'Ledningssystem',
    regelbok: 'Regelböcker',
  } satisfies { readonly [T in keyof typeof types]: string },
  number: reading.number,
  edition: reading.edition,
  scope: reading.scope,
  approvedBy: reading.approvedBy,
  approvedOn: reading.approvedOn,
  publishedOn: 'Publicerat',
  mainAuthor: reading.mainAuthor,
  reviewBy: reading.reviewBy,
  facts: 'Uppgifter om dokumentet',
  contents: reading.contents,
  laws: reading.laws,
  noText: 'Dokumentets text är inte inläst. Kontakta regionen för att få det.',
  holds: {
    related: 'Relaterade dokument',
    references: related.references,
    changeNote: reading.changeNote,
    emptyAppendix: 'Bilagan finns inte som text. Kontakta regionen för att få den.',
  },
  kinds: {
    related: '',
    harmonisedWith: related.kinds.harmonisedWith,
    follows: related.kinds.follows,
  },
  notPublic: 'finns inte här',
  inside: related.internalOnly,
  inForce: 'Gällande',
  pastReview: (day: string) =>
    `Dokumentet skulle ha granskats senast ${day}. Det gäller tills det ändras eller upphävs.`,
  pastReviewShort: documentPageTexts.sv.banner.pastReviewShort,
  withdrawn: (day: string) =>
    `Dokumentet upphävdes ${day}. Det gäller inte längre och ska inte följas.`,
  replaced: 'I stället gäller',
  notReplaced: 'Inget annat dokument anges i stället.',
  lastEdition: 'Sista utgåvan',
  change: {
    edition: (edition: string) => `utgåva ${edition}`,
    withdrawn: 'upphävd',
  },
  print: {
    ...print,
    warning:
      'Det här är en utskrift och kan ha blivit inaktuell. Den senaste utgåvan finns på vårdgivarwebben',
  },
};

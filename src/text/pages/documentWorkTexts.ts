import type { DocumentStatus, Draft } from '../../domain/documents/document';
import type { DocumentTask } from '../../domain/documents/documentTasks';

const status: { readonly [S in DocumentStatus]: string } = {
  draft: 'Utkast',
  inComment: 'På remiss',
  inApproval: 'För fastställande',
  scheduled: 'Fastställd, väntar på sin dag',
  inForce: 'Gällande',
  underRevision: 'Revidering pågår',
  withdrawn: 'Upphävd',
};

const stage: { readonly [S in Draft['stage']]: string } = {
  writing: 'Utkast',
  inComment: 'På remiss',
  inApproval: 'För fastställande',
  approved: 'Fastställd, väntar på sin dag',
};

const task: { readonly [K in DocumentTask['kind']]: string } = {
  approve: 'Att fastställa',
  approvalLate: 'Svar dröjer',
  comment: 'Lämna synpunkter',
  closeRound: 'Stäng remissen',
  write: 'Skriv klart',
  review: 'Granska',
  steer: 'Rutinen ändrar inställningarna',
};

const sv = {
  title: 'Arbeta med styrande dokument',
  templates: {
    title: 'Inköpsmallar utan brevlådan för säkerhetsmeddelanden',
    explains: (address: string) =>
      `Leverantörer skickar säkerhetsmeddelanden till den adress som står i mallen. De här mallarna har inte ${address}. Påbörja en ny utgåva av var och en.`,
    edition: (label: string) => `utgåva ${label}`,
    prints: (addresses: string) => `har i stället ${addresses}`,
    printsNone: 'har ingen adress',
  },
  status,
  stage,
  task,
  waiting: 'Det här väntar på dig',
  nothingWaits: 'Inget väntar på dig. Utkast, remisser och granskningar som är dina kommer hit.',
  notForYou:
    'Här arbetar redaktörer, dokumentägare och de som fastställer dokument. Du läser de styrande dokumenten på sidan Styrande dokument. När din verksamhet är inbjuden till en remiss kommer den hit.',
  readDocuments: 'Läs styrande dokument',
  latest: (day: string) => `senast ${day}`,
  passed: (day: string) => `skulle ha varit klart ${day}`,
  sentBack: 'Skickades tillbaka, läs varför',
  notAnswered: (role: string) => `${role} har inte svarat. Hör av dig, eller ta tillbaka utkastet.`,
  given: (count: number) =>
    count === 1 ? 'Du har lämnat en synpunkt' : `Du har lämnat ${count} synpunkter`,
  toDecide: (count: number) =>
    count === 1 ? '1 ändring att besluta om' : `${count} ändringar att besluta om`,
  all: 'Alla dokument',
  newDocument: 'Nytt dokument',
  search: 'Sök på nummer eller titel',
  show: 'Visa status',
  every: 'Alla statusar',
  noDocuments:
    'Inga styrande dokument finns ännu. Börja med Nytt dokument och välj en fil i Word eller PDF.',
  noHit: 'Inget dokument har det numret eller den titeln.',
  more: (count: number) => `Visa ${count} till`,
  many: (most: number) =>
    `Listan visar de första ${most} dokumenten. Sök på numret för att hitta ett annat.`,
  count: (count: number) => (count === 1 ? '1 dokument' : `${count} dokument`),
  number: 'Nummer',
  name: 'Titel',
  state: 'Status',
  edition: 'Utgåva',
  owner: 'Dokumentägare',
  reviewBy: 'Granskas senast',
  late: 'Granskningen är försenad',
  back: 'Tillbaka till listan',
  backToDocument: 'Tillbaka till dokumentet',
  notRead: 'Dokumentet kunde inte hämtas. Inget är förlorat. Försök igen om en stund.',
  workNotRead: 'Det som väntar på dig kunde inte hämtas. Listan nedan visar det som är publicerat.',
};

export type DocumentWorkTexts = typeof sv;

const en: DocumentWorkTexts = {
  title: 'Work on governing documents',
  templates: {
    title: 'Purchase templates without the mailbox for safety notices',
    explains: (address) =>
      `Suppliers send safety notices to the address in the template. These do not have ${address}. Begin a new edition of each.`,
    edition: (label) => `edition ${label}`,
    prints: (addresses) => `has ${addresses} instead`,
    printsNone: 'has no address',
  },
  status: {
    draft: 'Draft',
    inComment: 'Out for comment',
    inApproval: 'For approval',
    scheduled: 'Approved, waits for its day',
    inForce: 'In force',
    underRevision: 'Under revision',
    withdrawn: 'Withdrawn',
  },
  stage: {
    writing: 'Draft',
    inComment: 'Out for comment',
    inApproval: 'For approval',
    approved: 'Approved, waits for its day',
  },
  task: {
    approve: 'To approve',
    approvalLate: 'Answer overdue',
    comment: 'Give comments',
    closeRound: 'Close the comment round',
    write: 'Finish writing',
    review: 'Review',
    steer: 'The routine changes the settings',
  },
  waiting: 'This waits for you',
  nothingWaits: 'Nothing waits for you. Your drafts, comment rounds and reviews come here.',
  notForYou:
    'Editors, owners and approvers of documents work here. You read the governing documents on the page Styrande dokument. A comment round your unit is invited to comes here.',
  readDocuments: 'Read governing documents',
  latest: (day) => `by ${day}`,
  passed: (day) => `was due ${day}`,
  sentBack: 'Was sent back, read why',
  notAnswered: (role) => `${role} has not answered. Get in touch, or take the draft back.`,
  given: (count) =>
    count === 1 ? 'You have given one comment' : `You have given ${count} comments`,
  toDecide: (count) => (count === 1 ? '1 change to decide on' : `${count} changes to decide on`),
  all: 'All documents',
  newDocument: 'New document',
  search: 'Search by number or title',
  show: 'Show status',
  every: 'Every status',
  noDocuments:
    'There are no governing documents yet. Begin with New document and a Word or PDF file.',
  noHit: 'No document has that number or title.',
  more: (count) => `Show ${count} more`,
  many: (most) => `The list shows the first ${most} documents. Search by number to find another.`,
  count: (count) => (count === 1 ? '1 document' : `${count} documents`),
  number: 'Number',
  name: 'Title',
  state: 'Status',
  edition: 'Edition',
  owner: 'Document owner',
  reviewBy: 'Review by',
  late: 'The review is late',
  back: 'Back to the list',
  backToDocument: 'Back to the document',
  notRead: 'The document could not be read. Nothing is lost. Try again in a while.',
  workNotRead: 'What waits for you could not be read. The list below shows what is published.',
};

export const documentWorkTexts = { sv, en };

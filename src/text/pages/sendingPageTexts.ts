import type { Performer } from '../../domain/dispatches/answers';
import type { ProposalReason, ProposalReasonCode } from '../../domain/notices/recipientProposals';
import type { Strength } from '../../domain/strength';

type ReasonWords = {
  readonly [C in ProposalReasonCode]: (reason: ProposalReason) => string;
};

const figures = new Intl.NumberFormat('sv-SE');
const items = ({ count = 0 }: ProposalReason): string => figures.format(count);

const svReasons: ReasonWords = {
  hits: (reason) => `${items(reason)} i inventarier eller inköp`,
  'possible-hits': (reason) => `${items(reason)} möjliga i inventarier eller inköp`,
  ordered: ({ quote = '' }) => `har beställt enligt underlaget: ${quote}`,
  earlier: ({ quote = '' }) => `fick ${quote}, som det här ersätter`,
  administration: ({ count = 0 }) =>
    count === 1 ? 'en av dess avdelningar berörs' : `${count} av dess avdelningar berörs`,
  'own-handling': () => 'egen hantering',
  mixed: ({ quote }) =>
    quote
      ? `produkten finns även hos andra: stäm av med ${quote}`
      : 'produkten finns även hos andra: stäm av med verksamheten',
  'in-place-of': ({ quote = '' }) => `i stället för ${quote}`,
};
const svStrengths: { readonly [S in Strength]: string } = {
  required: 'Ska få det',
  recommended: 'Bör få det',
  optional: 'Kan få det',
};
const svPerformers: { readonly [P in Performer]: string } = {
  department: 'Avdelningen själv',
  medicalTechnology: 'Medicinsk teknik',
  technicalService: 'Teknisk service',
  otherSupport: 'Annan stödfunktion',
  supplier: 'Leverantören eller tillverkaren',
};
const many = (count: number, one: string, more: string): string =>
  `${figures.format(count)} ${count === 1 ? one : more}`;

const sv = {
  reasons: svReasons,
  strengths: svStrengths,
  because: (strength: string, reasons: readonly string[]) => `${strength}: ${reasons.join('; ')}.`,
  proposed: (count: number) =>
    `${many(count, 'mottagare är föreslagen och förvald', 'mottagare är föreslagna och förvalda')}. Skälet står vid var och en.`,
  nothingProposed:
    'Inget pekar ut någon mottagare ännu. Förslag kommer ur inventarier, underlag och tidigare versioner.',
  notSearched: 'Inventarierna är inte genomsökta. Att inga träffar visas betyder inget.',
  noAdvice: 'Förslagen kunde inte hämtas. Du kan välja mottagare själv.',
  unknown: (names: readonly string[]) =>
    `Finns inte i Verksamheter: ${names.join(', ')}. Välj vem som ska få det i stället, eller lägg till dem.`,
  unreachable: (names: readonly string[]) => `Har varken kanal eller e-post: ${names.join(', ')}.`,
  crowded: (open: number) => `${figures.format(open)} kort väntar redan i kanalen`,
  crowdedChannels: (names: readonly string[]) =>
    `Många kort väntar redan i kanalen hos ${names.join(', ')}. Hör gärna av dig till dem också.`,
  ownMailbox: 'Brevlådan är din egen, så inget skickas dit. Avdelningarna får korten direkt.',
  mailbox: (name: string) => `${name}, funktionsbrevlådan`,
  ownHandling: 'Egen hantering: får e-post och meddelar när ärendet är avslutat',
  byLink: 'Utanför regionen: svarar genom en engångslänk',
  informOnly: 'Bara för kännedom',
  informOnlyOf: (name: string) => `${name} bara för kännedom`,
  informed: (count: number) => `${figures.format(count)} bara för kännedom`,
  taken: 'Har redan fått det',
  heads: (names: readonly string[]) => `Informera verksamhetscheferna: ${names.join(', ')}`,
  headsHint: 'De får e-post för kännedom.',
  lots: 'Fråga efter antal per lot- eller serienummer',
  actionsHint: 'En åtgärd per rad.',
  lotsHint: 'Ett nummer per rad, högst 12. Tomt: avdelningarna svarar med ett samlat antal.',
  tooManyLots: (count: number) =>
    `Meddelandet räknar upp ${figures.format(count)} lot- och serienummer, för många för ett kort. Avdelningarna svarar med ett samlat antal.`,
  patients: 'Fråga om patienter har informerats',
  performedBy: 'Vem utför åtgärderna?',
  performerOpen: 'Inte bestämt',
  performers: svPerformers,
  confirmOwnHandling: (count: number) =>
    `${many(count, 'verksamhet', 'verksamheter')} med egen hantering får e-post och återkommer när ärendet är avslutat.`,
  confirmOutside: (count: number) =>
    `${many(count, 'mottagare', 'mottagare')} utanför regionen får e-post med en engångslänk.`,
  confirmInformed: (count: number) =>
    `${many(count, 'mottagare', 'mottagare')} får det bara för kännedom.`,
  confirmHeads: (count: number) =>
    `${many(count, 'verksamhetschef', 'verksamhetschefer')} får e-post för kännedom.`,
  confirmLasting:
    'Du kan rätta eller återkalla utskicket, men det som är läst är läst. Uppgifterna låses.',
  sentInformed: 'För kännedom:',
  changeSent: 'Ändra det som är utskickat',
  add: 'Lägg till avdelningar…',
  addNow: 'Skicka till de nya',
  addWhat: (count: number) =>
    count === 0
      ? 'Välj vilka fler som ska få meddelandet. De som redan har det får inget nytt.'
      : `Samma meddelande skickas till ${many(count, 'ny mottagare', 'nya mottagare')}. De som redan har det får inget nytt.`,
  dates: 'Ändra datum…',
  datesNow: 'Ändra datum',
  datesWhat: (count: number) =>
    `De nya datumen gäller ${many(count, 'mottagare', 'mottagare')} och visas på korten. Påminnelserna följer dem.`,
  correct: 'Rätta…',
  correctNow: 'Rätta utskicket',
  correctWhat: (count: number) =>
    `Texten ändras hos ${many(count, 'mottagare', 'mottagare')}, även hos dem som har svarat. De ser vad som är rättat.`,
  wrong: 'Vad var fel?',
  wrongHint: 'Mottagarna läser det här.',
  withdraw: 'Återkalla…',
  withdrawNow: 'Återkalla utskicket',
  withdrawWhat: (count: number) =>
    `Meddelandet återkallas hos ${many(count, 'mottagare', 'mottagare')}. Korten visar varför, och inget svar behövs. Du kan skicka ut på nytt efteråt.`,
  reason: 'Varför?',
  reasonKept: 'Sparas i ärendets logg.',
  reasonShown: 'Mottagarna läser det här, och det sparas i ärendets logg.',
  changed: 'Det är sparat och skickas ut.',
};

const en: typeof sv = {
  reasons: {
    hits: (reason) => `${items(reason)} in inventories or purchases`,
    'possible-hits': (reason) => `${items(reason)} possible in inventories or purchases`,
    ordered: ({ quote = '' }) => `ordered it according to the basis: ${quote}`,
    earlier: ({ quote = '' }) => `got ${quote}, which this replaces`,
    administration: ({ count = 0 }) =>
      count === 1
        ? 'one of its departments is concerned'
        : `${count} of its departments are concerned`,
    'own-handling': () => 'own handling',
    mixed: ({ quote }) =>
      quote
        ? `others have the product too: agree with ${quote}`
        : 'others have the product too: agree with the service',
    'in-place-of': ({ quote = '' }) => `in place of ${quote}`,
  },
  strengths: {
    required: 'Must get it',
    recommended: 'Should get it',
    optional: 'May get it',
  },
  because: (strength, reasons) => `${strength}: ${reasons.join('; ')}.`,
  proposed: (count) =>
    `${many(count, 'recipient is proposed and chosen', 'recipients are proposed and chosen')}. The reason stands beside each.`,
  nothingProposed:
    'Nothing points out a recipient yet. Proposals come from inventories, basis and earlier versions.',
  notSearched: 'The inventories have not been searched. That no hits are shown means nothing.',
  noAdvice: 'The proposals could not be fetched. You can choose recipients yourself.',
  unknown: (names) =>
    `Not in the directory: ${names.join(', ')}. Choose who is to get it instead, or add them.`,
  unreachable: (names) => `Neither channel nor mail: ${names.join(', ')}.`,
  crowded: (open) => `${figures.format(open)} cards wait in the channel already`,
  crowdedChannels: (names) =>
    `Many cards wait in the channel of ${names.join(', ')} already. Contact them as well.`,
  ownMailbox: 'The mailbox is your own, so nothing is sent there. The departments get the cards.',
  mailbox: (name) => `${name}, its mailbox`,
  ownHandling: 'Own handling: gets mail and tells when the case is closed',
  byLink: 'Outside the region: answers by a one-time link',
  informOnly: 'For information only',
  informOnlyOf: (name) => `${name} for information only`,
  informed: (count) => `${figures.format(count)} for information only`,
  taken: 'Has it already',
  heads: (names) => `Inform the heads of operations: ${names.join(', ')}`,
  headsHint: 'They get mail, for information.',
  lots: 'Ask for quantities by lot or serial number',
  actionsHint: 'One action a line.',
  lotsHint: 'One a line, 12 at most. Empty: the departments answer with one number.',
  tooManyLots: (count) =>
    `The notice lists ${figures.format(count)} lot and serial numbers, too many for a card. The departments answer with one number.`,
  patients: 'Ask whether patients have been informed',
  performedBy: 'Who carries out the actions?',
  performerOpen: 'Not decided',
  performers: {
    department: 'The department itself',
    medicalTechnology: 'Medical technology',
    technicalService: 'Technical service',
    otherSupport: 'Another support function',
    supplier: 'The supplier or manufacturer',
  },
  confirmOwnHandling: (count) =>
    `${many(count, 'service', 'services')} with own handling get mail and tell when the case is closed.`,
  confirmOutside: (count) =>
    `${many(count, 'recipient', 'recipients')} outside the region get mail with a one-time link.`,
  confirmInformed: (count) => `${many(count, 'recipient', 'recipients')} are only informed.`,
  confirmHeads: (count) =>
    `${many(count, 'head of operations', 'heads of operations')} are informed by mail.`,
  confirmLasting:
    'You can correct or withdraw it, but what has been read has been read. The fields are locked.',
  sentInformed: 'For information:',
  changeSent: 'Change what was sent',
  add: 'Add departments…',
  addNow: 'Send to the new ones',
  addWhat: (count) =>
    count === 0
      ? 'Choose who else is to get the notice. Those who have it get nothing new.'
      : `The same notice goes to ${many(count, 'new recipient', 'new recipients')}. Those who have it get nothing new.`,
  dates: 'Change dates…',
  datesNow: 'Change dates',
  datesWhat: (count) =>
    `The new dates hold for ${many(count, 'recipient', 'recipients')} and are shown on the cards. Reminders follow them.`,
  correct: 'Correct…',
  correctNow: 'Correct what was sent',
  correctWhat: (count) =>
    `The text changes for ${many(count, 'recipient', 'recipients')}, also for those who have answered. They see what was corrected.`,
  wrong: 'What was wrong?',
  wrongHint: 'The recipients read this.',
  withdraw: 'Withdraw…',
  withdrawNow: 'Withdraw what was sent',
  withdrawWhat: (count) =>
    `The notice is withdrawn from ${many(count, 'recipient', 'recipients')}. The cards say why, and no answer is wanted. You can send it anew.`,
  reason: 'Why?',
  reasonKept: 'Kept in the log of the case.',
  reasonShown: 'The recipients read this, and it is kept in the log of the case.',
  changed: 'It is saved and goes out.',
};

/** What the pages say where recipients are chosen, and where something sent is changed. */
export const sendingPageTexts = { sv, en };

import type { Language } from './language';

/** What one can say to the bot: the words, and what they do. */
export interface CommandLine {
  readonly say: string;
  readonly does: string;
}

/** What the bot says in a chat, and what stands on the cards it answers with. "Du" to a person. */
export interface BotTexts {
  readonly welcome: string;
  readonly introduction: string;
  readonly helpHeading: string;
  readonly commands: readonly CommandLine[];
  readonly search: string;
  readonly privacy: string;
  readonly unknown: string;
  readonly unreadNumber: string;
  readonly noSuchNotice: (noticeKey: string) => string;
  readonly notJudged: (noticeKey: string) => string;
  readonly whichNotice: string;
  readonly notNow: string;
  readonly onlyInChat: string;
  readonly noUnits: string;
  readonly nothingWaits: string;
  readonly waitingFor: (count: number) => string;
  readonly mostUrgentBelow: (count: number) => string;
  readonly openHere: (place: string) => string;
  readonly nothingOpen: (place: string) => string;
  readonly askByNumber: string;
  readonly andMore: (count: number) => string;
  readonly late: string;
  readonly answered: (answered: number, of: number) => string;
  readonly complete: (count: number) => string;
  readonly silent: (count: number) => string;
  readonly needHelp: (count: number) => string;
  readonly undelivered: (count: number) => string;
  readonly dates: (receiveBy: string, handleBy: string) => string;
  readonly belongsWith: (noticeKey: string) => string;
  readonly asOf: (moment: string) => string;
  readonly workload: string;
  readonly steps: {
    readonly [
      Step in
        | 'received'
        | 'collectingBasis'
        | 'assessed'
        | 'followedUp'
        | 'completed'
        | 'late'
        | 'needsHelp'
    ]: (count: number) => string;
  };
  readonly openNotice: string;
  readonly openNotices: string;
  readonly openReceipts: string;
  readonly nothingFound: string;
  readonly noGroup: string;
  readonly noGroupHere: string;
  readonly noOpenCases: string;
  readonly openCases: (count: number) => string;
  readonly openLsg: string;
  readonly searchNotUnderstood: string;
}

const sv: BotTexts = {
  welcome: 'Hej! Jag heter Kvittens.',
  introduction:
    'Jag hjälper till så att säkerhetsmeddelanden om medicintekniska produkter når fram och blir besvarade.',
  helpHeading: 'Det här kan du skriva till mig',
  commands: [
    {
      say: 'mina',
      does: 'visar vad som väntar på ditt svar, och du kan svara direkt. Skriv det i vår egen chatt.',
    },
    {
      say: 'status FSN-2026-0042',
      does: 'visar hur långt ett säkerhetsmeddelande har kommit och hur många som har svarat.',
    },
    {
      say: 'status',
      does: 'i en avdelnings kanal visar vad som är öppet där. Samordnaren får en översikt.',
    },
    {
      say: 'ärenden',
      does: 'visar öppna ärenden i de samverkansgrupper du sitter i, eller i gruppens kanal dess ärenden.',
    },
    {
      say: 'uppdrag',
      does: 'visar öppna uppdrag som dina grupper har gett eller fått, eller i gruppens kanal dess uppdrag.',
    },
    { say: 'hjälp', does: 'visar det här.' },
    { say: 'förslag', does: 'visar vilka omröstningar som pågår.' },
  ],
  search:
    'Du kan också söka: välj Kvittens vid skrivfältet och skriv nummer, produkt, tillverkare eller FSN-referens.',
  privacy: 'Skriv aldrig patientuppgifter till mig.',
  unknown: 'Det förstod jag inte, men så här kan jag hjälpa dig.',
  unreadNumber: 'Jag hittar inget nummer i det du skrev. Skriv till exempel: status FSN-2026-0042',
  noSuchNotice: (key) => `Det finns inget säkerhetsmeddelande med numret ${key}.`,
  notJudged: (key) => `${key} har kommit in och väntar på att samordnaren bedömer det.`,
  whichNotice: 'Vilket säkerhetsmeddelande menar du? Skriv till exempel: status FSN-2026-0042',
  notNow: 'Jag kommer inte åt uppgifterna just nu. Försök igen om en stund.',
  onlyInChat:
    'Vad som väntar på dig visar jag bara för dig. Skriv mina till mig i vår egen chatt, eller öppna Mina kvittenser.',
  noUnits: 'Du svarar inte för någon avdelning. Stämmer det inte? Hör av dig till Region-IT.',
  nothingWaits: 'Inget väntar på ditt svar.',
  waitingFor: (count) =>
    count === 1
      ? '1 säkerhetsmeddelande väntar på dig'
      : `${count} säkerhetsmeddelanden väntar på dig`,
  mostUrgentBelow: (count) =>
    count === 1
      ? 'Det mest brådskande kommer här under. Svara direkt på kortet.'
      : `De ${count} mest brådskande kommer här under. Svara direkt på korten.`,
  openHere: (place) => `Öppna säkerhetsmeddelanden för ${place}`,
  nothingOpen: (place) => `Inget säkerhetsmeddelande är öppet för ${place}.`,
  askByNumber: 'Skriv status och ett av numren för att se hur många som har svarat.',
  andMore: (count) => `… och ${count} till`,
  late: 'Försenat',
  answered: (answered, of) => `${answered} av ${of} har svarat`,
  complete: (count) => (count === 1 ? '1 är klar' : `${count} är klara`),
  silent: (count) => (count === 1 ? '1 har inte svarat' : `${count} har inte svarat`),
  needHelp: (count) => (count === 1 ? '1 behöver hjälp' : `${count} behöver hjälp`),
  undelivered: (count) =>
    count === 1 ? '1 utskick kom inte fram' : `${count} utskick kom inte fram`,
  dates: (receiveBy, handleBy) => `Mottaget senast ${receiveBy}, hanterat senast ${handleBy}`,
  belongsWith: (key) => `Hör ihop med ${key}`,
  asOf: (moment) => `Så såg det ut ${moment}.`,
  workload: 'Säkerhetsmeddelanden just nu',
  steps: {
    received: (count) => `${count} att bedöma`,
    collectingBasis: (count) => `${count} väntar på underlag`,
    assessed: (count) =>
      count === 1 ? '1 bedömt, inte utskickat' : `${count} bedömda, inte utskickade`,
    followedUp: (count) =>
      count === 1 ? '1 utskickat som följs upp' : `${count} utskickade som följs upp`,
    completed: (count) => `${count} där alla är klara, att avsluta`,
    late: (count) => (count === 1 ? '1 är försenat' : `${count} är försenade`),
    needsHelp: (count) =>
      count === 1 ? 'I 1 behöver någon hjälp' : `I ${count} behöver någon hjälp`,
  },
  openNotice: 'Öppna ärendet',
  openNotices: 'Öppna Säkerhetsmeddelanden',
  openReceipts: 'Öppna Mina kvittenser',
  nothingFound:
    'Inget säkerhetsmeddelande hittades. Sök på nummer, produkt, tillverkare eller FSN-referens.',
  noGroup:
    'Du sitter inte i någon samverkansgrupp. Ärendena visas för dem som sitter i gruppen och i dess arbetsgrupper.',
  noGroupHere:
    'Den här kanalen hör inte till någon samverkansgrupp. Skriv ärenden i vår egen chatt.',
  noOpenCases: 'Inget ärende är öppet.',
  openCases: (count) => (count === 1 ? '1 öppet ärende' : `${count} öppna ärenden`),
  openLsg: 'Öppna LSG',
  searchNotUnderstood: 'Sökningen kunde inte tolkas. Försök igen.',
};

const en: BotTexts = {
  welcome: 'Hello! I am Kvittens.',
  introduction: 'I help safety notices on medical devices to arrive and to be answered.',
  helpHeading: 'What you can write to me',
  commands: [
    {
      say: 'my',
      does: 'shows what waits for your answer, and you can answer at once. Write it in our own chat.',
    },
    {
      say: 'status FSN-2026-0042',
      does: 'shows how far a safety notice has come and how many have answered.',
    },
    {
      say: 'status',
      does: 'in a department’s channel shows what is open there. The coordinator gets an overview.',
    },
    {
      say: 'cases',
      does: 'shows open cases of the collaboration groups you sit in, or in the group’s channel its cases.',
    },
    {
      say: 'assignments',
      does: 'shows open assignments that your groups have given or got, or in the group’s channel its assignments.',
    },
    { say: 'help', does: 'shows this.' },
    { say: 'proposals', does: 'shows which votes are under way.' },
  ],
  search:
    'You can also search: choose Kvittens by the compose box and write a number, product, maker or FSN reference.',
  privacy: 'Never write about patients to me.',
  unknown: 'I did not understand that, but this is how I can help you.',
  unreadNumber: 'I find no number in what you wrote. Write for example: status FSN-2026-0042',
  noSuchNotice: (key) => `There is no safety notice with the number ${key}.`,
  notJudged: (key) => `${key} has come in and waits for the coordinator to assess it.`,
  whichNotice: 'Which safety notice do you mean? Write for example: status FSN-2026-0042',
  notNow: 'I cannot reach what you ask for right now. Try again in a while.',
  onlyInChat:
    'What waits for you I show to you alone. Write my to me in our own chat, or open My receipts.',
  noUnits: 'You answer for no department. If that is wrong, contact Region IT.',
  nothingWaits: 'Nothing waits for your answer.',
  waitingFor: (count) =>
    count === 1 ? '1 safety notice waits for you' : `${count} safety notices wait for you`,
  mostUrgentBelow: (count) =>
    count === 1
      ? 'The most urgent one follows below. Answer on its card.'
      : `The ${count} most urgent ones follow below. Answer on their cards.`,
  openHere: (place) => `Open safety notices for ${place}`,
  nothingOpen: (place) => `No safety notice is open for ${place}.`,
  askByNumber: 'Write status and one of the numbers to see how many have answered.',
  andMore: (count) => `… and ${count} more`,
  late: 'Late',
  answered: (answered, of) => `${answered} of ${of} have answered`,
  complete: (count) => (count === 1 ? '1 is done' : `${count} are done`),
  silent: (count) => (count === 1 ? '1 has not answered' : `${count} have not answered`),
  needHelp: (count) => (count === 1 ? '1 needs help' : `${count} need help`),
  undelivered: (count) =>
    count === 1 ? '1 dispatch did not arrive' : `${count} dispatches did not arrive`,
  dates: (receiveBy, handleBy) => `Received by ${receiveBy}, handled by ${handleBy}`,
  belongsWith: (key) => `Belongs with ${key}`,
  asOf: (moment) => `As it was ${moment}.`,
  workload: 'Safety notices right now',
  steps: {
    received: (count) => `${count} to assess`,
    collectingBasis: (count) => `${count} waiting for the basis`,
    assessed: (count) => `${count} assessed, not sent`,
    followedUp: (count) => `${count} sent and followed up`,
    completed: (count) => `${count} where all are done, to close`,
    late: (count) => (count === 1 ? '1 is late' : `${count} are late`),
    needsHelp: (count) => `In ${count} somebody needs help`,
  },
  openNotice: 'Open the case',
  openNotices: 'Open Safety notices',
  openReceipts: 'Open My receipts',
  nothingFound: 'No safety notice was found. Search by number, product, maker or FSN reference.',
  noGroup:
    'You sit in no collaboration group. Cases are shown to those who sit in the group and in its working groups.',
  noGroupHere: 'This channel belongs to no collaboration group. Write cases in our own chat.',
  noOpenCases: 'No case is open.',
  openCases: (count) => (count === 1 ? '1 open case' : `${count} open cases`),
  openLsg: 'Open LSG',
  searchNotUnderstood: 'The search could not be understood. Try again.',
};

export const botTexts: { readonly [L in Language]: BotTexts } = { sv, en };

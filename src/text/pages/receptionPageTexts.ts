import type { LikelyRelative, MessageKind, NoticeSource } from '../../domain/notices/incoming';

type KindWords = { readonly [K in MessageKind | 'duplicate']: string };
type RelationSentences = {
  readonly [R in LikelyRelative['relation']]: (key: string) => string;
};
type SourceSentences = {
  readonly [S in NoticeSource]: ((sender: string, region: string) => string) | undefined;
};

const svKinds: KindWords = {
  newNotice: 'Nytt säkerhetsmeddelande',
  forwardedNotice: 'Vidarebefordrat säkerhetsmeddelande',
  handledByUs: 'Kopia: mottaget och hanteras av verksamheten',
  neighbouring: 'Närliggande information',
  closingNote: 'Besked om avslutat ärende',
  reply: 'Svar på något vi skickat',
  automatic: 'Automatiskt mejl',
  duplicate: 'Samma meddelande på annan väg',
};
const svRelations: RelationSentences = {
  duplicate: (key) => `Kan vara samma meddelande som ${key}.`,
  update: (key) => `Ser ut att vara en ny version av ${key}.`,
  reminder: (key) => `Kan vara en påminnelse om ${key}.`,
  reply: (key) => `Kan höra till ${key}.`,
};
const svSources: SourceSentences = {
  mail: undefined,
  feed: (sender) => `Hämtat från en bevakad källa: ${sender}.`,
  manual: (sender) => `Inlagt för hand av ${sender}.`,
  chiefPhysician: (sender) =>
    `Inrapporterat av ${sender} (chefläkare eller verksamhetsansvarig MTH).`,
  internalAlert: (sender, region) =>
    `Intern varning från ${region}, skriven av ${sender}. Den kommer inte från en tillverkare eller myndighet.`,
};

const sv = {
  title: 'Mottagande',
  kinds: svKinds,
  relations: svRelations,
  sources: svSources,
  source: 'Öppna källan',
  setBy: (name: string) => `Bestämt av ${name}`,
  why: 'Därför:',
  change: 'Ändra slag eller ärende',
  takeUp: 'Närliggande information – ta upp som ärende',
  leaveOut: 'Närliggande information – ta inte upp',
  notANotice: 'Automatiskt mejl – inget att hantera',
  fileElsewhere: 'Hör till ett annat ärende…',
  replacesOther: 'Ersätter ett tidigare ärende…',
  askInclude: 'Ska informationen tas upp som ett ärende?',
  include: 'Ta upp',
  exclude: 'Ta inte upp',
  excluded: 'Ärendet avslutas för kännedom. Det går att öppna igen.',
  open: (key: string) => `Visa ${key}`,
  file: (key: string) => `För till ${key}`,
  fileWhat: (key: string) =>
    `Det här ärendet avslutas och läggs under ${key}. Inget skickas ut, och det går att öppna igen.`,
  isOther: 'Är ett eget ärende',
  replace: (key: string) => `Ersätter ${key}`,
  replaceWhat: (key: string) =>
    `${key} avslutas som ersatt. Svaren på det blir inaktuella, och mottagarna föreslås först när du skickar ut det här. De får frågan på nytt.`,
  otherKey: 'Ärendets nummer',
  otherKeyHint: 'Till exempel FSN-2026-0003.',
  as: 'Som',
  filedUnder: (key: string) => `Fört till ${key}.`,
  supersedes: (key: string) => `Ersätter ${key}.`,
  supersededBy: (key: string) => `Ersatt av ${key}. Svaren här är inaktuella.`,
  messages: (count: number) =>
    count === 1 ? '1 meddelande hör till ärendet' : `${count} meddelanden hör till ärendet`,
  from: (sender: string) => `från ${sender}`,
  openMail: 'Öppna mejlet',
  ownCase: 'Gör till eget ärende',
  ownCaseOf: (subject: string) => `Gör ”${subject}” till ett eget ärende`,
  isOwnCase: (key: string) => `Är nu ${key}`,
  saved: 'Det är sparat.',
  register: 'Ny anmälan',
  registerTitle: 'Anmäl ett säkerhetsmeddelande',
  registerHint: 'För det som inte kom med mejl. Inget skickas ut när du sparar.',
  howItCame: 'Hur kom det in?',
  sourceNames: {
    manual: 'Jag lägger in det själv',
    chiefPhysician: 'Från chefläkare eller verksamhetsansvarig MTH',
    internalAlert: 'Intern varning från regionen själv',
  },
  product: 'Produkt',
  maker: 'Tillverkare',
  reference: 'Tillverkarens referens',
  problem: 'Vad är fel?',
  patients: 'Skriv aldrig patientuppgifter här.',
  actions: 'Vad ska göras? Ett per rad.',
  risk: 'Hur allvarlig är risken?',
  riskUnknown: 'Inte bedömd ännu',
  link: 'Länk till källan',
  text: 'Klistra in texten',
  textHint: 'Texten sparas som ärendets handling, och uppgifter som lotnummer läses ur den.',
  forTemplates: 'Mening till mallar för inköp',
  purchaseSentence: (mailbox: string) =>
    `Säkerhetsmeddelanden om medicintekniska produkter skickas alltid till ${mailbox}.`,
  registerNow: 'Registrera',
  registering: 'Registrerar…',
  registered: (key: string) => `${key} är registrerat.`,
};

const en: typeof sv = {
  title: 'Reception',
  kinds: {
    newNotice: 'New safety notice',
    forwardedNotice: 'Forwarded safety notice',
    handledByUs: 'Copy: received and handled by the service',
    neighbouring: 'Neighbouring information',
    closingNote: 'Note that a case is closed',
    reply: 'Reply to something we sent',
    automatic: 'Automatic mail',
    duplicate: 'The same notice by another way',
  },
  relations: {
    duplicate: (key) => `May be the same notice as ${key}.`,
    update: (key) => `Seems to be a new version of ${key}.`,
    reminder: (key) => `May be a reminder of ${key}.`,
    reply: (key) => `May belong to ${key}.`,
  },
  sources: {
    mail: undefined,
    feed: (sender) => `From a watched source: ${sender}.`,
    manual: (sender) => `Entered by hand by ${sender}.`,
    chiefPhysician: (sender) => `Reported in by ${sender} (chief physician or responsible at MTH).`,
    internalAlert: (sender, region) =>
      `Internal alert of ${region}, written by ${sender}. It comes from no manufacturer and no authority.`,
  },
  source: 'Open the source',
  setBy: (name) => `Decided by ${name}`,
  why: 'Because:',
  change: 'Change kind or case',
  takeUp: 'Neighbouring information: take up as a case',
  leaveOut: 'Neighbouring information: leave out',
  notANotice: 'Automatic mail: nothing to handle',
  fileElsewhere: 'Belongs to another case…',
  replacesOther: 'Replaces an earlier case…',
  askInclude: 'Should the information be taken up as a case?',
  include: 'Take up',
  exclude: 'Leave out',
  excluded: 'The case is closed for information. It can be opened again.',
  open: (key) => `Show ${key}`,
  file: (key) => `File under ${key}`,
  fileWhat: (key) =>
    `This case is closed and filed under ${key}. Nothing is sent, and it can be opened again.`,
  isOther: 'Is a case of its own',
  replace: (key) => `Replaces ${key}`,
  replaceWhat: (key) =>
    `${key} is closed as replaced. The answers to it become stale, and its recipients are proposed first when you send this one. They are asked again.`,
  otherKey: 'Number of the case',
  otherKeyHint: 'For example FSN-2026-0003.',
  as: 'As',
  filedUnder: (key) => `Filed under ${key}.`,
  supersedes: (key) => `Replaces ${key}.`,
  supersededBy: (key) => `Replaced by ${key}. The answers here are stale.`,
  messages: (count) =>
    count === 1 ? '1 message belongs to the case' : `${count} messages belong to the case`,
  from: (sender) => `from ${sender}`,
  openMail: 'Open the mail',
  ownCase: 'Make it a case of its own',
  ownCaseOf: (subject) => `Make “${subject}” a case of its own`,
  isOwnCase: (key) => `Is now ${key}`,
  saved: 'It is saved.',
  register: 'New entry',
  registerTitle: 'Enter a safety notice',
  registerHint: 'For what did not come by mail. Nothing is sent when you save.',
  howItCame: 'How did it come in?',
  sourceNames: {
    manual: 'I enter it myself',
    chiefPhysician: 'From the chief physician or the responsible at MTH',
    internalAlert: 'An internal alert of the region',
  },
  product: 'Product',
  maker: 'Manufacturer',
  reference: 'The manufacturer’s reference',
  problem: 'What is wrong?',
  patients: 'Never write about patients here.',
  actions: 'What is to be done? One a line.',
  risk: 'How serious is the risk?',
  riskUnknown: 'Not judged yet',
  link: 'Link to the source',
  text: 'Paste the text',
  textHint:
    'The text is kept as the document of the case, and facts such as lot numbers are read from it.',
  forTemplates: 'Sentence for purchase templates',
  purchaseSentence: (mailbox) => `Safety notices on medical devices are always sent to ${mailbox}.`,
  registerNow: 'Register',
  registering: 'Registering…',
  registered: (key) => `${key} is registered.`,
};

/** What the pages say where a notice comes in. */
export const receptionPageTexts = { sv, en };

import type { Language } from './pageFrame';

/** Everything the start page says, apart from names out of the directory. */
export interface StartTexts {
  readonly title: string;
  readonly what: string;
  readonly trial: string;
  readonly otherLanguage: { readonly label: string; readonly language: Language };
  readonly whoHeading: string;
  readonly whoNow: (name: string) => string;
  readonly nobodyNow: string;
  readonly signOut: string;
  readonly goesTo: string;
  readonly chosen: string;
  readonly choose: (name: string) => string;
  readonly goOn: (name: string) => string;
  readonly storyHeading: string;
  readonly placesHeading: string;
  readonly places: {
    readonly teams: string;
    readonly mail: string;
    readonly smtp: (host: string, port: number) => string;
    readonly mailTo: string;
  };
}

const sv: StartTexts = {
  title: 'Kvittens – prova lokalt',
  what: 'Kvittens tar emot säkerhetsmeddelanden om medicintekniska produkter, når rätt avdelningar i Teams och samlar in deras svar.',
  trial: 'Det här är en lokal provmiljö med en påhittad region: inget lämnar din dator.',
  otherLanguage: { label: 'In English', language: 'en' },
  whoHeading: 'Vem vill du vara?',
  whoNow: (name) => `Du är nu ${name}.`,
  nobodyNow: 'Du har inte valt någon ännu.',
  signOut: 'Lämna rollen',
  goesTo: 'När du har valt kommer du till',
  chosen: 'Vald nu',
  choose: (name) => `Bli ${name}`,
  goOn: (name) => `Fortsätt som ${name}`,
  storyHeading: 'Prova så här',
  placesHeading: 'Var allt finns',
  places: {
    teams: 'Teams: alla kanaler sida vid sida',
    mail: 'Mejl: inkorg, skickat och inlämning',
    smtp: (host, port) => `SMTP: ${host}, port ${port}, utan inloggning och kryptering`,
    mailTo: 'Funktionsbrevlåda',
  },
};

const en: StartTexts = {
  title: 'Kvittens – a local trial',
  what: 'Kvittens takes in safety notices about medical devices, reaches the right departments in Teams and collects their answers.',
  trial: 'This is a local trial with an invented region: nothing leaves your computer.',
  otherLanguage: { label: 'På svenska', language: 'sv' },
  whoHeading: 'Who do you want to be?',
  whoNow: (name) => `You are now ${name}.`,
  nobodyNow: 'You have not chosen anybody yet.',
  signOut: 'Leave the role',
  goesTo: 'After your choice you come to',
  chosen: 'Chosen now',
  choose: (name) => `Be ${name}`,
  goOn: (name) => `Go on as ${name}`,
  storyHeading: 'Try this',
  placesHeading: 'Where things are',
  places: {
    teams: 'Teams: all channels side by side',
    mail: 'Mail: inbox, sent mail and delivery',
    smtp: (host, port) => `SMTP: ${host}, port ${port}, without sign-in or encryption`,
    mailTo: 'Function mailbox',
  },
};

export const startTexts: Readonly<Record<Language, StartTexts>> = { sv, en };

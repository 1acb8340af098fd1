import type { Language } from './language';

/** What the small cards beside a dispatch's own card say: reminders, calls for help, copies to the coordinator. */
export interface BesideTexts {
  readonly reminder: (number: number, noticeKey: string) => string;
  readonly waiting: string;
  readonly notClosed: string;
  readonly above: string;
  readonly help: (unit: string, noticeKey: string) => string;
  readonly asks: (name: string, at: string) => string;
  readonly openCase: string;
  readonly copy: (number: number, noticeKey: string) => string;
  readonly amongThem: (unit: string) => string;
  readonly showSilent: string;
}

const sv: BesideTexts = {
  reminder: (number, key) => `Påminnelse ${number} · ${key}`,
  waiting: 'Vi väntar på ert svar.',
  notClosed: 'Vi väntar på besked om att ärendet är avslutat.',
  above: 'Svara på kortet ovanför.',
  help: (unit, key) => `${unit} ber om hjälp · ${key}`,
  asks: (name, at) => `${name} frågade ${at}:`,
  openCase: 'Öppna ärendet',
  copy: (number, key) => `Påminnelse ${number} har gått ut · ${key}`,
  amongThem: (unit) =>
    `Verksamheter har inte svarat, bland annat ${unit}. Verksamhetscheferna har fått kopia.`,
  showSilent: 'Visa de tysta',
};

const en: BesideTexts = {
  reminder: (number, key) => `Reminder ${number} · ${key}`,
  waiting: 'We are waiting for your answer.',
  notClosed: 'We are waiting to hear that the case is closed.',
  above: 'Answer on the card above.',
  help: (unit, key) => `${unit} asks for help · ${key}`,
  asks: (name, at) => `${name} asked ${at}:`,
  openCase: 'Open the case',
  copy: (number, key) => `Reminder ${number} has gone out · ${key}`,
  amongThem: (unit) =>
    `Units have not answered, among them ${unit}. Heads of operations got a copy.`,
  showSilent: 'Show the silent',
};

export const besideTexts: { readonly [L in Language]: BesideTexts } = { sv, en };

import type { Language } from './language';

/** The words of the overview that is exported to Excel. */
export interface ExportTexts {
  readonly sheet: string;
  /** The name of the file for a time, without what follows the dot. */
  readonly fileName: (time: string) => string;
  readonly columns: {
    readonly noticeKey: string;
    readonly product: string;
    readonly manufacturer: string;
    readonly risk: string;
    readonly status: string;
    readonly administration: string;
    readonly receivedOn: string;
    readonly sentOn: string;
    readonly handleBy: string;
    readonly asked: string;
    readonly answered: string;
    readonly finished: string;
    readonly complete: string;
    readonly overdue: string;
    readonly silent: string;
    readonly oldestSilence: string;
    readonly hours: string;
    readonly cost: string;
  };
}

const sv: ExportTexts = {
  sheet: 'Säkerhetsmeddelanden',
  fileName: (time) => `sakerhetsmeddelanden-${time}`,
  columns: {
    noticeKey: 'Nummer',
    product: 'Produkt',
    manufacturer: 'Tillverkare',
    risk: 'Risk',
    status: 'Läge',
    administration: 'Förvaltning',
    receivedOn: 'Inkom',
    sentOn: 'Skickat',
    handleBy: 'Hanteras senast',
    asked: 'Tillfrågade',
    answered: 'Har svarat',
    finished: 'Klara',
    complete: 'Andel klara',
    overdue: 'Försenade',
    silent: 'Har inte svarat',
    oldestSilence: 'Äldsta obesvarade (dagar)',
    hours: 'Tid (timmar)',
    cost: 'Kostnad (kr)',
  },
};

const en: ExportTexts = {
  sheet: 'Safety notices',
  fileName: (time) => `safety-notices-${time}`,
  columns: {
    noticeKey: 'Number',
    product: 'Product',
    manufacturer: 'Manufacturer',
    risk: 'Risk level',
    status: 'Status',
    administration: 'Administration',
    receivedOn: 'Received',
    sentOn: 'Sent',
    handleBy: 'Handle by',
    asked: 'Asked',
    answered: 'Answered',
    finished: 'Done',
    complete: 'Share done',
    overdue: 'Overdue',
    silent: 'Not answered',
    oldestSilence: 'Oldest unanswered (days)',
    hours: 'Time (hours)',
    cost: 'Cost (SEK)',
  },
};

export const exportTexts: { readonly [L in Language]: ExportTexts } = { sv, en };

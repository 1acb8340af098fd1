import type { Language } from './language';

/** The words of the overview that is exported to Excel. */
export interface ExportTexts {
  readonly sheet: string;
  /** The name of the file on that day, without what follows the dot. */
  readonly fileName: (day: string) => string;
  readonly columns: {
    readonly noticeKey: string;
    readonly product: string;
    readonly manufacturer: string;
    readonly risk: string;
    readonly status: string;
    readonly administration: string;
    readonly receivedOn: string;
    readonly handleBy: string;
    readonly asked: string;
    readonly answered: string;
    readonly complete: string;
    readonly overdue: string;
    readonly oldestSilence: string;
    readonly hours: string;
    readonly cost: string;
  };
}

const sv: ExportTexts = {
  sheet: 'Säkerhetsmeddelanden',
  fileName: (day) => `sakerhetsmeddelanden-${day}`,
  columns: {
    noticeKey: 'Nummer',
    product: 'Produkt',
    manufacturer: 'Tillverkare',
    risk: 'Risk',
    status: 'Läge',
    administration: 'Förvaltning',
    receivedOn: 'Inkom',
    handleBy: 'Hanteras senast',
    asked: 'Tillfrågade',
    answered: 'Besvarade',
    complete: 'Andel besvarade',
    overdue: 'Försenade',
    oldestSilence: 'Äldsta obesvarade (dagar)',
    hours: 'Tid (timmar)',
    cost: 'Kostnad (kr)',
  },
};

const en: ExportTexts = {
  sheet: 'Safety notices',
  fileName: (day) => `safety-notices-${day}`,
  columns: {
    noticeKey: 'Number',
    product: 'Product',
    manufacturer: 'Manufacturer',
    risk: 'Risk level',
    status: 'Status',
    administration: 'Administration',
    receivedOn: 'Received',
    handleBy: 'Handle by',
    asked: 'Asked',
    answered: 'Answered',
    complete: 'Share answered',
    overdue: 'Overdue',
    oldestSilence: 'Oldest unanswered (days)',
    hours: 'Time (hours)',
    cost: 'Cost (SEK)',
  },
};

export const exportTexts: { readonly [L in Language]: ExportTexts } = { sv, en };

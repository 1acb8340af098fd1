import type { Language } from './language';

interface WorkOrderTexts {
  readonly fileName: (noticeKey: string) => string;
  readonly columns: readonly [string, string, string, string, string, string, string, string];
}

const sv: WorkOrderTexts = {
  fileName: (key) => `arbetsordrar-${key}.csv`,
  columns: [
    'Arbetsorder',
    'Avdelning',
    'Kostnadsställe',
    'Tillverkare',
    'Produkt',
    'Serienummer',
    'System',
    'Gör så här',
  ],
};
const en: WorkOrderTexts = {
  fileName: (key) => `work-orders-${key}.csv`,
  columns: [
    'Work order',
    'Department',
    'Cost centre',
    'Manufacturer',
    'Product',
    'Serial number',
    'System',
    'What to do',
  ],
};

/** What the file of work orders says. */
export const workOrderTexts: { readonly [L in Language]: WorkOrderTexts } = { sv, en };

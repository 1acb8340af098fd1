import type { NotificationLine } from '../../src/application/audits/auditPages';
import { auditTexts } from '../../src/text/auditTexts';
import type { Language } from '../../src/text/language';
import type { Table } from './table';

const heads: { readonly [L in Language]: readonly string[] } = {
  sv: [
    'Nummer',
    'Myndighet',
    'Anmält',
    'Vad som anmäldes',
    'Diarienummer',
    'Avvikelsenummer',
    'Åtgärd',
    'Rättelser',
  ],
  en: [
    'Number',
    'Authority',
    'Notified',
    'What was notified',
    'Diary number',
    'Deviation number',
    'Action',
    'Corrections',
  ],
};
const kinds = ['text', 'text', 'date', 'text', 'text', 'text', 'text', 'number'] as const;

/** The register of notifications to authorities as a table to export (AU-12). */
export const notificationTable = (
  lines: readonly NotificationLine[],
  language: Language,
): Table => ({
  columns: kinds.map((kind, index) => ({ title: heads[language][index] ?? '', kind })),
  rows: lines.map((line) => [
    line.key,
    auditTexts[language].authority[line.authority],
    line.notifiedOn,
    line.what,
    line.diaryNumber,
    line.deviationNumber,
    line.action,
    line.corrections,
  ]),
});

import type { ReadingStatus } from '../domain/documents/receipts/readingStatus';
import type { DeclineKind } from '../domain/documents/receipts/readRequest';
import type { Language } from './language';

/** The words for where a person stands, and the columns of the report that is exported. */
export interface ReadingReportTexts {
  readonly statuses: { readonly [S in ReadingStatus]: string };
  readonly late: string;
  readonly yes: string;
  readonly kinds: { readonly [K in DeclineKind]: string };
  readonly sheet: string;
  readonly fileName: (number: string, day: string) => string;
  readonly unnamed: string;
  readonly columns: {
    readonly document: string;
    readonly edition: string;
    readonly administration: string;
    readonly unit: string;
    readonly person: string;
    readonly status: string;
    readonly dueOn: string;
    readonly late: string;
    readonly answeredOn: string;
    readonly confirmedEdition: string;
    readonly reason: string;
  };
}

const sv: ReadingReportTexts = {
  statuses: {
    current: 'Bekräftat',
    declined: 'Kan inte bekräfta',
    stale: 'Har bara bekräftat en tidigare utgåva',
    never: 'Har aldrig bekräftat',
  },
  late: 'Försenad',
  yes: 'Ja',
  kinds: {
    notForMe: 'Gäller inte mig',
    notUnderstood: 'Förstår inte',
    other: 'Annat',
  },
  sheet: 'Läskvittenser',
  fileName: (number, day) => `laskvittenser-${number}-${day}`,
  unnamed: '(utan namn)',
  columns: {
    document: 'Dokument',
    edition: 'Utgåva',
    administration: 'Förvaltning',
    unit: 'Verksamhet',
    person: 'Person',
    status: 'Läge',
    dueOn: 'Läs senast',
    late: 'Försenad',
    answeredOn: 'Svarade',
    confirmedEdition: 'Senast bekräftad utgåva',
    reason: 'Skäl',
  },
};

const en: ReadingReportTexts = {
  statuses: {
    current: 'Confirmed',
    declined: 'Cannot confirm',
    stale: 'Has confirmed an earlier edition only',
    never: 'Has never confirmed',
  },
  late: 'Late',
  yes: 'Yes',
  kinds: {
    notForMe: 'Does not concern me',
    notUnderstood: 'Does not understand',
    other: 'Other',
  },
  sheet: 'Read receipts',
  fileName: (number, day) => `read-receipts-${number}-${day}`,
  unnamed: '(no name)',
  columns: {
    document: 'Document',
    edition: 'Edition',
    administration: 'Administration',
    unit: 'Unit',
    person: 'Person',
    status: 'Status',
    dueOn: 'Read by',
    late: 'Late',
    answeredOn: 'Answered',
    confirmedEdition: 'Edition confirmed last',
    reason: 'Reason',
  },
};

export const readingReportTexts: { readonly [L in Language]: ReadingReportTexts } = { sv, en };

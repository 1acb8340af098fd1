import type { RecordKind } from '../domain/records/recordRef';
import type { Language } from './language';

const svKinds: { readonly [K in RecordKind]: string } = {
  case: 'Ärende',
  assignment: 'Uppdrag',
  proposal: 'Förslag',
  decision: 'Beslut',
  audit: 'Revision',
  notice: 'Säkerhetsmeddelande',
  document: 'Styrande dokument',
  reading: 'Läsuppdrag',
  device: 'Egentillverkad produkt',
  topic: 'Nätverksfråga',
  mail: 'E-post',
};
const enKinds: { readonly [K in RecordKind]: string } = {
  case: 'Case',
  assignment: 'Assignment',
  proposal: 'Proposal',
  decision: 'Decision',
  audit: 'Audit',
  notice: 'Safety notice',
  document: 'Governing document',
  reading: 'Request to read',
  device: 'In-house device',
  topic: 'Network topic',
  mail: 'Mail',
};

/** What the kinds of records are called. */
export const recordKindTexts: {
  readonly [L in Language]: { readonly [K in RecordKind]: string };
} = { sv: svKinds, en: enKinds };

import {
  listFields,
  type NoticeField,
  type NoticeFieldName,
} from '../../domain/notices/noticeFields';
import type { PageTexts } from '../../text/pageTexts';
import { statusTexts } from '../../text/statusTexts';
import type { Language } from '../../text/language';
import { isRisk } from '../../domain/deadlines/deadlines';

/** The fields in the order in which a coordinator checks them. */
export const fieldGroups = [
  { name: 'product', fields: ['productName', 'manufacturer', 'models'] },
  { name: 'matter', fields: ['problem', 'hazard', 'risk', 'actions'] },
  {
    name: 'affected',
    fields: ['catalogueNumbers', 'lots', 'serials', 'udiDi', 'softwareVersions'],
  },
  {
    name: 'references',
    fields: [
      'replyRequired',
      'replyDeadline',
      'noticeDate',
      'fsnReference',
      'fscaReference',
      'regulatorReference',
    ],
  },
] as const satisfies readonly {
  readonly name: keyof PageTexts['fields']['groups'];
  readonly fields: readonly NoticeFieldName[];
}[];

/** How a field is edited: as a choice, a date, a line, a text, or a text with one value a line. */
export type FieldForm = 'choice' | 'date' | 'line' | 'text' | 'lines';

export function formOf(name: NoticeFieldName): FieldForm {
  if (name === 'replyRequired' || name === 'risk') return 'choice';
  if (name === 'noticeDate' || name === 'replyDeadline') return 'date';
  if (name === 'problem' || name === 'hazard') return 'text';
  return listFields.includes(name) ? 'lines' : 'line';
}

/** The choices of a field that has some, as stored. */
export const choicesOf = (name: NoticeFieldName): readonly string[] =>
  name === 'risk' ? ['high', 'medium', 'low'] : ['yes', 'no'];

/** A stored value in words. */
export function shownValue(
  name: NoticeFieldName,
  value: string,
  texts: PageTexts,
  language: Language,
): string {
  if (name === 'replyRequired') return value === 'yes' ? texts.fields.yes : texts.fields.no;
  if (name === 'risk') return isRisk(value) ? statusTexts[language].risk[value] : value;
  return value;
}

// A chosen limit: what is below it is shown as a value a person must look at.
const sureEnough = 0.6;

/** A value the reading was not sure of, and that nobody has set since. */
export const isUncertain = (field: NoticeField | undefined): boolean =>
  field !== undefined && field.correctedBy === undefined && field.confidence < sureEnough;

/** What a document is called: an attachment by its name, the mail as such. */
export const documentName = (
  { name, kind }: { readonly name: string; readonly kind: string },
  texts: PageTexts,
): string => (kind === 'mail' ? texts.fields.mail : name);

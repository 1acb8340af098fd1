import type {
  DocumentLevel,
  DocumentMetadata,
  DocumentType,
} from '../../../domain/documents/document';
import type { RoutineReading } from '../../../domain/documents/reading/routineReading';
import type { FileRemark } from '../../../domain/documents/reading/unreadable';
import type { Contact } from '../../../domain/units/unit';

/** A draft as it is being written on the page: what was read out of its file, and what a person corrected. */
export interface DraftForm {
  readonly number: string;
  readonly title: string;
  readonly type: DocumentType;
  readonly level: DocumentLevel;
  readonly scope: string;
  readonly concerns: readonly string[];
  readonly administration: string;
  readonly process: string;
  readonly approverRole: string;
  readonly mainAuthor: string;
  readonly owner: Contact;
  readonly harmonisedNumber: string;
  readonly harmonisedEdition: string;
  /** One law or guidance a line. */
  readonly follows: string;
  /** One number a line. */
  readonly usedWith: string;
  readonly followUp: string;
  /** The paragraph of the decision behind the edition. */
  readonly decision: string;
  readonly managementSystem: string;
  readonly forPurchase: boolean;
  readonly isPublic: boolean;
  readonly changeNote: string;
  readonly reading?: RoutineReading;
  readonly remarks: readonly FileRemark[];
  /** A file that was chosen and is not put yet. */
  readonly file?: File;
}

/** A change of some fields. */
export type ChangeForm = (some: Partial<DraftForm>) => void;

/** A form with nothing in it yet, for a document that its writer will own until another is chosen. */
export const emptyForm = (owner: Contact): DraftForm => ({
  number: '',
  title: '',
  type: 'rutin',
  level: 'regional',
  scope: '',
  concerns: [],
  administration: '',
  process: '',
  approverRole: '',
  mainAuthor: '',
  owner,
  harmonisedNumber: '',
  harmonisedEdition: '',
  follows: '',
  usedWith: '',
  followUp: '',
  decision: '',
  managementSystem: '',
  forPurchase: false,
  isPublic: false,
  changeNote: '',
  remarks: [],
});

/** A form that begins with what an edition or a draft already says. */
export const formOf = (
  number: string,
  metadata: DocumentMetadata,
  text: RoutineReading | null,
  changeNote: string,
): DraftForm => ({
  number,
  title: metadata.title,
  type: metadata.type,
  level: metadata.level,
  scope: metadata.scope,
  concerns: metadata.concerns,
  administration: metadata.administration ?? '',
  process: metadata.process ?? '',
  approverRole: metadata.approverRole,
  mainAuthor: metadata.mainAuthor,
  owner: metadata.owner,
  harmonisedNumber: metadata.harmonisedWith?.number ?? '',
  harmonisedEdition: metadata.harmonisedWith?.edition ?? '',
  follows: metadata.follows.join('\n'),
  usedWith: (metadata.usedWith ?? []).join('\n'),
  followUp: metadata.followUp ?? '',
  decision: metadata.decision ?? '',
  managementSystem: metadata.managementSystem ?? '',
  forPurchase: metadata.forPurchase === true,
  isPublic: metadata.isPublic,
  changeNote,
  remarks: [],
  ...(text ? { reading: { ...text, related: metadata.related } } : {}),
});

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the form says of the document beside its text. */
export function metadataOf(form: DraftForm): DocumentMetadata {
  const { harmonisedNumber, harmonisedEdition, administration, process } = form;
  const [followUp, managementSystem] = [form.followUp.trim(), form.managementSystem.trim()];
  const usedWith = linesOf(form.usedWith.toLocaleUpperCase('sv'));
  return {
    title: form.title.trim(),
    type: form.type,
    level: form.level,
    scope: form.scope.trim(),
    concerns: form.concerns,
    ...(administration === '' ? {} : { administration }),
    ...(process.trim() === '' ? {} : { process: process.trim() }),
    approverRole: form.approverRole,
    mainAuthor: form.mainAuthor.trim(),
    owner: form.owner,
    ...(harmonisedNumber.trim() === ''
      ? {}
      : {
          harmonisedWith: {
            number: harmonisedNumber.trim().toLocaleUpperCase('sv'),
            edition: harmonisedEdition.trim(),
          },
        }),
    follows: linesOf(form.follows),
    ...(usedWith.length === 0 ? {} : { usedWith }),
    ...(followUp === '' ? {} : { followUp }),
    ...(form.decision.trim() === '' ? {} : { decision: form.decision.trim() }),
    ...(managementSystem === '' ? {} : { managementSystem }),
    ...(form.type === 'mall' && form.forPurchase ? { forPurchase: true } : {}),
    related: form.reading?.related.filter(({ title }) => title.trim() !== '') ?? [],
    isPublic: form.isPublic,
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** The text of the form, with a header that says what the form says (GD-03 … GD-07, GD-16). */
export const writtenText = (form: DraftForm, reading: RoutineReading): RoutineReading => ({
  ...reading,
  documentNumber: orNull(form.number),
  title: orNull(form.title),
  scope: orNull(form.scope),
  approvedBy: orNull(form.approverRole),
  mainAuthor: orNull(form.mainAuthor),
  changeNote: orNull(form.changeNote),
  related: reading.related.filter(({ title }) => title.trim() !== ''),
  references: reading.references.filter(({ text }) => text.trim() !== ''),
  mailboxes: reading.mailboxes.filter(({ address }) => address.trim() !== ''),
});

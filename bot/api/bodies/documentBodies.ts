import { z } from 'zod';
import { documentLevels, documentTypes } from '../../../src/domain/documents/document';
import { isDocumentNumber } from '../../../src/domain/documents/isDocumentNumber';
import { day, key, shortText } from './texts';

const text = z.string().max(4_000);
const line = z.string().max(1_000);
const number = z.string().refine(isDocumentNumber);
const label = z.string().regex(/^\d{1,4}(\.\d{1,4})?$/);
const person = z.object({
  id: z.string().min(1).max(80),
  name: shortText,
  mail: z.string().email().max(254).optional(),
});

const related = z
  .array(z.object({ documentNumber: z.string().max(40).nullable(), title: line }))
  .max(200);

const metadata = z.object({
  title: shortText,
  type: z.enum(documentTypes),
  level: z.enum(documentLevels),
  scope: shortText,
  concerns: z.array(key).max(2_000),
  administration: key.optional(),
  process: shortText.optional(),
  approverRole: shortText,
  mainAuthor: shortText,
  owner: person,
  harmonisedWith: z.object({ number, edition: label }).optional(),
  follows: z.array(line).max(100),
  related,
  usedWith: z.array(number).max(20).optional(),
  followUp: shortText.optional(),
  managementSystem: shortText.optional(),
  forPurchase: z.boolean().optional(),
  decision: z.string().max(40).optional(),
  isPublic: z.boolean(),
});

const longText = z.string().max(200_000);
const nullableLine = line.nullable();

/** The text of a document as a person has corrected it; what it says of itself is null when it does not. */
export const readingBody = z.object({
  documentNumber: nullableLine,
  type: nullableLine,
  title: nullableLine,
  scope: nullableLine,
  approvedBy: nullableLine,
  approvedOn: z.string().max(10).nullable(),
  mainAuthor: nullableLine,
  sections: z
    .array(z.object({ heading: line, level: z.number().int().min(1).max(9), text: longText }))
    .max(2_000),
  related,
  references: z
    .array(z.object({ text: z.string().max(4_000), internalOnly: z.boolean() }))
    .max(500),
  changeNote: z.string().max(20_000).nullable(),
  appendices: z
    .array(z.object({ number: z.number().int().min(0).max(999), title: line, text: longText }))
    .max(100),
  mailboxes: z.array(z.object({ name: nullableLine, address: z.string().max(254) })).max(500),
  links: z.array(z.string().max(4_000)).max(1_000),
});

/** The file as the service keeps it, and its text, which is kept under its hash before the command is carried out. */
const content = z.object({
  fileName: z.string().min(1).max(255),
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  reading: readingBody,
});

const nothing = z.object({});
const reason = z.object({ reason: text });

/** Bodies of the commands that a person gives on a governing document. */
export const documentBodies = {
  startDraft: z.object({
    begin: z.enum(['document', 'edition', 'revision']),
    metadata: metadata.optional(),
    content,
    changeNote: text.default(''),
  }),
  changeDraft: z.object({
    metadata: metadata.optional(),
    content: content.optional(),
    changeNote: text.optional(),
  }),
  discardDraft: reason,
  openCommentRound: z.object({ unitKeys: z.array(key).max(2_000), until: day.optional() }),
  giveComment: z.object({ text, section: shortText.optional() }),
  answerComment: z.object({
    id: z.string().max(80),
    outcome: z.enum(['taken', 'declined']),
    note: text.default(''),
  }),
  closeCommentRound: nothing,
  requestApproval: nothing,
  approveDraft: z.object({ reason: text.optional(), publishOn: day.optional() }),
  sendBack: reason,
  reviewEdition: z.object({ note: text.default(''), reviewBy: day.optional() }),
  withdrawDocument: z.object({ reason: text, replacedBy: number.optional() }),
};

/** The commands a person gives; what the service does by itself has no body here. */
export type GivenDocumentCommand = keyof typeof documentBodies;
export const isGivenDocumentCommand = (name: string): name is GivenDocumentCommand =>
  Object.prototype.hasOwnProperty.call(documentBodies, name);

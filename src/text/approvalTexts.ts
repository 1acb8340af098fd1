import { dayAndTime } from './dates';
import type { Language } from './language';

const sv = {
  heading: (number: string) => `Fastställ ${number}`,
  edition: (label: string) => `Utgåva ${label}`,
  revision: (label: string) => `Revidering ${label}`,
  dueOn: (day: string) => `Svara senast ${day}`,
  writtenBy: (name: string) => `Utkast av ${name}`,
  role: (role: string) => `Fastställs av ${role}`,
  changed: 'Uppdaterat från föregående version',
  isFirst: 'Det här är den första utgåvan.',
  noNote: 'Ingen ändringsnotis.',
  comments: (taken: number, declined: number) =>
    taken + declined === 0
      ? 'Inga synpunkter har lämnats.'
      : `Synpunkter: ${taken} tagna, ${declined} avböjda.`,
  compare: 'Läs och jämför',
  read: 'Läs dokumentet',
  reason: 'Anledning (krävs för att skicka tillbaka)',
  reasonHint: 'Skriv aldrig patientuppgifter här.',
  approve: 'Fastställ',
  sendBack: 'Skicka tillbaka',
  consequence:
    'När du fastställer publiceras dokumentet i dag, eller den senare dag som du väljer här.',
  publicToo: 'Det publiceras även på vårdgivarwebben, där alla kan läsa det.',
  publishLater: 'Publicera en senare dag (lämna tomt för i dag)',
  approved: (by: string, on: string) => `Fastställd av ${by}, ${on}`,
  publishedOn: (day: string) => `Publicerad ${day}.`,
  publishOn: (day: string) => `Publiceras ${day}.`,
  sentBack: (by: string, at: string) => `Skickad tillbaka av ${by}, ${dayAndTime(at)}`,
  because: (reason: string) => `Anledning: ${reason}`,
  ended: 'Utkastet väntar inte längre på att fastställas.',
  notUnderstood: 'Kortet kunde inte tolkas. Ladda om kanalen och försök igen.',
};

/** What the card that asks for approval says. "Du" to a person. */
export type ApprovalTexts = typeof sv;

const en: ApprovalTexts = {
  heading: (number) => `Approve ${number}`,
  edition: (label) => `Edition ${label}`,
  revision: (label) => `Revision ${label}`,
  dueOn: (day) => `Answer by ${day}`,
  writtenBy: (name) => `Draft by ${name}`,
  role: (role) => `Approved by ${role}`,
  changed: 'Updated since the previous version',
  isFirst: 'This is the first edition.',
  noNote: 'No change note.',
  comments: (taken, declined) =>
    taken + declined === 0
      ? 'No comments were given.'
      : `Comments: ${taken} taken, ${declined} declined.`,
  compare: 'Read and compare',
  read: 'Read the document',
  reason: 'Reason (needed to send it back)',
  reasonHint: 'Never write about patients here.',
  approve: 'Approve',
  sendBack: 'Send back',
  consequence:
    'When you approve it the document is published today, or on the later day you choose here.',
  publicToo: 'It is published on vårdgivarwebben too, where everybody can read it.',
  publishLater: 'Publish on a later day (leave empty for today)',
  approved: (by, on) => `Approved by ${by}, ${on}`,
  publishedOn: (day) => `Published ${day}.`,
  publishOn: (day) => `Will be published ${day}.`,
  sentBack: (by, at) => `Sent back by ${by}, ${dayAndTime(at)}`,
  because: (reason) => `Reason: ${reason}`,
  ended: 'The draft no longer waits for approval.',
  notUnderstood: 'The card could not be understood. Reload the channel and try again.',
};

export const approvalTexts: { readonly [L in Language]: ApprovalTexts } = { sv, en };

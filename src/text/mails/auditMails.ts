import type { Audit } from '../../domain/audits/audit';
import { lastDayOf } from '../../domain/audits/actionDue';
import { type AuditAction, isOverdue } from '../../domain/audits/auditAction';
import type { LocalDate } from '../../domain/time';
import { dueText } from '../auditTexts';
import type { Language } from '../language';
import { type WrittenMail, writtenMail } from './mailParts';

const sv = {
  planned: 'Du äger en åtgärd efter revision',
  plannedText:
    'Du har fått en åtgärd att genomföra. När den är gjord lägger du till underlag och anmäler den som klar.',
  reminder: (day: string): string => `Påminnelse: åtgärd ska vara klar ${day}`,
  late: (day: string): string => `Försenad åtgärd, skulle ha varit klar ${day}`,
  reminderText:
    'Lägg till underlag och anmäl åtgärden som klar när den är gjord. Behöver du mer tid, kom överens om en ny med dem som håller i revisionen.',
  reported: 'Bekräfta att en åtgärd är klar',
  reportedText: (owner: string): string =>
    `${owner} har anmält åtgärden som klar. Läs underlaget och avsluta den, eller skicka tillbaka den med en anledning. Det görs av någon annan än ägaren.`,
  sentBack: 'En åtgärd behöver mer innan den är klar',
  sentBackText: (by: string): string => `${by} har skickat tillbaka åtgärden.`,
  action: 'Åtgärd',
  due: 'Ska vara klar',
  audit: 'Revision',
  note: 'Det här skrevs',
  open: 'Öppna åtgärden',
};
const en: typeof sv = {
  planned: 'You own an action after an audit',
  plannedText:
    'You have an action to carry out. When it is done, add evidence and report it as done.',
  reminder: (day) => `Reminder: action due on ${day}`,
  late: (day) => `Overdue action, was due on ${day}`,
  reminderText:
    'Add evidence and report the action as done when it is. If you need more time, agree on a new one with those who keep the audit.',
  reported: 'Confirm that an action is done',
  reportedText: (owner) =>
    `${owner} has reported the action as done. Read the evidence and close it, or send it back with a reason. Somebody other than the owner does this.`,
  sentBack: 'An action needs more before it is done',
  sentBackText: (by) => `${by} has sent the action back.`,
  action: 'Action',
  due: 'Due',
  audit: 'Audit',
  note: 'This was written',
  open: 'Open the action',
};
const words = { sv, en };

/** What is told by mail of an action. */
export type AuditMailKind = 'planned' | 'reminder' | 'reported' | 'sentBack';

/** A mail to the owner of an action, or to those who confirm that it is done. */
export function auditMail(
  kind: AuditMailKind,
  {
    audit,
    action,
    page,
  }: { readonly audit: Audit; readonly action: AuditAction; readonly page: string },
  today: LocalDate,
  language: Language,
): WrittenMail {
  const told = words[language];
  const day = lastDayOf(action.due) ?? '';
  const said = action.said[action.said.length - 1];
  const lead = {
    planned: { subject: told.planned, text: told.plannedText },
    reminder: {
      subject: isOverdue(action, today) ? told.late(day) : told.reminder(day),
      text: told.reminderText,
    },
    reported: { subject: told.reported, text: told.reportedText(action.owner.name) },
    sentBack: { subject: told.sentBack, text: told.sentBackText(said?.by.name ?? '') },
  }[kind];
  const hasNote = (kind === 'reported' || kind === 'sentBack') && said && said.note !== '';
  return writtenMail(
    `${lead.subject} (${audit.key})`,
    [
      { text: lead.text },
      ...(hasNote ? [{ heading: told.note, text: said.note }] : []),
      { heading: told.action, text: action.what },
      { heading: told.due, text: dueText(action.due, language) },
      { heading: told.audit, text: `${audit.key} ${audit.title}` },
      { link: { title: told.open, url: page } },
    ],
    language,
  );
}

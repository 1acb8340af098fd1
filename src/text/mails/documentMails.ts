import type { Draft, PublishedEdition } from '../../domain/documents/document';
import type { LocalDate } from '../../domain/time';
import type { Language } from '../language';
import { type WrittenMail, writtenMail } from './mailParts';

/** A document as its mails name it. */
export interface MailedDocument {
  readonly number: string;
  readonly page: string;
}

interface Words {
  readonly edition: (label: string) => string;
  readonly open: string;
  readonly changed: string;
  readonly asked: (number: string, title: string) => string;
  readonly askedText: (role: string, day: LocalDate) => string;
  readonly due: (number: string, title: string) => string;
  readonly dueText: (role: string, day: LocalDate) => string;
  readonly invited: (number: string, title: string) => string;
  readonly invitedText: (day: LocalDate) => string;
  readonly sentBack: (number: string, title: string) => string;
  readonly sentBackText: (by: string) => string;
  readonly reason: string;
  readonly published: (number: string, title: string) => string;
  readonly publishedText: (label: string, by: string, day: LocalDate) => string;
  readonly review: (number: string, title: string) => string;
  readonly reviewText: (day: LocalDate) => string;
  readonly reviewLateText: (day: LocalDate) => string;
  readonly followUp: string;
  readonly steers: (number: string, title: string) => string;
  readonly steersText: (label: string, changes: number) => string;
  readonly decide: string;
}

const words: { readonly [L in Language]: Words } = {
  sv: {
    edition: (label) => `Utgåva ${label}`,
    open: 'Öppna dokumentet',
    changed: 'Uppdaterat från föregående version',
    asked: (number, title) => `Fastställ ${number} ${title}`,
    askedText: (role, day) =>
      `Du får det här för att du är ${role}. Läs utkastet och fastställ det, eller skicka tillbaka det med en anledning, senast ${day}.`,
    due: (number, title) => `Påminnelse: fastställ ${number} ${title}`,
    dueText: (role, day) =>
      `Du får det här för att du är ${role}. Utkastet skulle ha besvarats senast ${day} och väntar fortfarande. Läs det och fastställ det, eller skicka tillbaka det med en anledning.`,
    invited: (number, title) => `Remiss: ${number} ${title}`,
    invitedText: (day) =>
      `Ni är inbjudna att lämna synpunkter på ett utkast. Läs det och lämna era synpunkter senast ${day}. Skriv aldrig patientuppgifter.`,
    sentBack: (number, title) => `Skickat tillbaka: ${number} ${title}`,
    sentBackText: (by) =>
      `${by} har skickat tillbaka utkastet. Ändra det och begär fastställande igen.`,
    reason: 'Anledning',
    published: (number, title) => `Publicerat: ${number} ${title}`,
    publishedText: (label, by, day) =>
      `Utgåva ${label} är fastställd av ${by} och gäller. Den ska granskas senast ${day}.`,
    review: (number, title) => `Granska ${number} ${title}`,
    reviewText: (day) =>
      `Du är dokumentägare. Utgåvan ska granskas senast ${day}. Bekräfta att den fortfarande gäller, eller påbörja en ny utgåva.`,
    reviewLateText: (day) =>
      `Du är dokumentägare. Utgåvan skulle ha granskats senast ${day} och visas nu med en varning. Bekräfta att den fortfarande gäller, eller påbörja en ny utgåva.`,
    followUp: 'Utvärderas i samband med',
    steers: (number, title) => `Rutinen ändrar inställningarna: ${number} ${title}`,
    steersText: (label, changes) =>
      `Utgåva ${label} gäller nu. ${changes === 1 ? 'En sak i den skiljer' : `${changes} saker i den skiljer`} sig från hur Kvittens är inställt för säkerhetsmeddelanden. Ingenting ändras förrän du eller någon annan som ansvarar har tagit ställning till varje ändring.`,
    decide: 'Ta ställning till ändringarna',
  },
  en: {
    edition: (label) => `Edition ${label}`,
    open: 'Open the document',
    changed: 'Updated since the previous version',
    asked: (number, title) => `Approve ${number} ${title}`,
    askedText: (role, day) =>
      `You get this as ${role}. Read the draft and approve it, or send it back with a reason, by ${day}.`,
    due: (number, title) => `Reminder: approve ${number} ${title}`,
    dueText: (role, day) =>
      `You get this as ${role}. The draft was to be answered by ${day} and still waits. Read it and approve it, or send it back with a reason.`,
    invited: (number, title) => `For comment: ${number} ${title}`,
    invitedText: (day) =>
      `You are invited to comment on a draft. Read it and give your comments by ${day}. Never write about patients.`,
    sentBack: (number, title) => `Sent back: ${number} ${title}`,
    sentBackText: (by) => `${by} has sent the draft back. Change it and ask for approval again.`,
    reason: 'Reason',
    published: (number, title) => `Published: ${number} ${title}`,
    publishedText: (label, by, day) =>
      `Edition ${label} is approved by ${by} and in force. It is to be reviewed by ${day}.`,
    review: (number, title) => `Review ${number} ${title}`,
    reviewText: (day) =>
      `You own the document. The edition is to be reviewed by ${day}. Confirm that it still holds, or begin a new edition.`,
    reviewLateText: (day) =>
      `You own the document. The edition was to be reviewed by ${day} and now carries a warning. Confirm that it still holds, or begin a new edition.`,
    followUp: 'Evaluated in connection with',
    steers: (number, title) => `The routine changes the settings: ${number} ${title}`,
    steersText: (label, changes) =>
      `Edition ${label} is in force. ${changes === 1 ? 'One thing in it differs' : `${changes} things in it differ`} from how Kvittens is set up for safety notices. Nothing changes until you or another who answers for it has decided on each change.`,
    decide: 'Decide on the changes',
  },
};

const link = ({ page }: MailedDocument, { open }: Words) => ({ link: { title: open, url: page } });

/** Asks somebody who holds the role for their approval where no card reaches them (GD-05), or reminds them of it (X-20). */
export function askedApprovalMail(
  document: MailedDocument,
  draft: Draft,
  {
    role,
    dueOn,
    isOverdue = false,
  }: { readonly role: string; readonly dueOn: LocalDate; readonly isOverdue?: boolean },
  language: Language,
): WrittenMail {
  const told = words[language];
  const [subject, text] = isOverdue ? [told.due, told.dueText] : [told.asked, told.askedText];
  return writtenMail(
    subject(document.number, draft.metadata.title),
    [
      { text: text(role, dueOn) },
      { heading: told.edition(draft.label), text: draft.metadata.title },
      ...(draft.changeNote ? [{ heading: told.changed, text: draft.changeNote }] : []),
      link(document, told),
    ],
    language,
  );
}

/** Invites a unit to a comment round (X-20). */
export function invitationMail(
  document: MailedDocument,
  { metadata, changeNote }: Draft,
  until: LocalDate,
  language: Language,
): WrittenMail {
  const told = words[language];
  return writtenMail(
    told.invited(document.number, metadata.title),
    [
      { text: told.invitedText(until) },
      ...(changeNote ? [{ heading: told.changed, text: changeNote }] : []),
      link(document, told),
    ],
    language,
  );
}

/** Tells the owner that a draft was sent back, and why. */
export function sentBackMail(
  document: MailedDocument,
  { metadata }: Draft,
  { by, reason }: { readonly by: string; readonly reason: string },
  language: Language,
): WrittenMail {
  const told = words[language];
  return writtenMail(
    told.sentBack(document.number, metadata.title),
    [{ text: told.sentBackText(by) }, { heading: told.reason, text: reason }, link(document, told)],
    language,
  );
}

/** Tells the owner that an edition is in force. */
export function publishedMail(
  document: MailedDocument,
  { metadata, label, approvedBy, reviewBy }: PublishedEdition,
  language: Language,
): WrittenMail {
  const told = words[language];
  const text = told.publishedText(label, approvedBy.name, reviewBy);
  return writtenMail(
    told.published(document.number, metadata.title),
    [{ text }, link(document, told)],
    language,
  );
}

/** Tells who may decide it that a published routine says other than the settings do (SN-31). */
export function steersMail(
  document: MailedDocument,
  { metadata, label }: PublishedEdition,
  changes: number,
  language: Language,
): WrittenMail {
  const told = words[language];
  return writtenMail(
    told.steers(document.number, metadata.title),
    [
      { text: told.steersText(label, changes) },
      { link: { title: told.decide, url: document.page } },
    ],
    language,
  );
}

/** Reminds the owner of a review, before its day and after it, and of the follow-up it belongs to (GD-22, GD-27, X-21). */
export function reviewMail(
  document: MailedDocument,
  { metadata, reviewBy }: PublishedEdition,
  on: LocalDate,
  language: Language,
): WrittenMail {
  const told = words[language];
  const text = on > reviewBy ? told.reviewLateText(reviewBy) : told.reviewText(reviewBy);
  return writtenMail(
    told.review(document.number, metadata.title),
    [
      { text },
      ...(metadata.followUp ? [{ heading: told.followUp, text: metadata.followUp }] : []),
      link(document, told),
    ],
    language,
  );
}

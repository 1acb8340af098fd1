import type { AuditPart, AuditRefusal } from '../../domain/audits/auditRefusal';
import { auditTexts } from '../auditTexts';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a command on an audit, an action or the register of notifications. */
export type AuditTold = AuditRefusal;

const svParts: { readonly [Part in AuditPart]: string } = {
  title: 'rubrik',
  auditors: 'vilka som har granskat',
  purpose: 'syfte',
  judgement: 'samlad bedömning',
  diaryNumber: 'diarienummer',
  reportedOn: 'dagen då rapporten kom',
  answerBy: 'dag',
  heading: 'rubrik',
  text: 'text',
  answer: 'svaret',
  action: 'vad som ska göras',
  owner: 'vem som äger åtgärden',
  reason: 'anledning',
  agreedBy: 'vem som har godkänt den nya tiden',
  note: 'vad som är gjort',
  recipient: 'vem svaret skickades till',
  authority: 'vilken myndighet',
  what: 'vad som anmäldes',
  notifiedOn: 'dagen för anmälan',
  deviationNumber: 'avvikelsenummer',
};
const enParts: { readonly [Part in AuditPart]: string } = {
  title: 'title',
  auditors: 'who audited',
  purpose: 'purpose',
  judgement: 'overall judgement',
  diaryNumber: 'diary number',
  reportedOn: 'the day of the report',
  answerBy: 'day',
  heading: 'heading',
  text: 'text',
  answer: 'the answer',
  action: 'what is to be done',
  owner: 'who owns the action',
  reason: 'reason',
  agreedBy: 'who agreed to the new time',
  note: 'what has been done',
  recipient: 'whom the reply was sent to',
  authority: 'which authority',
  what: 'what was notified',
  notifiedOn: 'the day of the notification',
  deviationNumber: 'deviation number',
};

export const auditRefusals: RefusalTexts<AuditTold> = {
  sv: {
    'audit/unknown': () => 'Det du söker finns inte här. Kontrollera numret.',
    'audit/not-the-keeper': ({ people }) =>
      `Bara de som håller i revisionerna (${people}) kan göra detta. Inget har ändrats.`,
    'audit/not-the-owner': ({ owner }) =>
      `Bara den som äger åtgärden (${owner}) kan göra detta. Inget har ändrats.`,
    'audit/not-the-owner-or-keeper': ({ owner }) =>
      `Bara den som äger åtgärden (${owner}) och de som håller i revisionerna kan lägga till underlag. Inget har ändrats.`,
    'audit/not-the-reader': ({ people }) =>
      `Underlaget läses av dem som arbetar med revisionen. Vänd dig till ${people}.`,
    'audit/own-action': () =>
      'Du har själv ägt eller anmält åtgärden. Någon annan behöver bekräfta att den är klar. Inget har ändrats.',
    'audit/part-missing': ({ part }) => `Fyll i ${svParts[part]}.`,
    'audit/part-too-long': ({ part, most }) =>
      `Texten är för lång. Korta ${svParts[part]} till högst ${most} tecken.`,
    'audit/patient-named': () =>
      'Texten ser ut att innehålla ett personnummer. Ta bort det – patienter ska aldrig namnges här.',
    'audit/day-invalid': ({ part }) => `Skriv ${svParts[part]} som 2026-12-31.`,
    'audit/answer-before-report': () =>
      'Svaret ska vara inne efter att rapporten kom. Kontrollera dagarna.',
    'audit/due-invalid': () =>
      'Tiden finns inte. Välj ett kvartal (2026-Q4), en dag (2026-12-31) eller att ingen tid är angiven.',
    'audit/due-passed': () => 'Den nya tiden har redan passerat. Välj en senare.',
    'audit/due-without-date': () =>
      'En ändrad tid behöver vara ett kvartal eller en dag. Inget har ändrats.',
    'audit/agreed-with-oneself': () =>
      'Den nya tiden behöver godkännas av någon annan än den som äger åtgärden.',
    'audit/nothing-changed': () => 'Ingenting var ändrat, så inget sparades.',
    'audit/recommendation-missing': () => 'Rekommendationen finns inte. Ladda om sidan.',
    'audit/action-missing': () =>
      'Åtgärden finns inte. Ange den som REV-2026-0001.2, eller ladda om sidan.',
    'audit/unknown-owner': () => 'Den som ska äga åtgärden finns inte i listan. Välj någon annan.',
    'audit/dependency-missing': ({ action }) =>
      `Åtgärd ${action} finns inte i den här revisionen. Ladda om sidan.`,
    'audit/dependency-circle': ({ circle }) =>
      `Åtgärderna skulle vänta på varandra i en ring (${circle.join(' → ')}). Ta bort ett av beroendena.`,
    'audit/not-in-status': ({ status }) =>
      `Åtgärden är ${auditTexts.sv.status[status].toLocaleLowerCase('sv')}, så det här går inte nu. Ladda om sidan för att se läget.`,
    'audit/no-evidence': () => 'Lägg till minst ett underlag innan du anmäler åtgärden som klar.',
    'audit/evidence-missing': () =>
      'Kopian av filen finns inte hos oss. Välj filen igen och försök på nytt.',
    'audit/evidence-known': () => 'Samma underlag finns redan på åtgärden.',
    'audit/edition-missing': ({ document }) =>
      `${document} har ingen sådan fastställd utgåva. Kontrollera nummer och utgåva.`,
    'audit/file-size': () => 'Filen är tom eller större än 20 MB. Välj en mindre fil.',
    'audit/unanswered': ({ numbers }) =>
      `Svar saknas på rekommendation ${numbers.join(', ')}. Svara på alla innan yttrandet godkänns.`,
    'audit/no-recommendation': () => 'Lägg in revisorernas rekommendationer först.',
    'audit/reply-approved': () =>
      'Yttrandet är godkänt genom beslut och ändras inte. Lägg till ett eget åtagande om något mer ska göras.',
    'audit/reply-not-approved': () => 'Yttrandet behöver godkännas genom ett beslut först.',
    'audit/reply-sent': () => 'Yttrandet är redan skickat till revisorerna.',
    'audit/decision-missing': () =>
      'Beslutet finns inte här. Ange paragrafen, till exempel § 160/26, eller numret RS-2026-160.',
    'audit/document-missing': ({ document }) =>
      `Det finns inget styrande dokument med numret ${document}. Lämna fältet tomt eller rätta numret.`,
    'audit/day-ahead': () => 'Dagen har inte kommit än. Ange den dag det hände.',
  },
  en: {
    'audit/unknown': () => 'What you look for is not here. Check the number.',
    'audit/not-the-keeper': ({ people }) =>
      `Only those who keep audits (${people}) may do this. Nothing has changed.`,
    'audit/not-the-owner': ({ owner }) =>
      `Only the owner of the action (${owner}) may do this. Nothing has changed.`,
    'audit/not-the-owner-or-keeper': ({ owner }) =>
      `Only the owner of the action (${owner}) and those who keep audits may add evidence. Nothing has changed.`,
    'audit/not-the-reader': ({ people }) =>
      `The evidence is read by those who work with the audit. Turn to ${people}.`,
    'audit/own-action': () =>
      'You own or reported this action yourself. Somebody else has to confirm that it is done. Nothing has changed.',
    'audit/part-missing': ({ part }) => `Fill in ${enParts[part]}.`,
    'audit/part-too-long': ({ part, most }) =>
      `The text is too long. Shorten ${enParts[part]} to ${most} characters at most.`,
    'audit/patient-named': () =>
      'The text seems to hold a personal identity number. Remove it: patients are never named here.',
    'audit/day-invalid': ({ part }) => `Write ${enParts[part]} as 2026-12-31.`,
    'audit/answer-before-report': () => 'The answer is due after the report came. Check the days.',
    'audit/due-invalid': () =>
      'There is no such time. Choose a quarter (2026-Q4), a day (2026-12-31), or that no date is given.',
    'audit/due-passed': () => 'The new time has passed already. Choose a later one.',
    'audit/due-without-date': () =>
      'A revised time has to be a quarter or a day. Nothing has changed.',
    'audit/agreed-with-oneself': () =>
      'The new time has to be agreed to by somebody other than the owner.',
    'audit/nothing-changed': () => 'Nothing was changed, so nothing was saved.',
    'audit/recommendation-missing': () => 'There is no such recommendation. Reload the page.',
    'audit/action-missing': () =>
      'There is no such action. Write it as REV-2026-0001.2, or reload the page.',
    'audit/unknown-owner': () => 'The owner is not in the list. Choose somebody else.',
    'audit/dependency-missing': ({ action }) =>
      `There is no action ${action} in this audit. Reload the page.`,
    'audit/dependency-circle': ({ circle }) =>
      `The actions would wait for each other in a circle (${circle.join(' → ')}). Remove one of the dependencies.`,
    'audit/not-in-status': ({ status }) =>
      `The action is ${auditTexts.en.status[status].toLowerCase()}, so this cannot be done now. Reload the page to see where it stands.`,
    'audit/no-evidence': () => 'Add some evidence before you report the action as done.',
    'audit/evidence-missing': () =>
      'We do not have the copy of the file. Choose the file again and try once more.',
    'audit/evidence-known': () => 'The action has the same evidence already.',
    'audit/edition-missing': ({ document }) =>
      `${document} has no such published edition. Check number and edition.`,
    'audit/file-size': () => 'The file is empty or larger than 20 MB. Choose a smaller one.',
    'audit/unanswered': ({ numbers }) =>
      `Recommendation ${numbers.join(', ')} has no answer. Answer all before the reply is approved.`,
    'audit/no-recommendation': () => 'Write down the recommendations of the auditors first.',
    'audit/reply-approved': () =>
      'The reply is approved by a decision and does not change. Add an own commitment if more is to be done.',
    'audit/reply-not-approved': () => 'The reply has to be approved by a decision first.',
    'audit/reply-sent': () => 'The reply has been sent to the auditors already.',
    'audit/decision-missing': () =>
      'There is no such decision here. Give the paragraph, such as § 160/26, or the number RS-2026-160.',
    'audit/document-missing': ({ document }) =>
      `There is no governing document ${document}. Leave it empty or correct the number.`,
    'audit/day-ahead': () => 'That day has not come yet. Give the day on which it happened.',
  },
};

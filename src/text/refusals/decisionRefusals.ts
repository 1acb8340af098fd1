import type { DecisionPart, DecisionRefusal } from '../../domain/decisions/decisionRefusal';
import { paragraphOf } from '../../domain/decisions/decisionKey';
import { dayOf } from '../dates';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a command on a statement or a decision, or of what is asked of it. */
export type DecisionTold =
  | DecisionRefusal
  | { readonly code: 'decision/record-unnamed' }
  | { readonly code: 'decision/no-extract' };

const svParts: { readonly [Part in DecisionPart]: string } = {
  title: 'ärenderubrik',
  diaryNumber: 'diarienummer',
  documentNumber: 'dokumentnummer',
  proposal: 'förslag till beslut',
  matter: 'ärendet',
  economicConsequences: 'ekonomiska konsekvenser',
  basis: 'beslutsunderlag',
  recipients: 'vilka beslutet expedieras till',
  official: 'handläggare och enhet',
  statedOn: 'datum',
  path: 'ärendegång',
  caseKey: 'ärende',
  proposalKey: 'förslag',
  outcome: 'utgång',
  decision: 'beslut',
  proposition: 'proposition',
  meetingDay: 'sammanträdesdag',
  attendance: 'närvarande',
  adjusters: 'justerare',
  reservations: 'reservationer',
  announcedOn: 'dag för anslag',
  acknowledgedBy: 'vem som har kvitterat',
  reason: 'anledning',
  note: 'kommentar',
  correction: 'rättelse',
};
const enParts: { readonly [Part in DecisionPart]: string } = {
  title: 'title',
  diaryNumber: 'diary number',
  documentNumber: 'document number',
  proposal: 'proposal for decision',
  matter: 'the matter',
  economicConsequences: 'economic consequences',
  basis: 'basis of the decision',
  recipients: 'whom the decision is sent to',
  official: 'official and unit',
  statedOn: 'day',
  path: 'path of the matter',
  caseKey: 'case',
  proposalKey: 'proposal',
  outcome: 'outcome',
  decision: 'decision',
  proposition: 'proposition',
  meetingDay: 'day of the meeting',
  attendance: 'attendance',
  adjusters: 'adjusters',
  reservations: 'reservations',
  announcedOn: 'day of announcement',
  acknowledgedBy: 'who has confirmed',
  reason: 'reason',
  note: 'note',
  correction: 'correction',
};

export const decisionRefusals: RefusalTexts<DecisionTold> = {
  sv: {
    'decision/unknown': () => 'Beslutet finns inte. Kontrollera numret.',
    'decision/record-unnamed': () => 'Ange vilken post kedjan ska visas för.',
    'decision/no-extract': () =>
      'Tjänsteutlåtandet har ingen paragraf ännu. Registrera beslutet först.',
    'decision/body-unknown': ({ body }) =>
      `”${body}” är ingen instans som fattar beslut här. Välj en annan.`,
    'decision/not-the-preparer': () =>
      'Bara instansens sekreterare och de som leder samverkansgruppen skriver tjänsteutlåtanden. Inget har sparats.',
    'decision/not-the-secretary': ({ people }) =>
      `Bara instansens sekreterare (${people}) får göra det här. Inget har ändrats.`,
    'decision/not-the-reviewer': ({ people }) =>
      `Bara de som granskar (${people}) får göra det här. Inget har ändrats.`,
    'decision/not-the-adjuster': ({ people }) =>
      `Bara justeraren (${people}) justerar. Inget har ändrats.`,
    'decision/own-record': () =>
      'Du har själv registrerat beslutet. Be någon annan granska eller justera det.',
    'decision/part-missing': ({ part }) => `Fyll i ${svParts[part]}.`,
    'decision/part-too-long': ({ part, most }) =>
      `Texten är för lång. Korta ${svParts[part]} till högst ${most} tecken.`,
    'decision/too-many': ({ part, most }) =>
      `Det är för många rader i ${svParts[part]}. Ange högst ${most}.`,
    'decision/patient-named': () =>
      'Texten verkar innehålla ett personnummer. Ta bort det: patienter nämns aldrig här.',
    'decision/diary-number-invalid': ({ example }) =>
      `Diarienumret stämmer inte med instansens diarium. Skriv det som ${example}.`,
    'decision/document-number-invalid': () =>
      'Dokumentnumret är dokumentets löpnummer i ärendet. Ange ett heltal från 1.',
    'decision/day-invalid': ({ part }) =>
      `Ange ${svParts[part]} som en dag, till exempel 2026-05-05.`,
    'decision/day-to-come': ({ part }) =>
      `Dagen har inte kommit ännu. Ange ${svParts[part]} senast i dag.`,
    'decision/day-too-early': ({ earliest }) => `Dagen är för tidig. Ange tidigast ${earliest}.`,
    'decision/other-year': ({ year }) =>
      `Paragrafen hör till ${year}. Ange en sammanträdesdag det året.`,
    'decision/mail-invalid': ({ name }) =>
      `E-postadressen till ${name} stämmer inte. Rätta den eller lämna den tom.`,
    'decision/file-left-out': () =>
      'Beslutet ska alltid till Akten. Lägg till den bland mottagarna.',
    'decision/differs-from-proposal': () =>
      'Förslaget bifölls oförändrat, men beslutet har en annan lydelse. Använd förslagets ord, eller välj bifall med ändring.',
    'decision/same-as-proposal': () =>
      'Beslutet har samma lydelse som förslaget. Ändra beslutet, eller välj bifall.',
    'decision/already-decided': ({ decision }) =>
      decision === ''
        ? 'Ärendet är redan beslutat. Ladda om sidan.'
        : `Ärendet är redan beslutat som ${paragraphOf(decision)}. Öppna det beslutet.`,
    'decision/nothing-changed': () => 'Inget var ändrat, så inget har sparats.',
    'decision/already-reviewed': ({ at }) =>
      `Protokollet granskades ${dayOf(at)} och kan inte ändras. Skicka tillbaka det först.`,
    'decision/not-reviewed': () =>
      'Protokollet är inte granskat ännu. Det granskas före justeringen, om det inte justeras omedelbart.',
    'decision/already-adjusted': ({ on }) =>
      `Protokollet justerades ${on}. Det ändras bara med en antecknad rättelse.`,
    'decision/not-adjusted': () => 'Protokollet är inte justerat ännu. Justera det först.',
    'decision/adjusted-late': ({ dueOn }) =>
      `Protokollet skulle ha justerats senast ${dueOn}. Skriv varför det justeras senare.`,
    'decision/immediately-too-late': ({ meetingDay }) =>
      `Omedelbar justering görs vid sammanträdet (${meetingDay}) eller dagen efter. Justera på vanligt sätt.`,
    'decision/already-announced': ({ on }) => `Beslutet anslogs redan ${on}.`,
    'decision/already-sent-out': ({ at }) => `Beslutet expedierades redan ${dayOf(at)}.`,
    'decision/not-sent-out': () => 'Beslutet är inte expedierat ännu. Expediera det först.',
    'decision/recipient-unknown': () => 'Mottagaren finns inte i sändlistan. Ladda om sidan.',
    'decision/nothing-due': () => 'Ingen ska påminnas om beslutet just nu.',
    'decision/already-acknowledged': ({ by }) => `${by} har redan kvitterat beslutet.`,
  },
  en: {
    'decision/unknown': () => 'There is no such decision. Check the number.',
    'decision/record-unnamed': () => 'Say which record the chain is to be shown for.',
    'decision/no-extract': () => 'The statement has no paragraph yet. Record the decision first.',
    'decision/body-unknown': ({ body }) =>
      `“${body}” is no body that decides here. Choose another.`,
    'decision/not-the-preparer': () =>
      'Only the body’s secretaries and those who lead the group write statements. Nothing was saved.',
    'decision/not-the-secretary': ({ people }) =>
      `Only the body’s secretaries (${people}) may do this. Nothing has changed.`,
    'decision/not-the-reviewer': ({ people }) =>
      `Only those who review (${people}) may do this. Nothing has changed.`,
    'decision/not-the-adjuster': ({ people }) =>
      `Only the adjuster (${people}) adjusts. Nothing has changed.`,
    'decision/own-record': () =>
      'You recorded the decision yourself. Ask another to review or adjust it.',
    'decision/part-missing': ({ part }) => `Fill in ${enParts[part]}.`,
    'decision/part-too-long': ({ part, most }) =>
      `The text is too long. Shorten ${enParts[part]} to ${most} characters at most.`,
    'decision/too-many': ({ part, most }) =>
      `There are too many rows in ${enParts[part]}. Give ${most} at most.`,
    'decision/patient-named': () =>
      'The text seems to hold a personal identity number. Remove it: patients are never named here.',
    'decision/diary-number-invalid': ({ example }) =>
      `The number is not of the body’s diary. Write it like ${example}.`,
    'decision/document-number-invalid': () =>
      'The document number is the document’s running number in the case. Give a whole number from 1.',
    'decision/day-invalid': ({ part }) => `Give ${enParts[part]} as a day, such as 2026-05-05.`,
    'decision/day-to-come': ({ part }) =>
      `The day has not come. Give ${enParts[part]} as today at the latest.`,
    'decision/day-too-early': ({ earliest }) => `The day is too early. Give ${earliest} or later.`,
    'decision/other-year': ({ year }) =>
      `The paragraph is one of ${year}. Give a day of the meeting in that year.`,
    'decision/mail-invalid': ({ name }) =>
      `The mail address of ${name} is not right. Mend it or leave it empty.`,
    'decision/file-left-out': () =>
      'The decision always goes to the file. Add it to the recipients.',
    'decision/differs-from-proposal': () =>
      'The proposal was carried unchanged, but the decision reads otherwise. Use its words, or choose carried with a change.',
    'decision/same-as-proposal': () =>
      'The decision reads as the proposal does. Change it, or choose carried.',
    'decision/already-decided': ({ decision }) =>
      decision === ''
        ? 'The matter is decided already. Reload the page.'
        : `The matter is decided already as ${paragraphOf(decision)}. Open that decision.`,
    'decision/nothing-changed': () => 'Nothing was changed, so nothing was saved.',
    'decision/already-reviewed': ({ at }) =>
      `The record was reviewed on ${dayOf(at)} and cannot be changed. Send it back first.`,
    'decision/not-reviewed': () =>
      'The record is not reviewed yet. It is reviewed before it is adjusted, unless it is adjusted immediately.',
    'decision/already-adjusted': ({ on }) =>
      `The record was adjusted on ${on}. It changes by a noted correction alone.`,
    'decision/not-adjusted': () => 'The record is not adjusted yet. Adjust it first.',
    'decision/adjusted-late': ({ dueOn }) =>
      `The record was to be adjusted by ${dueOn}. Say why it is adjusted later.`,
    'decision/immediately-too-late': ({ meetingDay }) =>
      `Immediate adjustment is made at the meeting (${meetingDay}) or the day after. Adjust in the usual way.`,
    'decision/already-announced': ({ on }) => `The decision was announced on ${on} already.`,
    'decision/already-sent-out': ({ at }) => `The decision was sent out on ${dayOf(at)} already.`,
    'decision/not-sent-out': () => 'The decision is not sent out yet. Send it out first.',
    'decision/recipient-unknown': () => 'The recipient is not in the list. Reload the page.',
    'decision/nothing-due': () => 'Nobody is to be reminded of the decision just now.',
    'decision/already-acknowledged': ({ by }) => `${by} has confirmed the decision already.`,
  },
};

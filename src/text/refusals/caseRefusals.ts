import type { CasePart, CaseRefusal } from '../../domain/cases/caseRefusal';
import { caseTexts } from '../caseTexts';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a command on a case. */
export type CaseTold = CaseRefusal;

const svParts: { readonly [Part in CasePart]: string } = {
  title: 'rubrik',
  sender: 'avsändare',
  description: 'beskrivning',
  origin: 'vad ärendet kommer från',
  phase: 'fas i livscykeln',
  regulations: 'vilket regelverk det gäller',
  instances: 'vilka instanser som är berörda, eller att ingen är det',
  diaryNumber: 'diarienummer',
  official: 'handläggare',
  note: 'vad ni har kommit fram till',
  documentName: 'dokumentets namn',
  documentPlace: 'var dokumentet finns',
  question: 'vad ni vill ha synpunkter på',
  answer: 'synpunkterna',
  saidBy: 'vem som har svarat',
  followUp: 'vad som ska följas upp',
  reason: 'anledning',
};
const enParts: { readonly [Part in CasePart]: string } = {
  title: 'title',
  sender: 'sender',
  description: 'description',
  origin: 'the origin',
  phase: 'the phase of the life cycle',
  regulations: 'the regulations it is about',
  instances: 'the instances touched, or that none is',
  diaryNumber: 'diary number',
  official: 'official',
  note: 'what was found',
  documentName: 'the name of the document',
  documentPlace: 'where the document is',
  question: 'what you want comments on',
  answer: 'the comments',
  saidBy: 'who answered',
  followUp: 'what is to be followed up',
  reason: 'reason',
};

const only = (people: string): string => (people === '' ? '' : ` (${people})`);

export const caseRefusals: RefusalTexts<CaseTold> = {
  sv: {
    'case/unknown': () => 'Ärendet finns inte. Kontrollera numret.',
    'case/unknown-group': () => 'Gruppen finns inte längre. Ladda om sidan.',
    'case/not-the-member': ({ group }) =>
      `Ärendena läses och upprättas av dem som sitter i ${group}. Inget har ändrats.`,
    'case/not-the-leader': ({ group, people }) =>
      `Bara ordförande, vice ordförande och sekreterare i ${group}${only(people)} kan göra detta. Inget har ändrats.`,
    'case/not-the-official': ({ group, people }) =>
      `Bara handläggaren och de som leder ${group}${only(people)} kan göra detta. Inget har ändrats.`,
    'case/not-the-instance': ({ instance, people }) =>
      people === ''
        ? `${instance} svarar med e-post, och gruppens sekreterare skriver in svaret. Inget har sparats.`
        : `Bara de som svarar för ${instance} (${people}) kan svara. Inget har sparats.`,
    'case/closed': () => 'Ärendet är avslutat och kan inte ändras.',
    'case/part-missing': ({ part }) => `Fyll i ${svParts[part]}.`,
    'case/part-too-long': ({ part, most }) =>
      `Texten är för lång. Korta ${svParts[part]} till högst ${most} tecken.`,
    'case/patient-named': () =>
      'Texten ser ut att innehålla ett personnummer. Ta bort det – patienter ska aldrig namnges här.',
    'case/unknown-regulation': ({ regulation }) =>
      `”${regulation}” finns inte bland regelverken. Välj ett annat.`,
    'case/unknown-instance': ({ instance }) =>
      `Instansen ”${instance}” finns inte längre. Ladda om sidan.`,
    'case/unknown-perspective': ({ perspective }) =>
      `Perspektivet ”${perspective}” finns inte längre. Ladda om sidan.`,
    'case/unknown-official': () => 'Handläggaren sitter inte i gruppen. Välj någon som gör det.',
    'case/record-invalid': () =>
      'Det som ärendet kommer från kunde inte tolkas. Ange ett nummer hos oss, till exempel FSN-2026-0042, eller lämna fältet tomt.',
    'case/link-invalid': () =>
      'Adressen kan inte öppnas. Ange en adress som börjar med https://, eller ett nummer hos oss.',
    'case/document-unknown': () => 'Dokumentet är inte längre med i underlaget. Ladda om sidan.',
    'case/follow-up-missing': () =>
      'Ärenden av det här slaget följs upp. Bestäm en dag under Uppföljning, och avsluta sedan.',
    'case/guidance-missing': () =>
      'Lägg till vägledningen i underlaget först, så att den går att hitta från ärendet.',
    'case/nothing-changed': () => 'Ingenting var ändrat, så inget sparades.',
    'case/nobody-consulted': () => 'Välj minst en instans att fråga.',
    'case/instance-unreached': ({ instance }) =>
      `${instance} har varken kanal eller e-post hos oss. Fråga på annat sätt, eller be Region-IT lägga in hur de nås.`,
    'case/day-passed': () => 'Ange en dag som inte har passerat.',
    'case/not-in-step': ({ step }) =>
      `Det här görs i steget ${caseTexts.sv.steps[step]}. Ladda om sidan för att se läget.`,
    'case/consultation-unknown': () => 'Frågan finns inte. Ladda om sidan.',
    'case/step-incomplete': ({ missing }) =>
      `Det här saknas för nästa steg: ${missing.map(caseTexts.sv.missing).join('; ')}.`,
    'case/last-step': () =>
      'Ärendet är i sitt sista steg. Lägg ett förslag, eller avsluta ärendet.',
    'case/not-an-earlier-step': ({ step }) =>
      `Ärendet är i steget ${caseTexts.sv.steps[step]}. Välj ett tidigare steg.`,
  },
  en: {
    'case/unknown': () => 'There is no such case. Check the number.',
    'case/unknown-group': () => 'The group no longer exists. Reload the page.',
    'case/not-the-member': ({ group }) =>
      `Cases are read and begun by those who sit in ${group}. Nothing has changed.`,
    'case/not-the-leader': ({ group, people }) =>
      `Only chair, vice chair and secretaries of ${group}${only(people)} may do this. Nothing has changed.`,
    'case/not-the-official': ({ group, people }) =>
      `Only the official and those who lead ${group}${only(people)} may do this. Nothing has changed.`,
    'case/not-the-instance': ({ instance, people }) =>
      people === ''
        ? `${instance} answers by mail, and the group’s secretary writes the answer down. Nothing was saved.`
        : `Only those who answer for ${instance} (${people}) may answer. Nothing was saved.`,
    'case/closed': () => 'The case is closed and cannot be changed.',
    'case/part-missing': ({ part }) => `Fill in ${enParts[part]}.`,
    'case/part-too-long': ({ part, most }) =>
      `The text is too long. Shorten ${enParts[part]} to ${most} characters at most.`,
    'case/patient-named': () =>
      'The text seems to hold a personal identity number. Remove it: patients are never named here.',
    'case/unknown-regulation': ({ regulation }) =>
      `“${regulation}” is none of the regulations. Choose another.`,
    'case/unknown-instance': ({ instance }) =>
      `The instance “${instance}” no longer exists. Reload the page.`,
    'case/unknown-perspective': ({ perspective }) =>
      `The perspective “${perspective}” no longer exists. Reload the page.`,
    'case/unknown-official': () => 'The official does not sit in the group. Choose one who does.',
    'case/record-invalid': () =>
      'What the case comes from could not be understood. Give a number of ours, such as FSN-2026-0042, or leave it empty.',
    'case/link-invalid': () =>
      'The address cannot be opened. Give one that begins with https://, or a number of ours.',
    'case/document-unknown': () => 'The document is no longer in the basis. Reload the page.',
    'case/follow-up-missing': () =>
      'Cases of this kind are followed up. Set a day under Follow-up, then close the case.',
    'case/guidance-missing': () =>
      'Add the guidance to the basis first, so that it is found from the case.',
    'case/nothing-changed': () => 'Nothing was changed, so nothing was saved.',
    'case/nobody-consulted': () => 'Choose at least one instance to ask.',
    'case/instance-unreached': ({ instance }) =>
      `${instance} has neither channel nor mail with us. Ask in another way, or have Region IT say how it is reached.`,
    'case/day-passed': () => 'Give a day that has not passed.',
    'case/not-in-step': ({ step }) =>
      `This is done in the step ${caseTexts.en.steps[step]}. Reload the page to see where it stands.`,
    'case/consultation-unknown': () => 'There is no such question. Reload the page.',
    'case/step-incomplete': ({ missing }) =>
      `This is missing for the next step: ${missing.map(caseTexts.en.missing).join('; ')}.`,
    'case/last-step': () => 'The case is in its last step. Make a proposal, or close the case.',
    'case/not-an-earlier-step': ({ step }) =>
      `The case is in the step ${caseTexts.en.steps[step]}. Choose an earlier one.`,
  },
};

import type {
  ConfigurationChange,
  ConfigurationDoubt,
} from '../../domain/routine/configurationChange';
import type { RoutineDuty } from '../../domain/routine/statedRoles';
import type { Touch } from '../../domain/routine/touchedCases';

const duty: { readonly [D in RoutineDuty]: string } = {
  sendsOut: 'Den som skickar ut meddelanden',
  answers: 'Den som svarar',
  assesses: 'Den som bedömer',
  hasOverview: 'Den som har översikten',
  answersQuestions: 'De som svarar på bilaga 1',
  isTold: 'Den som också kan kontaktas',
};

function change(one: ConfigurationChange): string {
  switch (one.kind) {
    case 'mailboxAdded':
      return `${one.name} läggs till i katalogen med brevlådan ${one.address}`;
    case 'mailboxChanged':
      return one.from === undefined
        ? `${one.unitName} får brevlådan ${one.to}`
        : `${one.unitName} byter brevlåda från ${one.from} till ${one.to}`;
    case 'mailboxRemoved':
      return `${one.unitName} står inte längre i rutinen. Brevlådan ${one.from} tas bort ur katalogen`;
    case 'unitRenamed':
      return `${one.unitName} heter ${one.to}`;
    case 'rowAdded':
      return `Ny rad i bilaga 1: ${one.label}`;
    case 'rowRemoved':
      return `Raden tas bort ur bilaga 1: ${one.label}`;
    case 'rowRenamed':
      return `Raden i bilaga 1 får nya ord: ${one.from} blir ${one.to}`;
    case 'rowsMoved':
      return `Raderna i bilaga 1 byter ordning: ${one.labels.join(' · ')}`;
    case 'roleRenamed':
      return `${duty[one.duty]} kallas ${one.to} i stället för ${one.from}`;
    case 'intakeChanged':
      return one.to === undefined
        ? `Vägen in, ${one.from}, står inte längre i rutinen`
        : `Vägen in, ${one.from}, byts mot ${one.to}`;
  }
}

function doubt(one: ConfigurationDoubt): string {
  switch (one.kind) {
    case 'mailboxTwice':
      return `${one.name} står med flera brevlådor: ${one.addresses.join(', ')}. Vilken som gäller är oklart.`;
    case 'mailboxAmbiguous':
      return `${one.name} (${one.address}) kan vara flera verksamheter: ${one.units.join(', ')}.`;
    case 'addressOfNobody':
      return `Adressen ${one.address} står i texten, men inte vems den är.`;
    case 'unitWithoutMailbox':
      return `${one.unit} har ingen brevlåda, varken i rutinen eller i katalogen.`;
    case 'formMissing':
      return 'Rutinen har ingen bilaga 1 med rader. Frågorna i ärenden är som förut.';
    case 'rowsUnclear':
      return 'Raderna i bilaga 1 är inte skrivna som en lista. De är gissade efter frågetecknen.';
    case 'rowNotPrinted':
      return `Frågan ”${one.label}” ställs i ärenden, men står inte i bilaga 1.`;
    case 'roleUnclear':
      return `${duty[one.duty]} är oklart: ${one.names.join(', ')}.`;
    case 'roleMissing':
      return `${duty[one.duty]} nämns inte längre. Förut var det ${one.before}.`;
  }
}

function touch(one: Touch): string {
  switch (one.kind) {
    case 'sentBefore':
      return `Är utskickat till den tidigare brevlådan: ${one.units.join(', ')}`;
    case 'lacksRecipient':
      return `Skickades ut utan ${one.names.join(', ')}`;
    case 'lacksRow':
      return `Underlaget saknar: ${one.labels.join(' · ')}`;
    case 'asksGoneRow':
      return `Underlaget frågar fortfarande: ${one.labels.join(' · ')}`;
  }
}

const changes = (count: number): string => (count === 1 ? '1 ändring' : `${count} ändringar`);

const sv = {
  heading: 'Rutinen ändrar inställningarna',
  waits: (edition: string) =>
    `Utgåva ${edition} säger något annat än det som säkerhetsmeddelanden hanteras efter nu. Inget ändras förrän du har beslutat.`,
  waitsForOthers: (edition: string) =>
    `Utgåva ${edition} säger något annat än det som säkerhetsmeddelanden hanteras efter nu. MT-säkerhetssamordnaren eller dokumentägaren beslutar om vad som ska gälla.`,
  ofDraft:
    'När utgåvan publiceras kommer det här att föreslås som ändringar i hur säkerhetsmeddelanden hanteras. MT-säkerhetssamordnaren eller dokumentägaren beslutar sedan om varje ändring.',
  draftChangesNothing:
    'Utgåvan ändrar inte hur säkerhetsmeddelanden hanteras: brevlådor, roller och bilaga 1 är som inställningarna.',
  change,
  doubt,
  touch,
  from: (section: string) => (section === '' ? 'Ur rutinens text' : `Ur avsnittet ${section}`),
  stated: (name: string) => `Rutinen skriver ${name}`,
  unsure: 'Osäker, kontrollera mot rutinen',
  effect: {
    directory: 'Ändras i Verksamheter och gäller nya utskick',
    form: 'Gäller bilaga 1 i nya ärenden',
    byHand: 'Ändras av Region-IT. Ditt beslut antecknas',
  },
  accept: 'Ska gälla',
  leave: 'Lämnas som det är',
  why: 'Varför lämnas den?',
  answeredBy: 'Vem svarar på raden?',
  choose: 'Välj',
  acceptSure: 'Låt alla säkra ändringar gälla',
  doubts: 'Det här kunde inte läsas ut säkert',
  doubtsHint: 'Inget av det ändrar något. Rätta texten i nästa utgåva om den är oklar.',
  cases: 'Öppna ärenden som berörs',
  casesHint:
    'De fortsätter som de började. Öppna ett ärende om du vill lägga till en mottagare eller fråga på nytt.',
  goOn: 'Gå vidare till beslut',
  incomplete: (count: number) =>
    `Välj för ${changes(count)} till: om den ska gälla, eller varför den lämnas och vem som svarar.`,
  confirm: (here: number, byHand: number, left: number) =>
    [
      here > 0 ? `${changes(here)} börjar gälla för nya ärenden och utskick.` : '',
      byHand > 0 ? `${changes(byHand)} antecknas och görs av Region-IT.` : '',
      left > 0 ? `${changes(left)} lämnas.` : '',
      'Öppna ärenden fortsätter som de började. Beslutet loggas.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  decide: 'Besluta',
  done: 'Beslutet är sparat. Det gäller från nu.',
  decided: (edition: string, by: string, on: string, accepted: number, left: number) =>
    `${by} beslutade ${on} om utgåva ${edition}: ${changes(accepted)} godkändes${left > 0 ? ` och ${changes(left)} lämnades` : ''}.`,
  leftBecause: (what: string, reason: string) => `${what}. Lämnades: ${reason}`,
  notRead: 'Det gick inte att läsa om rutinen ändrar inställningarna. Inget har ändrats.',
  patients: 'Skriv inget om patienter.',
};

export type SteeringPageTexts = typeof sv;

export const swedishSteering = sv;

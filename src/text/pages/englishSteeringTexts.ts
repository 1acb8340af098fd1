import type {
  ConfigurationChange,
  ConfigurationDoubt,
} from '../../domain/routine/configurationChange';
import type { RoutineDuty } from '../../domain/routine/statedRoles';
import type { Touch } from '../../domain/routine/touchedCases';
import type { SteeringPageTexts } from './steeringPageTexts';

const duty: { readonly [D in RoutineDuty]: string } = {
  sendsOut: 'Who sends notices out',
  answers: 'Who answers',
  assesses: 'Who assesses',
  hasOverview: 'Who has the overview',
  answersQuestions: 'Those who answer Bilaga 1',
  isTold: 'Who may be contacted too',
};

function change(one: ConfigurationChange): string {
  switch (one.kind) {
    case 'mailboxAdded':
      return `${one.name} is added to the directory with the mailbox ${one.address}`;
    case 'mailboxChanged':
      return one.from === undefined
        ? `${one.unitName} gets the mailbox ${one.to}`
        : `${one.unitName} changes its mailbox from ${one.from} to ${one.to}`;
    case 'mailboxRemoved':
      return `${one.unitName} is no longer in the routine. The mailbox ${one.from} is taken out of the directory`;
    case 'unitRenamed':
      return `${one.unitName} is called ${one.to}`;
    case 'rowAdded':
      return `New row in Bilaga 1: ${one.label}`;
    case 'rowRemoved':
      return `The row is taken out of Bilaga 1: ${one.label}`;
    case 'rowRenamed':
      return `The row of Bilaga 1 gets new words: ${one.from} becomes ${one.to}`;
    case 'rowsMoved':
      return `The rows of Bilaga 1 change order: ${one.labels.join(' · ')}`;
    case 'roleRenamed':
      return `${duty[one.duty]} is called ${one.to} instead of ${one.from}`;
    case 'intakeChanged':
      return one.to === undefined
        ? `The way in, ${one.from}, is no longer in the routine`
        : `The way in, ${one.from}, is replaced by ${one.to}`;
  }
}

function doubt(one: ConfigurationDoubt): string {
  switch (one.kind) {
    case 'mailboxTwice':
      return `${one.name} stands with several mailboxes: ${one.addresses.join(', ')}. Which one counts is unclear.`;
    case 'mailboxAmbiguous':
      return `${one.name} (${one.address}) may be several units: ${one.units.join(', ')}.`;
    case 'addressOfNobody':
      return `The address ${one.address} stands in the text, but not whose it is.`;
    case 'unitWithoutMailbox':
      return `${one.unit} has no mailbox, neither in the routine nor in the directory.`;
    case 'formMissing':
      return 'The routine has no Bilaga 1 with rows. The questions of cases are as before.';
    case 'rowsUnclear':
      return 'The rows of Bilaga 1 are not written as a list. They are guessed by their question marks.';
    case 'rowNotPrinted':
      return `The question "${one.label}" is asked in cases, but is not in Bilaga 1.`;
    case 'roleUnclear':
      return `${duty[one.duty]} is unclear: ${one.names.join(', ')}.`;
    case 'roleMissing':
      return `${duty[one.duty]} is no longer named. It was ${one.before} before.`;
  }
}

function touch(one: Touch): string {
  switch (one.kind) {
    case 'sentBefore':
      return `Has been sent to the earlier mailbox: ${one.units.join(', ')}`;
    case 'lacksRecipient':
      return `Was sent out without ${one.names.join(', ')}`;
    case 'lacksRow':
      return `The basis lacks: ${one.labels.join(' · ')}`;
    case 'asksGoneRow':
      return `The basis still asks: ${one.labels.join(' · ')}`;
  }
}

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

export const englishSteering: SteeringPageTexts = {
  heading: 'The routine changes the settings',
  waits: (edition) =>
    `Edition ${edition} says something else than what safety notices are handled by now. Nothing changes until you have decided.`,
  waitsForOthers: (edition) =>
    `Edition ${edition} says something else than what safety notices are handled by now. The safety coordinator or the owner of the document decides what is to apply.`,
  ofDraft:
    'When the edition is published, this will be proposed as changes of how safety notices are handled. The safety coordinator or the owner of the document then decides on each.',
  draftChangesNothing:
    'The edition does not change how safety notices are handled: mailboxes, roles and Bilaga 1 are as the settings.',
  change,
  doubt,
  touch,
  from: (section) => (section === '' ? 'From the text' : `From the section ${section}`),
  stated: (name) => `The routine writes ${name}`,
  unsure: 'Not certain, compare with the routine',
  effect: {
    directory: 'Changes Verksamheter and applies to new dispatches',
    form: 'Applies to Bilaga 1 of new cases',
    byHand: 'Changed by Region-IT. Your decision is recorded',
  },
  accept: 'Takes effect',
  leave: 'Is left as it is',
  why: 'Why is it left?',
  answeredBy: 'Who answers the row?',
  choose: 'Choose',
  acceptSure: 'Let all certain changes take effect',
  doubts: 'This could not be read with certainty',
  doubtsHint: 'None of it changes anything. Correct the text in the next edition if it is unclear.',
  cases: 'Open cases that are touched',
  casesHint: 'They go on as they were begun. Open a case to add a recipient or to ask anew.',
  goOn: 'Go on to the decision',
  incomplete: (count) =>
    `Choose for ${changes(count)} more: whether it takes effect, or why it is left and who answers.`,
  confirm: (here, byHand, left) =>
    [
      here > 0 ? `In effect for new cases and dispatches: ${changes(here)}.` : '',
      byHand > 0 ? `Recorded, and made by Region-IT: ${changes(byHand)}.` : '',
      left > 0 ? `Left: ${changes(left)}.` : '',
      'Open cases go on as they were begun. The decision is logged.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  decide: 'Decide',
  done: 'The decision is saved. It applies from now on.',
  decided: (edition, by, on, accepted, left) =>
    `${by} decided ${on} on edition ${edition}: ${changes(accepted)} accepted${left > 0 ? `, ${changes(left)} left` : ''}.`,
  leftBecause: (what, reason) => `${what}. Left: ${reason}`,
  notRead: 'Whether the routine changes the settings could not be read. Nothing was changed.',
  patients: 'Write nothing about patients.',
};

import { checkMeeting } from '../../../domain/decisions/checkMeeting';
import { checkStatement } from '../../../domain/decisions/checkStatement';
import type { DecisionRefusal } from '../../../domain/decisions/decisionRefusal';
import type {
  DecisionOutcome,
  MeetingDecision,
  Recipient,
  StatementContent,
} from '../../../domain/decisions/officialStatement';
import type { LocalDate } from '../../../domain/time';

/** A statement as it is being written: lists are written one a line. */
export interface StatementForm {
  readonly body: string;
  readonly title: string;
  readonly diaryNumber: string;
  readonly documentNumber: string;
  readonly proposal: string;
  readonly matter: string;
  readonly economicConsequences: string;
  readonly basis: string;
  readonly recipients: string;
  readonly officialName: string;
  readonly officialUnit: string;
  readonly statedOn: LocalDate | '';
  readonly path: string;
  readonly caseKey: string;
  readonly proposalKey: string;
}

/** What a meeting decided, as it is being written. */
export interface MeetingForm {
  readonly outcome: DecisionOutcome;
  readonly decision: string;
  readonly proposition: string;
  readonly meetingDay: LocalDate | '';
  readonly attendance: string;
  readonly adjusters: string;
  readonly reservations: string;
}

export const emptyStatement: StatementForm = {
  ...{ body: '', title: '', diaryNumber: '', documentNumber: '1', proposal: '', matter: '' },
  ...{ economicConsequences: '', basis: '', recipients: '', officialName: '', officialUnit: '' },
  ...{ statedOn: '', path: '', caseKey: '', proposalKey: '' },
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

// `Revisionen revisionen@region.se`, also with a comma or angle brackets around the address.
const withMail = /^(.*?)[\s,;]*<?([^\s<>,;]+@[^\s<>,;]+)>?$/;

const recipientOf = (line: string, file: string): Recipient => {
  if (line.toLocaleLowerCase('sv') === file.toLocaleLowerCase('sv'))
    return { name: file, isFile: true };
  const [, name = '', mail] = withMail.exec(line) ?? [];
  return mail === undefined ? { name: line } : { name: name === '' ? mail : name, mail };
};

/** The recipients of a text, with the file behind them when it is not among them (DE-09). */
export function recipientsOf(text: string, file: string): readonly Recipient[] {
  const recipients = linesOf(text).map((line) => recipientOf(line, file));
  return recipients.some(({ isFile }) => isFile)
    ? recipients
    : [...recipients, { name: file, isFile: true }];
}

export const contentOf = (form: StatementForm, file: string): StatementContent => ({
  title: form.title,
  diaryNumber: form.diaryNumber,
  documentNumber: Number(form.documentNumber),
  proposal: form.proposal,
  matter: form.matter,
  economicConsequences: form.economicConsequences,
  basis: linesOf(form.basis),
  recipients: recipientsOf(form.recipients, file),
  official: { name: form.officialName, unit: form.officialUnit },
  statedOn: form.statedOn,
  path: linesOf(form.path),
  ...(form.caseKey === '' ? {} : { caseKey: form.caseKey }),
  ...(form.proposalKey === '' ? {} : { proposalKey: form.proposalKey }),
});

export const formOfContent = (body: string, content: StatementContent): StatementForm => ({
  body,
  title: content.title,
  diaryNumber: content.diaryNumber,
  documentNumber: `${content.documentNumber}`,
  proposal: content.proposal,
  matter: content.matter,
  economicConsequences: content.economicConsequences,
  basis: content.basis.join('\n'),
  recipients: content.recipients.map(({ name, mail }) => [name, mail].join(' ').trim()).join('\n'),
  officialName: content.official.name,
  officialUnit: content.official.unit,
  statedOn: content.statedOn,
  path: content.path.join('\n'),
  caseKey: content.caseKey ?? '',
  proposalKey: content.proposalKey ?? '',
});

export const meetingOf = (form: MeetingForm, proposal: string): MeetingDecision => ({
  outcome: form.outcome,
  decision: form.outcome === 'carried' ? proposal : form.decision,
  proposition: form.proposition,
  meetingDay: form.meetingDay,
  attendance: linesOf(form.attendance),
  adjusters: linesOf(form.adjusters),
  reservations: linesOf(form.reservations),
});

export const formOfMeeting = (meeting: MeetingDecision): MeetingForm => ({
  outcome: meeting.outcome,
  decision: meeting.outcome === 'carried' ? '' : meeting.decision,
  proposition: meeting.proposition,
  meetingDay: meeting.meetingDay,
  attendance: meeting.attendance.join('\n'),
  adjusters: meeting.adjusters.join('\n'),
  reservations: meeting.reservations.join('\n'),
});

/** Why the statement could not be saved as it stands, by the service's own rule. */
export function statementTrouble(
  content: StatementContent,
  body: { readonly diaryPrefix: string },
  today: LocalDate,
): DecisionRefusal | undefined {
  const checked = checkStatement(content, body, today);
  return checked.ok ? undefined : checked.refusal;
}

export function meetingTrouble(
  meeting: MeetingDecision,
  content: Pick<StatementContent, 'proposal' | 'statedOn'>,
  today: LocalDate,
): DecisionRefusal | undefined {
  const checked = checkMeeting(meeting, content, today);
  return checked.ok ? undefined : checked.refusal;
}

import type { Assignment } from '../../src/domain/assignments/assignment';
import type { AssignmentEvent } from '../../src/domain/assignments/assignmentEvents';
import type { AssignmentContext } from '../../src/domain/assignments/assignmentRule';
import type { AssignmentText } from '../../src/domain/assignments/assignmentText';
import type { WrittenAssignment } from '../../src/domain/assignments/checkAssignmentText';
import { evolveAssignment } from '../../src/domain/assignments/evolveAssignment';
import type { Person } from '../../src/domain/units/unit';
import { someGroups, theChair, theWorker } from './caseBuilders';

export const theKey = 'UPP-2026-0001';
export const theLagMember = { id: 'ida', name: 'Ida Sten' };

/** The collaboration group and its working group, which has a leader, a member and a channel. */
export const assignmentGroups = someGroups.map((group) =>
  group.key === 'lag'
    ? {
        ...group,
        seats: [...group.seats, { member: theLagMember }],
        channel: { teamId: 't', channelId: 'lag-channel' },
      }
    : group,
);

export const assignmentSettings = { prefix: 'UPP', reportEveryDays: 90 };

export const assignmentContext = (
  by: Person = theChair,
  some: Partial<AssignmentContext> = {},
): AssignmentContext => ({
  by,
  now: '2026-03-23T12:00:00.000Z',
  today: '2026-03-23',
  groups: assignmentGroups,
  settings: assignmentSettings,
  ...some,
});

export const writtenAssignment = (some: Partial<WrittenAssignment> = {}): WrittenAssignment => ({
  title: 'Register över egna produkter',
  kind: 'manufacturing',
  purpose: 'Ingen kan visa hela listan.',
  task: 'Kartlägg vilka som tillverkar.',
  delimitation: '',
  expectedResult: 'En lista och ett förslag.',
  responsibleId: '',
  participantIds: [],
  reporting: { kind: 'on', days: ['2026-04-20', '2026-05-20'] },
  finalReportOn: '2026-06-30',
  ...some,
});

export const someText = (some: Partial<AssignmentText> = {}): AssignmentText => ({
  title: 'Register över egna produkter',
  kind: 'manufacturing',
  purpose: 'Ingen kan visa hela listan.',
  task: 'Kartlägg vilka som tillverkar.',
  delimitation: '',
  expectedResult: 'En lista och ett förslag.',
  responsible: { id: theWorker.id, name: theWorker.name },
  participants: [],
  reporting: { kind: 'on', days: ['2026-04-20', '2026-05-20'] },
  finalReportOn: '2026-06-30',
  ...some,
});

export const given: AssignmentEvent = {
  type: 'assignmentGiven',
  payload: { text: someText(), reportDays: ['2026-04-20', '2026-05-20'] },
};
export const accepted: AssignmentEvent = { type: 'assignmentAccepted', payload: { edition: 1 } };
export const askedBack: AssignmentEvent = {
  type: 'assignmentAskedBack',
  payload: { number: 1, question: 'Ingår programvara?' },
};
export const reported = (
  some: Partial<Extract<AssignmentEvent, { type: 'reportGiven' }>['payload']> = {},
): AssignmentEvent => ({
  type: 'reportGiven',
  payload: {
    ...{ number: 1, isFinal: false, done: 'Alla är frågade.', left: 'Förslaget.', risks: '' },
    ...{ settles: ['2026-04-20'], questions: [] },
    ...some,
  },
});
export const finallyReported = reported({ isFinal: true, settles: [] });
export const questioned = reported({
  questions: [{ number: 1, text: 'Ska forskning vara med?' }],
});

/** An assignment after some events, each done by the chair on a day; it is written. */
export function anAssignment(
  events: readonly AssignmentEvent[] = [],
  text: Partial<AssignmentText> = {},
): Assignment {
  const happening = {
    ...{ subject: theKey, at: '2026-03-20T08:00:00.000Z' },
    actor: { id: theChair.id, name: theChair.name },
  };
  const written: AssignmentEvent = {
    type: 'assignmentWritten',
    payload: { groupKey: 'lsg', lagKey: 'lag', text: someText(text) },
  };
  const state = [written, ...events].reduce<Assignment | undefined>(
    (before, event) => evolveAssignment(before, event, happening),
    undefined,
  );
  if (!state) throw new TypeError('No assignment is written.');
  return state;
}

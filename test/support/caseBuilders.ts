import type { CaseEvent } from '../../src/domain/cases/caseEvents';
import type { CaseContext } from '../../src/domain/cases/caseRule';
import { evolveCase } from '../../src/domain/cases/evolveCase';
import type { CaseFacts, GroupCase } from '../../src/domain/cases/groupCase';
import type { CaseSettings } from '../../src/domain/groups/collaborationSettings';
import type { Group } from '../../src/domain/groups/group';
import type { Person } from '../../src/domain/units/unit';

export const theChair = { id: 'maja', name: 'Maja Ek', mail: 'maja@norrviken.example' };
export const theSecretary = { id: 'sten', name: 'Sten Dahl', mail: 'sten@norrviken.example' };
export const theMember = { id: 'lena', name: 'Lena Falk', mail: 'lena@norrviken.example' };
export const theSubstitute = { id: 'eva', name: 'Eva Holm' };
export const theWorker = { id: 'jon', name: 'Jon Berg' };
export const theManager = { id: 'nils', name: 'Nils Ek', mail: 'nils@norrviken.example' };
export const aStranger = { id: 'ylva', name: 'Ylva Ros' };

const voting: Group['voting'] = {
  ...{ meanings: {}, openDays: 7, reminders: [], majority: 'simple', silence: 'notCounted' },
  ...{ castingVote: true, shown: 'turnout', substitutesFor: [], reservationDays: 3 },
  quorum: { moreThan: { part: 1, of: 2 }, atLeast: 3 },
};

export const someGroups: readonly Group[] = [
  {
    ...{ key: 'lsg', name: 'LSG Produkter', kind: 'lsg', voting, secretaries: [theSecretary] },
    seats: [
      { member: theChair, office: 'chair' },
      { member: theMember, substitute: theSubstitute },
    ],
    channel: { teamId: 't', channelId: 'lsg-channel' },
  },
  {
    ...{ key: 'lag', name: 'LAG Tillverkning', kind: 'lag', parentKey: 'lsg', voting },
    ...{ seats: [{ member: theWorker, office: 'chair' }], secretaries: [theSecretary] },
  },
];

export const someCaseSettings = (some: Partial<CaseSettings> = {}): CaseSettings => ({
  prefix: 'LSG',
  regulations: ['MDR', 'IVDR'],
  perspectives: ['Juridik', 'Medicin'],
  instances: [
    {
      ...{ key: 'ledning', name: 'HS-ledning', mailbox: 'ledning@norrviken.example' },
      ...{ channel: { teamId: 't', channelId: 'ledning-channel' }, people: [theManager] },
    },
    { key: 'gas', name: 'Gaskommittén', mailbox: 'gas@norrviken.example', people: [] },
    { key: 'tyst', name: 'Tysta rådet', people: [] },
  ],
  consultationDays: 21,
  ...some,
});

export const aContext = (by: Person = theChair, some: Partial<CaseContext> = {}): CaseContext => ({
  by,
  now: '2026-03-23T12:00:00.000Z',
  today: '2026-03-23',
  groups: someGroups,
  settings: someCaseSettings(),
  ...some,
});

/** What a form says of a case: a phase is among it. */
export type FormFacts = Omit<CaseFacts, 'isUnsorted' | 'phase'> &
  Required<Pick<CaseFacts, 'phase'>>;

export const someFacts = (some: Partial<FormFacts> = {}): FormFacts => ({
  title: 'Lånade pumpar',
  sender: 'Vårdcentralen',
  description: 'Vem svarar för utbildningen?',
  origin: 'form',
  phase: 'use',
  regulations: ['MDR'],
  instanceKeys: ['ledning'],
  ...some,
});

export const caseBegun = (some: Partial<FormFacts> = {}): CaseEvent => ({
  type: 'caseBegun',
  payload: { ...someFacts(some), groupKey: 'lsg' },
});

export const registered: CaseEvent = {
  type: 'caseRegistered',
  payload: { diaryNumber: 'RN-1', official: { id: theMember.id, name: theMember.name } },
};
export const movedTo = (from: GroupCase['step'], to: GroupCase['step']): CaseEvent => ({
  type: 'caseMovedOn',
  payload: { from, to },
});
export const covered = (perspective: string): CaseEvent => ({
  type: 'perspectiveCovered',
  payload: { perspective, isRelevant: true, note: 'Klart.' },
});
export const documentAdded: CaseEvent = {
  type: 'documentAdded',
  payload: { name: 'Rutin', place: { ref: 'document/RH-15405' } },
};
export const consulted: CaseEvent = {
  type: 'consultationOpened',
  payload: {
    ...{ number: 1, question: 'Håller ni med?', dueOn: '2026-04-13' },
    instances: [{ key: 'ledning', name: 'HS-ledning' }],
  },
};
export const answered: CaseEvent = {
  type: 'consultationAnswered',
  payload: { consultation: 1, instanceKey: 'ledning', kind: 'noComments' },
};

export const inRegistration: readonly CaseEvent[] = [movedTo('intake', 'registration')];
export const inPreparation: readonly CaseEvent[] = [
  ...inRegistration,
  registered,
  movedTo('registration', 'preparation'),
];
export const inConsultation: readonly CaseEvent[] = [
  ...inPreparation,
  covered('Juridik'),
  covered('Medicin'),
  documentAdded,
  movedTo('preparation', 'consultation'),
];
export const inProposal: readonly CaseEvent[] = [
  ...inConsultation,
  consulted,
  answered,
  movedTo('consultation', 'proposal'),
];

/** A case after some events, each done by the chair; it has begun. */
export function aCase(
  events: readonly CaseEvent[] = [],
  facts: Partial<FormFacts> = {},
): GroupCase {
  const happening = {
    ...{ subject: 'LSG-2026-0007', at: '2026-03-20T08:00:00.000Z' },
    actor: { id: theChair.id, name: theChair.name },
  };
  const state = [caseBegun(facts), ...events].reduce<GroupCase | undefined>(
    (before, event) => evolveCase(before, event, happening),
    undefined,
  );
  if (!state) throw new TypeError('No case has begun.');
  return state;
}

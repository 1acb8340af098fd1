import type { Audit, AuditFacts } from '../../src/domain/audits/audit';
import type { AuditEvent } from '../../src/domain/audits/auditEvents';
import type { AuditContext } from '../../src/domain/audits/auditRule';
import { evolveAudit } from '../../src/domain/audits/evolveAudit';
import type { WrittenNotification } from '../../src/domain/audits/notifications/checkNotification';
import type { AuditSettingsRead } from '../../src/application/audits/auditCommands';
import type { Person } from '../../src/domain/units/unit';
import { someGroups, theMember } from './caseBuilders';

export const theKeeper = { id: 'karin', name: 'Karin Lindqvist', mail: 'karin@norrviken.example' };
export const otherKeeper = {
  id: 'gunilla',
  name: 'Gunilla Björk',
  mail: 'gunilla@norrviken.example',
};
export const theDirector = { id: 'petra', name: 'Petra Sand' };
/** Who owns the actions unless told. */
export const theOwner = theMember;

export const someAuditSettings: AuditSettingsRead = {
  groups: someGroups,
  decisions: {
    bodies: [
      {
        ...{ key: 'RS', name: 'Regionstyrelsen', diaryPrefix: 'RS-LED', path: ['Regionstyrelsen'] },
        ...{ secretaries: [otherKeeper], director: theDirector },
        chair: { id: 'olle', name: 'Olle Wikström' },
        adjusters: [{ id: 'stina', name: 'Stina Lövgren' }],
      },
    ],
    ...{ adjustWithinDays: 14, announceWithinDays: 2, appealDays: 21 },
  },
  audits: { keepers: [theKeeper, otherKeeper], reminders: [30, 7, -7] },
};

export const auditContext = (
  by: Person = theKeeper,
  some: Partial<AuditContext> = {},
): AuditContext => ({
  by,
  now: '2026-10-01T09:00:00.000Z',
  today: '2026-10-01',
  keepers: [theKeeper, otherKeeper],
  people: [theKeeper, otherKeeper, theOwner],
  ...some,
});

export const someAuditFacts = (some: Partial<AuditFacts> = {}): AuditFacts => ({
  title: 'Granskning av egentillverkning',
  auditors: 'Revisorerna',
  purpose: 'Räcker styrningen?',
  judgement: 'I stort sett.',
  diaryNumber: 'RS-LED26-0412',
  reportedOn: '2026-03-02',
  answerBy: '2026-05-31',
  ...some,
});

export const recommendation = (number: number, answer?: string): readonly AuditEvent[] => [
  {
    type: 'recommendationAdded',
    payload: {
      ...{ number, kind: 'recommendation', heading: `Rubrik ${number}` },
      text: `Rekommendation ${number}.`,
    },
  },
  ...(answer === undefined
    ? []
    : [{ type: 'recommendationAnswered', payload: { number, answer } } as const]),
];

type Planned = Extract<AuditEvent, { readonly type: 'actionPlanned' }>['payload'];

export const actionPlanned = (number: number, some: Partial<Planned> = {}): AuditEvent => ({
  type: 'actionPlanned',
  payload: {
    ...{ number, recommendation: 1, what: `Åtgärd ${number}.`, dependsOn: [] },
    owner: { id: theOwner.id, name: theOwner.name },
    due: { kind: 'quarter', quarter: '2026-Q4' },
    ...some,
  },
});

export const someHash = 'a'.repeat(64);
export const otherHash = 'b'.repeat(64);
export const evidenceAdded = (action: number, sha256 = someHash): AuditEvent => ({
  type: 'evidenceAdded',
  payload: {
    ...{ action, number: 1, note: '' },
    what: { file: { name: 'Checklista.pdf', sha256, size: 2_048 } },
  },
});
export const reported = (number: number): AuditEvent => ({
  type: 'actionReported',
  payload: { number, note: 'Klart.' },
});
export const closed = (number: number): AuditEvent => ({
  type: 'actionClosed',
  payload: { number, note: '' },
});

/** An audit after some events, each done by the keeper unless an actor is told; it has begun. */
export function anAudit(
  events: readonly (AuditEvent | readonly [AuditEvent, Person])[] = [],
  facts: Partial<AuditFacts> = {},
): Audit {
  const begun: AuditEvent = { type: 'auditBegun', payload: someAuditFacts(facts) };
  const all = [begun, ...events].map((one) =>
    'type' in one ? ([one, theKeeper] as const) : ([one[0], one[1]] as const),
  );
  const state = all.reduce<Audit | undefined>(
    (before, [event, actor]) =>
      evolveAudit(before, event, {
        ...{ subject: 'REV-2026-0001', at: '2026-09-01T08:00:00.000Z', actor },
      }),
    undefined,
  );
  if (!state) throw new TypeError('No audit has begun.');
  return state;
}

/** An audit with one recommendation and one action, evidence added, reported by its owner. */
export const aReportedAudit = (owner: Person = theOwner): Audit =>
  anAudit([
    ...recommendation(1, 'Ja.'),
    actionPlanned(1, { owner: { id: owner.id, name: owner.name } }),
    [evidenceAdded(1), owner],
    [reported(1), owner],
  ]);

export const someNotification = (some: Partial<WrittenNotification> = {}): WrittenNotification => ({
  ...{ authority: 'LV', what: 'Larm uteblev.', notifiedOn: '2026-09-15' },
  ...{ diaryNumber: 'RS-LED26-0533', deviationNumber: 'AVV-2041', action: '' },
  ...some,
});

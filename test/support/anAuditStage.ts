import { createHash } from 'node:crypto';
import { toActionLine } from '../../src/adapters/sharepoint/auditLines';
import {
  type AuditRules,
  auditFrom,
  beginningAudits,
  commandingAudits,
} from '../../src/application/audits/auditCommands';
import type { CommandIn } from '../../src/application/records/commandRecord';
import type { EvidenceFiles } from '../../src/application/audits/evidenceFiles';
import { followingAudits } from '../../src/application/audits/followAudits';
import { freezingForAudits } from '../../src/application/audits/freezeForAudit';
import {
  commandingNotifications,
  registeringNotifications,
} from '../../src/application/audits/notificationCommands';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import { remindingOwners } from '../../src/application/audits/remindOwners';
import type { AuditActionRow } from '../../src/lists/auditActions.list';
import type { AuditRow } from '../../src/lists/audits.list';
import type { AuthorityNotificationRow } from '../../src/lists/authorityReports.list';
import type { RecordLinkRow } from '../../src/lists/recordLinks.list';
import type { Person } from '../../src/domain/units/unit';
import { someAuditFacts, someAuditSettings, theKeeper, theOwner } from './auditBuilders';
import { sha256 } from './builders';
import { inMemoryEventLog } from './inMemoryEventLog';
import { inMemoryOutbox } from './inMemoryOutbox';

/** Copies kept in memory, each under the hash of its bytes. */
export function inMemoryEvidence(): EvidenceFiles & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    async keep(name, content) {
      const hash = createHash('sha256').update(content).digest('hex');
      if (!kept.has(hash)) kept.set(hash, Uint8Array.from(content));
      return { name, sha256: hash, size: content.length };
    },
    has: async (hash) => kept.has(hash),
    read: async (hash) => kept.get(hash) ?? new Uint8Array(),
  };
}

/** Audits in memory, on a day that a test moves on; what follows from a command has followed when it is given. */
export function anAuditStage() {
  const log = inMemoryEventLog();
  const outbox = inMemoryOutbox();
  const files = inMemoryEvidence();
  let today = '2026-10-01';
  let commands = 0;
  const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today };
  const tools = { log, clock, sha256 };
  const audits = new Map<string, AuditRow>();
  const actions = new Map<string, AuditActionRow>();
  const notifications = new Map<string, AuthorityNotificationRow>();
  const links = new Map<string, RecordLinkRow>();
  const keep = <R>(kept: Map<string, R>, keyOf: (row: R) => string) => ({
    save: async (some: readonly R[]) => some.forEach((row) => kept.set(keyOf(row), row)),
  });
  const begin = beginningAudits(tools, someAuditSettings);
  const command = freezingForAudits({
    ...{ log, files },
    command: commandingAudits(tools, someAuditSettings),
  });
  const follow = followingAudits({
    ...{ log, sha256, outbox, remembered: rememberingStreams(log), settings: someAuditSettings },
    audits: keep(audits, ({ AuditKey }) => AuditKey),
    actions: keep(actions, ({ ActionKey }) => ActionKey),
    notifications: keep(notifications, ({ NotificationKey }) => NotificationKey),
    links: keep(links, ({ LinkKey }) => LinkKey),
    facts: { ownAddresses: ['fsn@norrviken.example'] },
  });
  const remind = remindingOwners({
    ...{ ...tools, settings: someAuditSettings.audits },
    actions: { open: async () => Array.from(actions.values()).map(toActionLine) },
  });
  const stage = {
    ...{ log, outbox, files, audits, actions, notifications, links, tools, command, begin },
    register: registeringNotifications(tools, someAuditSettings.audits),
    correct: commandingNotifications(tools, someAuditSettings.audits),
    setDay: (day: string): void => {
      today = day;
    },
    followAll: async (): Promise<void> => {
      await follow(await log.after(0, 1_000));
    },
    async give<N extends keyof AuditRules & string>(
      name: N,
      wish: CommandIn<AuditRules, N>,
      by: Person = theKeeper,
      key = 'REV-2026-0001',
    ) {
      const outcome = await command(name, key, wish, by, `command:${(commands += 1)}`);
      await stage.followAll();
      return outcome;
    },
    async remind(): Promise<number> {
      const reminded = await remind();
      await stage.followAll();
      return reminded;
    },
    read: async (key = 'REV-2026-0001') => auditFrom(await log.read(`audit/${key}`)),
    mails: () =>
      outbox.kept.map(({ effect }) => ('to' in effect ? `${effect.letter} ${effect.to}` : '')),
    /** An audit with one answered recommendation and one action for the last quarter. */
    async plan(): Promise<void> {
      await begin(someAuditFacts(), theKeeper, 'begin:1');
      await stage.give('addRecommendation', {
        ...{ kind: 'recommendation', heading: 'Rutiner', text: 'Inför rutiner.' },
      });
      await stage.give('answerRecommendation', { number: 1, answer: 'Ja.' });
      await stage.give('planAction', {
        ...{ recommendation: 1, what: 'Skriva rutinen.', ownerId: theOwner.id },
        ...{ due: { kind: 'quarter', quarter: '2026-Q4' }, dependsOn: [], document: '' },
      });
    },
  };
  return stage;
}

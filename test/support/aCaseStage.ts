import {
  beginningCases,
  type CaseRules,
  caseFrom,
  commandingCases,
} from '../../src/application/cases/caseCommands';
import { toCaseLine } from '../../src/adapters/sharepoint/caseLines';
import type { CommandIn } from '../../src/application/records/commandRecord';
import { followingCases } from '../../src/application/cases/followCases';
import { recordingDelivery } from '../../src/application/recordDelivery';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import { remindingInstances } from '../../src/application/cases/remindInstances';
import type { CaseRow } from '../../src/lists/cases.list';
import type { RecordLinkRow } from '../../src/lists/recordLinks.list';
import type { Person } from '../../src/domain/units/unit';
import { sha256 } from './builders';
import {
  type FormFacts,
  someCaseSettings,
  someFacts,
  someGroups,
  theChair,
  theMember,
} from './caseBuilders';
import { inMemoryEventLog } from './inMemoryEventLog';
import { inMemoryOutbox } from './inMemoryOutbox';

/** Cases in memory, on a day that a test moves on; what follows from a command has followed when it is given. */
export function aCaseStage(cases = someCaseSettings(), groups = someGroups) {
  const log = inMemoryEventLog();
  const outbox = inMemoryOutbox();
  let today = '2026-03-23';
  let commands = 0;
  const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today };
  const tools = { log, clock, sha256 };
  const settings = { groups, cases };
  const rows = new Map<string, CaseRow>();
  const links = new Map<string, RecordLinkRow>();
  const command = commandingCases(tools, settings);
  const begin = beginningCases(tools, settings);
  const keep = <R>(kept: Map<string, R>, keyOf: (row: R) => string) => ({
    save: async (some: readonly R[]) => some.forEach((row) => kept.set(keyOf(row), row)),
  });
  const follow = followingCases({
    ...{ log, sha256, outbox, remembered: rememberingStreams(log) },
    rows: keep(rows, ({ CaseKey }) => CaseKey),
    links: keep(links, ({ LinkKey }) => LinkKey),
    facts: {
      region: { ownAddresses: ['fsn@norrviken.example'] },
      ...{ settings: cases, groups },
    },
  });
  const lines = () => Array.from(rows.values()).map(toCaseLine);
  const remind = remindingInstances({
    ...{ ...tools, settings: cases },
    cases: { open: async () => lines().filter(({ status }) => status === 'open') },
  });
  let followed = 0;
  const stage = {
    ...{ log, outbox, rows, links, settings, command, begin, lines, tools },
    record: recordingDelivery(tools),
    desk: { open: async () => lines(), today: () => today, pagesUrl: '' },
    setDay: (day: string): void => {
      today = day;
    },
    async followAll(from = followed): Promise<void> {
      for (let at = from; ;) {
        const news = await log.after(at, 100);
        if (news.length === 0) return;
        await follow(news);
        at = news[news.length - 1]?.position ?? at;
        followed = Math.max(followed, at);
      }
    },
    async give<N extends keyof CaseRules & string>(
      name: N,
      wish: CommandIn<CaseRules, N>,
      by: Person = theChair,
      key = 'LSG-2026-0001',
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
    read: async (key = 'LSG-2026-0001') => caseFrom(await log.read(`case/${key}`)),
    effects: () => outbox.kept.map(({ effect }) => effect),
    /** A case that has come to the consultation of instances, and has asked two of them. */
    async consult(facts: Partial<FormFacts> = {}): Promise<void> {
      await begin({ ...someFacts(facts), groupKey: 'lsg' }, theMember, 'begin:1');
      await stage.give('moveOn', {});
      await stage.give('registerCase', { diaryNumber: 'RN-1', officialId: theMember.id });
      await stage.give('moveOn', {});
      for (const perspective of cases.perspectives)
        await stage.give('coverPerspective', { perspective, isRelevant: true, note: 'Klart.' });
      await stage.give('addDocument', { name: 'Rutin', place: 'document/RH-15405' });
      await stage.give('moveOn', {});
      const question = 'Håller ni med?';
      await stage.give('consultInstances', { instanceKeys: ['ledning', 'gas'], question });
    },
  };
  return stage;
}

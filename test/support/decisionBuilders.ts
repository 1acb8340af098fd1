import {
  commandingDecisions,
  commandingStatements,
  preparingStatements,
} from '../../src/application/decisions/decisionCommands';
import { decisionFrom, statementFrom } from '../../src/application/decisions/decisionRecords';
import { followingDecisions } from '../../src/application/decisions/followDecisions';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import type { Decision } from '../../src/domain/decisions/decision';
import type { DecisionContext } from '../../src/domain/decisions/decisionRule';
import type {
  MeetingDecision,
  StatementContent,
} from '../../src/domain/decisions/officialStatement';
import type { DecisionSettings } from '../../src/domain/groups/collaborationSettings';
import type { Person } from '../../src/domain/units/unit';
import type { DecisionRow } from '../../src/lists/decisions.list';
import type { RecordLinkRow } from '../../src/lists/recordLinks.list';
import { sha256 } from './builders';
import { inMemoryEventLog } from './inMemoryEventLog';
import { inMemoryOutbox } from './inMemoryOutbox';

const person = (id: string, name: string) => ({ id, name, mail: `${id}@norrviken.example` });
export const gunilla = person('gunilla', 'Gunilla Björk');
export const karin = person('karin', 'Karin Lindqvist');
export const stina = { ...person('stina', 'Stina Lövgren'), party: 'S' };
export const olle = { ...person('olle', 'Olle Wikström'), party: 'C' };
export const petra = person('petra', 'Petra Sand');
export const farid = person('farid', 'Farid Sundin');

export const theDecisionSettings: DecisionSettings = {
  bodies: [
    {
      ...{ key: 'RS', name: 'Regionstyrelsen', diaryPrefix: 'RS-LED' },
      ...{ secretaries: [gunilla, karin], chair: olle, director: petra, adjusters: [stina] },
      path: ['Regionstyrelsens arbetsutskott', 'Regionstyrelsen'],
    },
  ],
  ...{ adjustWithinDays: 14, announceWithinDays: 2, appealDays: 21 },
};

export const aStatement = (some: Partial<StatementContent> = {}): StatementContent => ({
  title: 'Yttrande över granskning av egentillverkade produkter',
  diaryNumber: 'RS-LED26-0847',
  documentNumber: 2,
  proposal: 'Yttrandet godkänns.',
  matter: 'Revisorerna har granskat egentillverkningen.\n\nEtt yttrande har beretts.',
  economicConsequences: 'Beslutet medför inga ekonomiska konsekvenser.',
  basis: ['Tjänsteutlåtande', 'Yttrande', 'Granskningsrapport'],
  recipients: [
    { name: 'Revisionen', mail: 'revisionen@norrviken.example' },
    { name: 'Medicinsk teknik' },
    { name: 'Akten', isFile: true },
  ],
  official: { name: 'Karin Lindqvist', unit: 'Hälso- och sjukvård' },
  statedOn: '2026-03-05',
  path: ['Regionstyrelsens arbetsutskott', 'Regionstyrelsen'],
  caseKey: 'LSG-2026-0007',
  proposalKey: 'LSG-2026-0007.1',
  ...some,
});

export const aMeeting = (some: Partial<MeetingDecision> = {}): MeetingDecision => ({
  outcome: 'carried',
  decision: '',
  proposition: 'Ordförande Olle Wikström (C) ställer förslaget under proposition.',
  meetingDay: '2026-03-23',
  attendance: ['Olle Wikström (C)', 'Mia Närvarande (X)'],
  adjusters: ['Stina Lövgren (S)'],
  reservations: ['Rolf Reserverad (Y)'],
  ...some,
});

export const aDecisionContext = (some: Partial<DecisionContext> = {}): DecisionContext => ({
  ...{ by: gunilla, now: '2026-03-23T13:05:00.000Z', today: '2026-03-23' },
  ...{ settings: theDecisionSettings, groups: [] },
  ...some,
});

export const aDecision = (some: Partial<Decision> = {}): Decision => ({
  ...{ key: 'RS-2026-160', number: 160, year: 2026, statementKey: 'RS-2026-T12' },
  body: { key: 'RS', name: 'Regionstyrelsen' },
  content: { ...aStatement(), ...aMeeting(), decision: 'Yttrandet godkänns.' },
  signatories: {
    chair: { name: 'Olle Wikström', party: 'C' },
    director: { name: 'Petra Sand' },
  },
  recorded: { by: { id: 'gunilla', name: 'Gunilla Björk' }, at: '2026-03-23T13:05:00.000Z' },
  ...{ changes: [], receipts: [], corrections: [], reminded: {} },
  ...some,
});

/** Decisions in memory, on a day that a test moves on. */
export function aDecisionStage() {
  const log = inMemoryEventLog();
  const outbox = inMemoryOutbox();
  let today = '2026-03-23';
  const clock = { now: () => `${today}T13:05:00.000Z`, today: () => today };
  const tools = { log, clock, sha256 };
  const settings = { groups: [], decisions: theDecisionSettings };
  const rows = new Map<string, DecisionRow>();
  const links = new Map<string, RecordLinkRow>();
  let commands = 0;
  let followed = 0;
  const cause = (): string => `command:${(commands += 1)}`;
  const secretaries = [0, 1].map(() => commandingStatements({ ...tools, settings }));
  const onDecision = commandingDecisions({ ...tools, settings });
  const prepare = preparingStatements({ ...tools, settings });
  const follow = followingDecisions({
    ...{ ...tools, outbox, remembered: rememberingStreams(log), settings },
    facts: { ownAddresses: ['fsn@norrviken.example'] },
    links: {
      save: async (some) => some.forEach((row) => links.set(row.LinkKey, row)),
    },
    rows: { save: async (some) => some.forEach((row) => rows.set(row.DecisionKey, row)) },
  });
  const stage = {
    ...{ log, outbox, rows, links, onDecision, secretaries, prepare, cause },
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
    async state(some: Partial<StatementContent> = {}, by: Person = karin): Promise<string> {
      const wish = { body: 'RS', content: aStatement(some) };
      const prepared = await prepare(wish, by, cause());
      if (!prepared.ok) throw new Error(prepared.refusal.code);
      return prepared.value.key;
    },
    async record(key: string, some: Partial<MeetingDecision> = {}, by: Person = gunilla) {
      return secretaries[0]!('recordDecision', key, aMeeting(some), by, cause());
    },
    decision: async (key: string) => decisionFrom(await log.read(`decision/${key}`)),
    statement: async (key: string) => statementFrom(await log.read(`decision/${key}`)),
  };
  return stage;
}

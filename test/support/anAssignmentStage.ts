import { toAssignmentLine } from '../../src/adapters/sharepoint/assignmentLines';
import {
  assignmentFrom,
  type AssignmentRules,
  commandingAssignments,
  writingAssignments,
} from '../../src/application/assignments/assignmentCommands';
import type { CommandIn } from '../../src/application/records/commandRecord';
import { followingAssignments } from '../../src/application/assignments/followAssignments';
import { recordingDelivery } from '../../src/application/recordDelivery';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import { remindingReports } from '../../src/application/assignments/remindReports';
import type { AssignmentQuestionRow } from '../../src/lists/assignmentQuestions.list';
import type { AssignmentRow } from '../../src/lists/assignments.list';
import type { RecordLinkRow } from '../../src/lists/recordLinks.list';
import type { WrittenAssignment } from '../../src/domain/assignments/checkAssignmentText';
import type { Group } from '../../src/domain/groups/group';
import type { Person } from '../../src/domain/units/unit';
import {
  assignmentGroups,
  assignmentSettings,
  theKey,
  writtenAssignment,
} from './assignmentBuilders';
import { sha256 } from './builders';
import { theChair, theWorker } from './caseBuilders';
import { inMemoryEventLog } from './inMemoryEventLog';
import { inMemoryOutbox } from './inMemoryOutbox';

/** Assignments in memory, on a day that a test moves on; what follows from a command has followed when it is given. */
export function anAssignmentStage(groups: readonly Group[] = assignmentGroups) {
  const log = inMemoryEventLog();
  const outbox = inMemoryOutbox();
  let today = '2026-03-23';
  let commands = 0;
  const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today };
  const tools = { log, clock, sha256 };
  const settings = { groups, assignments: assignmentSettings };
  const rows = new Map<string, AssignmentRow>();
  const questions = new Map<string, AssignmentQuestionRow>();
  const links = new Map<string, RecordLinkRow>();
  const copies: string[] = [];
  const command = commandingAssignments(tools, settings);
  const write = writingAssignments(tools, settings);
  const keep = <R>(kept: Map<string, R>, keyOf: (row: R) => string) => ({
    save: async (some: readonly R[]) => some.forEach((row) => kept.set(keyOf(row), row)),
  });
  const follow = followingAssignments({
    ...{ log, sha256, outbox, remembered: rememberingStreams(log) },
    rows: keep(rows, ({ AssignmentKey }) => AssignmentKey),
    questions: keep(questions, ({ QuestionKey }) => QuestionKey),
    links: keep(links, ({ LinkKey }) => LinkKey),
    async keepCopy(state, edition) {
      const name = `${state.key} utgåva ${edition}.docx`;
      if (!copies.includes(name)) copies.push(name);
      return { name, sha256: sha256(name) };
    },
    facts: { region: { ownAddresses: ['fsn@norrviken.example'] }, groups },
  });
  const lines = () => Array.from(rows.values()).map(toAssignmentLine);
  const remind = remindingReports({ ...tools, open: async () => lines(), settings: {} });
  let followed = 0;
  const stage = {
    ...{ log, outbox, rows, questions, links, copies, settings, command, write, lines, tools },
    record: recordingDelivery(tools),
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
    async give<N extends keyof AssignmentRules & string>(
      name: N,
      wish: CommandIn<AssignmentRules, N>,
      by: Person = theChair,
    ) {
      const outcome = await command(name, theKey, wish, by, `command:${(commands += 1)}`);
      await stage.followAll();
      return outcome;
    },
    async remind(): Promise<number> {
      const reminded = await remind();
      await stage.followAll();
      return reminded;
    },
    read: async () => assignmentFrom(await log.read(`assignment/${theKey}`)),
    effects: () => outbox.kept.map(({ effect }) => effect),
    letters: () => outbox.kept.map(({ effect }) => `${effect.kind} ${effect.letter}`),
    async begin(some: Partial<WrittenAssignment> = {}): Promise<void> {
      const wish = { ...writtenAssignment(some), groupKey: 'lsg', lagKey: 'lag' };
      await write(wish, theChair, 'write:1');
      await stage.followAll();
    },
    /** An assignment that the working group has taken on. */
    async accept(some: Partial<WrittenAssignment> = {}): Promise<void> {
      await stage.begin(some);
      await stage.give('giveAssignment', {});
      await stage.give('acceptAssignment', { edition: 1 }, theWorker);
    },
  };
  return stage;
}

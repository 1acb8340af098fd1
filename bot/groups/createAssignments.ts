import { createHash } from 'node:crypto';
import { sharePointAssignments } from '../../src/adapters/sharepoint/sharePointAssignments';
import {
  commandingAssignments,
  writingAssignments,
} from '../../src/application/assignments/assignmentCommands';
import { layingAssignmentDesk } from '../../src/application/assignments/assignmentDesk';
import {
  followingAssignments,
  type KeepCopy,
} from '../../src/application/assignments/followAssignments';
import { pageOfRecord } from '../../src/application/records/recordPlace';
import { remindingReports } from '../../src/application/assignments/remindReports';
import { readingWholeAssignment } from '../../src/application/assignments/wholeAssignment';
import { assignmentStream } from '../../src/domain/assignments/assignment';
import { assignmentPaper } from '../../src/text/papers/assignmentPaper';
import { assignmentRoute } from '../api/assignmentRoute';
import { assignmentLetters } from '../letters/assignmentLetters';
import { paperDocx } from '../papers/paperDocx';
import { dailyReminders } from '../schedule/dailyReminders';
import { assignmentPress } from '../teams/assignmentPress';
import type { CollaborationPart, CollaborationTools } from './collaborationPart';

/** What the file of an edition is called on the row of its assignment. */
export const copyName = (key: string, edition: number): string => `${key} utgåva ${edition}.docx`;

/** Assignments to working groups as the service runs them (LS-06 … LS-09): commands, cards, rows, copies, reminders. */
export function createAssignments(tools: CollaborationTools): CollaborationPart {
  const { settings, region, pagesUrl, work, answers, workSite, answerSite, links } = tools;
  const { outbox, remembered, onEffects, remindFrom, logger } = tools;
  const { language, name: regionName } = region;
  const { groups } = settings;
  const store = sharePointAssignments(workSite);
  const shown = sharePointAssignments(answerSite);
  const command = commandingAssignments({ ...answers, remembered }, settings);
  const nameOf = (key: string): string => groups.find((one) => one.key === key)?.name ?? key;
  const keepCopy: KeepCopy = async (state, edition) => {
    const name = copyName(state.key, edition);
    const names = { regionName, group: nameOf(state.groupKey), lag: nameOf(state.lagKey) };
    const content = await store.keepFile(state.key, name, () =>
      paperDocx(assignmentPaper(state, edition, names, language)),
    );
    return { name, sha256: createHash('sha256').update(content).digest('hex') };
  };
  const remind = remindingReports({
    ...{ ...work, open: store.open, settings: settings.assignments },
  });
  return {
    follow: followingAssignments({
      ...{ log: work.log, sha256: work.sha256, outbox, remembered, onEffects, links, keepCopy },
      ...{ rows: store.rows, questions: store.questions },
      facts: { region, groups },
    }),
    letters: { assignment: assignmentLetters({ language, groups, pagesUrl }) },
    presses: [
      assignmentPress({
        ...{ command, groups, language },
        pageOf: (key) => pageOfRecord(pagesUrl, assignmentStream(key)) ?? pagesUrl,
      }),
    ],
    chores: [dailyReminders(remind, work.clock, remindFrom, logger)],
    routes: [
      (taking) =>
        assignmentRoute(taking, {
          ...{ command, language },
          write: writingAssignments(answers, settings),
          desk: layingAssignmentDesk(settings, shown.open),
          whole: readingWholeAssignment({ log: answers.log, groups, regionName }),
          copy: shown.readFile,
        }),
    ],
  };
}

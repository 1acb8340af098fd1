import { sharePointCases } from '../../src/adapters/sharepoint/sharePointCases';
import { beginningCases, commandingCases } from '../../src/application/cases/caseCommands';
import { layingDesk } from '../../src/application/cases/caseDesk';
import { followingCases } from '../../src/application/cases/followCases';
import { pageOfRecord } from '../../src/application/records/recordPlace';
import { remindingInstances } from '../../src/application/cases/remindInstances';
import { readingWholeCase } from '../../src/application/cases/wholeCase';
import { caseStream } from '../../src/domain/cases/groupCase';
import { caseRoute } from '../api/caseRoute';
import { caseLetters } from '../letters/caseLetters';
import { dailyReminders } from '../schedule/dailyReminders';
import { consultationPress } from '../teams/consultationPress';
import { caseMailChores } from './caseMailChores';
import type { CollaborationPart, CollaborationTools } from './collaborationPart';

/** Cases of collaboration groups as the service runs them (LS-04): commands, consultation, rows, reminders. */
export function createCases(tools: CollaborationTools): CollaborationPart {
  const { settings, region, pagesUrl, work, answers, workSite, answerSite, links } = tools;
  const { outbox, remembered, onEffects, remindFrom, logger } = tools;
  const { language } = region;
  const rows = sharePointCases(workSite);
  const command = commandingCases({ ...answers, remembered }, settings);
  const remind = remindingInstances({ ...work, cases: rows, settings: settings.cases });
  return {
    follow: followingCases({
      ...{ log: work.log, sha256: work.sha256, outbox, remembered, onEffects, rows, links },
      facts: { region, settings: settings.cases, groups: settings.groups },
    }),
    letters: { case: caseLetters({ language, settings, pagesUrl }) },
    presses: [
      consultationPress({
        ...{ command, settings, language },
        pageOf: (key) => pageOfRecord(pagesUrl, caseStream(key)) ?? pagesUrl,
      }),
    ],
    chores: [
      dailyReminders(remind, work.clock, remindFrom, logger),
      ...caseMailChores(tools, rows),
    ],
    routes: [
      (taking) =>
        caseRoute(taking, {
          command,
          begin: beginningCases(answers, settings),
          desk: layingDesk(settings, {
            ...{ open: sharePointCases(answerSite).waiting, today: answers.clock.today, pagesUrl },
          }),
          whole: readingWholeCase({
            ...{ log: answers.log, clock: answers.clock, settings, pagesUrl },
            filesOf: sharePointCases(answerSite).filesOf,
          }),
        }),
    ],
  };
}

import { createHash } from 'node:crypto';
import { sharePointAudits } from '../../src/adapters/sharepoint/sharePointAudits';
import { sharePointEvidenceFiles } from '../../src/adapters/sharepoint/sharePointEvidenceFiles';
import { beginningAudits, commandingAudits } from '../../src/application/audits/auditCommands';
import { followingAudits } from '../../src/application/audits/followAudits';
import { freezingForAudits } from '../../src/application/audits/freezeForAudit';
import {
  commandingNotifications,
  notificationFrom,
  registeringNotifications,
} from '../../src/application/audits/notificationCommands';
import { pageOfRecord } from '../../src/application/records/recordPlace';
import { remindingOwners } from '../../src/application/audits/remindOwners';
import {
  layingAuditDesk,
  readingAuditsWhole,
  readingWholeAudit,
} from '../../src/application/audits/wholeAudit';
import { auditStream } from '../../src/domain/audits/audit';
import { notificationStream } from '../../src/domain/audits/notifications/authorityNotification';
import { auditRoute } from '../api/auditRoute';
import { notificationRoute } from '../api/notificationRoute';
import { auditLetters } from '../letters/auditLetters';
import { dailyReminders } from '../schedule/dailyReminders';
import type { CollaborationPart, CollaborationTools } from './collaborationPart';

const hashOfBytes = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Audits, their actions and the register of notifications as the service runs them (AU-01 … AU-12, X-27). */
export function createAudits(tools: CollaborationTools): CollaborationPart {
  const { settings, region, pagesUrl, work, answers, workSite, answerSite, links } = tools;
  const { outbox, remembered, onEffects, remindFrom, logger } = tools;
  const { language, name: regionName } = region;
  const rows = sharePointAudits(workSite);
  const lists = sharePointAudits(answerSite);
  const files = sharePointEvidenceFiles(answerSite, hashOfBytes);
  const remind = remindingOwners({
    ...{ ...work, settings: settings.audits },
    actions: { open: rows.openActions },
  });
  return {
    follow: followingAudits({
      ...{ log: work.log, sha256: work.sha256, outbox, remembered, onEffects, links, settings },
      audits: { save: rows.saveAudits },
      actions: { save: rows.saveActions },
      notifications: { save: rows.saveNotifications },
      facts: region,
    }),
    letters: {
      audit: auditLetters({
        ...{ language, clock: work.clock },
        pageOf: (key, action) =>
          `${pageOfRecord(pagesUrl, auditStream(key)) ?? pagesUrl}/atgard-${action}`,
      }),
    },
    presses: [],
    chores: [dailyReminders(remind, work.clock, remindFrom, logger)],
    routes: [
      (taking) =>
        notificationRoute(taking, {
          ...{ language, lines: lists.notifications },
          register: registeringNotifications(answers, settings.audits),
          command: commandingNotifications({ ...answers, remembered }, settings.audits),
          read: async (key) => notificationFrom(await answers.log.read(notificationStream(key))),
        }),
      (taking) =>
        auditRoute(taking, {
          ...{ language, regionName, clock: answers.clock, files, audits: lists.audits },
          begin: beginningAudits(answers, settings),
          command: freezingForAudits({
            ...{ log: answers.log, files },
            command: commandingAudits({ ...answers, remembered }, settings),
          }),
          desk: layingAuditDesk(settings),
          whole: readingWholeAudit({ log: answers.log, settings, regionName }),
          inFull: readingAuditsWhole(answers.log),
        }),
    ],
  };
}

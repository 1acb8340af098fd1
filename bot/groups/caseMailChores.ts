import type { sharePointCases } from '../../src/adapters/sharepoint/sharePointCases';
import { placeOfCaseMail, receivingCaseMail } from '../../src/application/cases/receiveCaseMail';
import { usualMailSettings } from '../../src/domain/groups/collaborationSettings';
import { caseMailTexts } from '../../src/text/mails/caseMailTexts';
import { graphMailbox } from '../graph/mailbox';
import { keepingFiles } from '../intake/keepFiles';
import type { CollaborationTools } from './collaborationPart';
import { takingCaseMail } from './takeCaseMail';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One chore for each group that takes cases by mail: it empties the group's mailbox (LS-22). */
export function caseMailChores(
  tools: CollaborationTools,
  rows: Pick<ReturnType<typeof sharePointCases>, 'attach'>,
): readonly (() => Promise<void>)[] {
  const { settings, region, work, graph, readMail, followNow, mayWork, logger } = tools;
  const { language, registeredFolder } = region;
  const { asideFolder, answersSender } = settings.cases.mail ?? usualMailSettings;
  const mailboxes = settings.groups.flatMap(({ mailbox }) => mailbox ?? []);
  const receive = receivingCaseMail(work, settings.cases, caseMailTexts[language]);
  return settings.groups.flatMap((group) =>
    group.kind === 'lsg' && group.mailbox !== undefined
      ? [
          takingCaseMail({
            group,
            mailbox: graphMailbox(graph, group.mailbox, registeredFolder),
            aside: graphMailbox(graph, group.mailbox, asideFolder),
            read: readMail,
            placeOf: placeOfCaseMail(work),
            receive: (mail) =>
              receive(
                answersSender ? mail : { ...mail, mail: { ...mail.mail, isAnswered: false } },
              ),
            keep: keepingFiles({ projections: rows, followNow, pause }),
            senders: [region.mailbox, ...mailboxes],
            ...{ sha256: work.sha256, language, mayWork, logger },
          }),
        ]
      : [],
  );
}

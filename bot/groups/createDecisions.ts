import { sharePointDecisionRows } from '../../src/adapters/sharepoint/sharePointDecisionRows';
import { sharePointReadingRows } from '../../src/adapters/sharepoint/sharePointReadingRows';
import { sharePointRecordLinks } from '../../src/adapters/sharepoint/sharePointRecordLinks';
import { caseFrom } from '../../src/application/cases/caseCommands';
import { type ChainReading, walkingChains } from '../../src/application/decisions/decisionChain';
import {
  commandingDecisions,
  commandingStatements,
  preparingStatements,
} from '../../src/application/decisions/decisionCommands';
import { decisionFrom } from '../../src/application/decisions/decisionRecords';
import { followingDecisions } from '../../src/application/decisions/followDecisions';
import { remindingOfDecisions } from '../../src/application/decisions/remindDecisions';
import { readingWholeDecisions } from '../../src/application/decisions/wholeDecision';
import { decisionStream } from '../../src/domain/decisions/decisionKey';
import { decisionRoute } from '../api/decisionRoute';
import { decisionLetters } from '../letters/decisionLetters';
import { receiptRouter } from '../links/receiptRouter';
import { signingReceipts } from '../links/receiptLinks';
import { dailyReminders } from '../schedule/dailyReminders';
import { kindOfRef } from '../../src/domain/records/recordRef';
import type { CollaborationPart, CollaborationTools } from './collaborationPart';

/** The newest edition that units are asked to read, counted over all of them. */
const countingReadings =
  (site: CollaborationTools['answerSite']) =>
  async (number: string): Promise<readonly ChainReading[]> => {
    const rows = await sharePointReadingRows(site).requestsOf(number);
    const newest = rows.filter(({ Status }) => Status !== 'stale');
    const edition = newest[newest.length - 1]?.Edition;
    if (edition === undefined) return [];
    const counted = newest.filter(({ Edition }) => Edition === edition);
    const sum = (column: 'Expected' | 'Confirmed'): number =>
      counted.reduce((total, row) => total + (row[column] ?? 0), 0);
    return [
      {
        ...{ number, edition, units: counted.length },
        expected: sum('Expected'),
        confirmed: sum('Confirmed'),
      },
    ];
  };

/** Official statements and decisions as the service runs them (DE-01 … DE-18, X-26), and the chain they stand in. */
export function createDecisions(tools: CollaborationTools): CollaborationPart {
  const { settings, region, work, answers, workSite, answerSite, outbox, remembered } = tools;
  const { links, pagesUrl, onEffects, remindFrom, logger, signed } = tools;
  const { language, name: regionName } = region;
  const rows = sharePointDecisionRows(workSite);
  const commanding = { ...answers, settings };
  const onDecision = commandingDecisions(commanding);
  const remind = remindingOfDecisions({ ...work, due: rows.due, settings });
  const receiptLinks = signingReceipts(signed, settings.decisions, work.clock);
  const { capabilities, whole } = readingWholeDecisions({ ...answers, settings, regionName });
  return {
    follow: followingDecisions({
      ...{ ...work, outbox, remembered, onEffects, settings, links, facts: region },
      rows,
    }),
    letters: {
      decision: decisionLetters({
        ...{ language, regionName, settings: settings.decisions, linkTo: receiptLinks.linkTo },
        pageOf: (key) => `${pagesUrl}LSG.aspx#beslut/${key}`,
      }),
    },
    pages: [
      receiptRouter({
        ...{ links: receiptLinks, clock: work.clock, language, region: regionName, logger },
        read: async (key) => decisionFrom(await answers.log.read(decisionStream(key))),
        confirm: onDecision,
        onConfirmed: tools.onAnswered,
      }),
    ],
    presses: [],
    chores: [dailyReminders(remind, work.clock, remindFrom, logger)],
    routes: [
      (taking) =>
        decisionRoute(taking, {
          ...{ language, capabilities, whole },
          prepare: preparingStatements(commanding),
          onStatement: commandingStatements(commanding),
          onDecision,
          chain: walkingChains({
            links: sharePointRecordLinks(answerSite),
            readingsOf: countingReadings(answerSite),
            titleOf: async (ref) =>
              kindOfRef(ref) === 'case' ? caseFrom(await answers.log.read(ref))?.title : undefined,
          }),
        }),
    ],
  };
}

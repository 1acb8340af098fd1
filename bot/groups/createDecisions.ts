import { savingRows } from '../../src/adapters/sharepoint/savingRows';
import { sharePointReadingRows } from '../../src/adapters/sharepoint/sharePointReadingRows';
import { sharePointRecordLinks } from '../../src/adapters/sharepoint/sharePointRecordLinks';
import { type ChainReading, walkingChains } from '../../src/application/decisionChain';
import {
  commandingDecisions,
  commandingStatements,
  preparingStatements,
} from '../../src/application/decisionCommands';
import { followingDecisions } from '../../src/application/followDecisions';
import { readingWholeDecisions } from '../../src/application/wholeDecision';
import { decisionsList } from '../../src/lists/decisions.list';
import { decisionRoute } from '../api/decisionRoute';
import { decisionLetters } from '../letters/decisionLetters';
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
  const { links, pagesUrl, onEffects } = tools;
  const { language, name: regionName } = region;
  const rows = savingRows(workSite, decisionsList, 'DecisionKey');
  const commanding = { ...answers, settings };
  const { capabilities, whole } = readingWholeDecisions({ ...answers, settings, regionName });
  return {
    follow: followingDecisions({
      ...{ ...work, outbox, remembered, onEffects, settings, links, facts: region },
      rows: { save: (some) => rows.save(some) },
    }),
    letters: {
      decision: decisionLetters({
        ...{ language, regionName, settings: settings.decisions },
        pageOf: (key) => `${pagesUrl}LSG.aspx#beslut/${key}`,
      }),
    },
    presses: [],
    chores: [],
    routes: [
      (taking) =>
        decisionRoute(taking, {
          ...{ language, capabilities, whole },
          prepare: preparingStatements(commanding),
          onStatement: commandingStatements(commanding),
          onDecision: commandingDecisions(commanding),
          chain: walkingChains({
            links: sharePointRecordLinks(answerSite),
            readingsOf: countingReadings(answerSite),
          }),
        }),
    ],
  };
}

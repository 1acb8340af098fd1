import type {
  CallerFigures,
  SharePointFigures,
} from '../../local-tenant/sharepoint/http/requestFigures';
import { type Figure, median } from './figures';
import { type LargeStage, largeStage, sleep } from './largeStage';
import { countsInWords, mostFrequent, requestCounts } from './requestCounts';

const departments = 500;
const idleSeconds = 60;
const quietClicks = 10;
const quietSeconds = 6;
const answerMinutes = 2;
const budget = 1_250;

const asked = async (large: LargeStage): Promise<CallerFigures> =>
  (await large.figures<SharePointFigures>('sharepoint')).apps;

/** Waits until as many rows of Dispatches show the status. */
async function rowsShow(large: LargeStage, status: string, count: number): Promise<void> {
  const query = `$top=1000&$select=Status&$filter=Status eq '${status}'`;
  while ((await large.visitors.rows('coordinator', 'Dispatches', query)).length < count) {
    await sleep(500);
  }
}

/** Does something and counts what the service asked of SharePoint meanwhile, and in the busiest minute of it. */
async function counting(large: LargeStage, work: () => Promise<void>) {
  await large.clear('sharepoint');
  const startedAt = performance.now();
  const seen = [{ at: 0, units: 0, unitsByParts: 0 }];
  const look = async (): Promise<CallerFigures> => {
    const figures = await asked(large);
    const { units, unitsByParts } = requestCounts(figures);
    seen.push({ at: performance.now() - startedAt, units, unitsByParts });
    return figures;
  };
  const watch = setInterval(() => void look(), 1_000);
  await work().finally(() => clearInterval(watch));
  const figures = await look();
  const busiest = (unit: 'units' | 'unitsByParts'): number =>
    Math.max(
      ...seen.map(({ at, [unit]: now }) => {
        const before = seen.filter((one) => one.at <= Math.max(0, at - 60_000));
        return now - (before[before.length - 1]?.[unit] ?? 0);
      }),
    );
  return {
    figures,
    seconds: (performance.now() - startedAt) / 1_000,
    busiest: { units: busiest('units'), unitsByParts: busiest('unitsByParts') },
  };
}

/**
 * What a notice to five hundred departments costs in requests to SharePoint: at rest, while it is sent, for single
 * clicks, and while everybody answers within two minutes. The service runs with the settings of production.
 */
export async function dispatchRequests(): Promise<readonly Figure[]> {
  const large = await largeStage(departments, {
    KVITTENS_POLL_SECONDS: '5',
    KVITTENS_LEASE_SECONDS: '15',
    KVITTENS_SETTLE_SECONDS: '15',
  });
  const { unitKeys } = large.region;
  try {
    await sleep(10_000);
    const idle = await counting(large, () => sleep(idleSeconds * 1_000));
    const idleRequests = requestCounts(idle.figures).requests / idleSeconds;

    const sending = await counting(large, async () => {
      await large.sendToAll();
      await rowsShow(large, 'posted', departments);
      await sleep(10_000);
    });

    await large.findCards();
    const beforeAnswer: number[] = [];
    const quiet = await counting(large, async () => {
      for (const unitKey of unitKeys.slice(0, quietClicks)) {
        const { requests } = await asked(large);
        await large.press(unitKey, 'confirmReceipt');
        beforeAnswer.push((await asked(large)).requests - requests);
        await sleep(quietSeconds * 1_000);
      }
    });
    const ofClicks = requestCounts(quiet.figures).requests - idleRequests * quiet.seconds;

    const others = unitKeys.slice(quietClicks);
    const pause = (answerMinutes * 60_000) / others.length;
    const answering = await counting(large, async () => {
      const begin = performance.now();
      await Promise.all(
        others.map(async (unitKey, index) => {
          await sleep(begin + index * pause - performance.now());
          await large.press(unitKey, 'confirmReceipt');
        }),
      );
      await rowsShow(large, 'received', departments);
      await sleep(5_000);
    });
    // The answer itself is one request of two units; the rest goes with time, not with the number of clicks.
    const clicksAMinute = others.length / answerMinutes;
    const room = (budget - (answering.busiest.units - 2 * clicksAMinute)) / 2;
    const perClick = requestCounts(answering.figures).requests / others.length;
    const minute = (what: string, { busiest }: typeof sending, more = ''): Figure => ({
      what: `  busiest minute, ${what}`,
      measured: `${busiest.units} units, ${busiest.unitsByParts} if each part of a batch counts${more}`,
      aim: `≤ ${budget} units`,
    });
    const kindsOf = (what: string, { figures }: typeof sending): Figure => ({
      what: `  of these alone, ${what}`,
      measured: mostFrequent(figures, 6),
      aim: '',
    });

    return [
      {
        what: `SharePoint at rest, ${idleSeconds} s`,
        measured: countsInWords(requestCounts(idle.figures)),
        aim: `≤ ${budget} units a minute`,
      },
      {
        what: `SharePoint for a notice to ${departments}, until every row says so (${sending.seconds.toFixed(0)} s)`,
        measured: countsInWords(requestCounts(sending.figures)),
        aim: 'batches',
      },
      kindsOf('sending', sending),
      minute('sending', sending),
      {
        what: `SharePoint for a click by itself (${quietClicks} clicks)`,
        measured: `${median(beforeAnswer)} until its answer (median), ${(ofClicks / quietClicks).toFixed(1)} with all that follows, beyond those at rest`,
        aim: '≤ 6 for the answer',
      },
      kindsOf('single clicks and rest', quiet),
      {
        what: `SharePoint for ${others.length} clicks within ${answerMinutes} minutes`,
        measured: `${perClick.toFixed(1)} requests a click; ${countsInWords(requestCounts(answering.figures))}`,
        aim: '≤ 6 a click',
      },
      kindsOf('answering', answering),
      minute('answering', answering, `; room for ${Math.floor(room)} clicks a minute`),
    ];
  } finally {
    await large.close();
  }
}

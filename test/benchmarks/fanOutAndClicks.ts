import type { ConnectorFigures } from '../../local-tenant/connector/connectorFigures';
import { type Figure, median, percentile } from './figures';
import { largeStage, sleep } from './largeStage';

const departments = 1_000;
const rate = 30;
// Two thousand in ten seconds.
const clickEveryMs = 5;
const answers = ['confirmReceipt', 'reportBegun', 'reportNotAffected'];

/**
 * One notice to a thousand channels against the limiter's ideal, then every department's three answers,
 * pressed at moments given beforehand, whether or not earlier ones have been answered.
 */
export async function fanOutAndClicks(): Promise<readonly Figure[]> {
  const large = await largeStage(departments, {
    KVITTENS_CARDS_PER_SECOND: `${rate}`,
    KVITTENS_POLL_SECONDS: '0.5',
  });
  const figures = (): Promise<ConnectorFigures> => large.figures('connector');
  try {
    const startedAt = performance.now();
    await large.sendToAll();
    while ((await figures()).sent < departments) await sleep(50);
    const fanOutMs = performance.now() - startedAt;
    const { violations, refused429 } = await figures();
    const ideal = (departments / rate) * 1_000;

    await sleep(3_000);
    await large.findCards();
    const rounds: { readonly p50: number; readonly p95: number; readonly p99: number }[] = [];
    let answered = 0;
    for (const verb of answers) {
      const latencies: number[] = [];
      const begin = performance.now() + 200;
      await Promise.all(
        large.region.unitKeys.map(async (unitKey, index) => {
          const due = begin + index * clickEveryMs;
          await sleep(due - performance.now());
          const isTaken = await large.press(unitKey, verb);
          latencies.push(performance.now() - due);
          if (isTaken) answered += 1;
        }),
      );
      rounds.push({
        p50: percentile(latencies, 0.5),
        p95: percentile(latencies, 0.95),
        p99: percentile(latencies, 0.99),
      });
    }
    const middle = (share: 'p50' | 'p95' | 'p99'): string =>
      `${share} ${median(rounds.map((round) => round[share])).toFixed(0)} ms`;
    return [
      {
        what: `Fan-out to ${departments} channels at ${rate}/s`,
        measured: `${(fanOutMs / ideal).toFixed(3)} × ideal (${(fanOutMs / 1_000).toFixed(1)} s), violations ${JSON.stringify(violations)}, 429: ${String(refused429)}`,
        aim: '≤ 1.05 × ideal, no violation',
      },
      {
        what: `Clicks at ${1_000 / clickEveryMs}/s, median of ${rounds.length} rounds of ${departments}`,
        measured: `${answered} of ${rounds.length * departments} answered, ${middle('p50')}, ${middle('p95')}, ${middle('p99')}`,
        aim: 'all, p95 ≤ 300 ms, p99 ≤ 1 s',
      },
    ];
  } finally {
    await large.close();
  }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../local-tenant/stage/childProcess';
import { openStage } from '../../local-tenant/stage/stage';
import { visitorsOf } from '../../local-tenant/stage/visitor';
import { type Figure, median, percentile } from './figures';
import { largeRegion } from './largeRegion';

const departments = 1_000;
const rate = 30;
// Two thousand in ten seconds.
const clickEveryMs = 5;
const answers: readonly (readonly [verb: string, values: object])[] = [
  ['confirmReceipt', {}],
  ['reportNotAffected', {}],
  ['reportHandled', { items: 1, comment: 'Klart.' }],
];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * One notice to a thousand channels against the limiter's ideal, then every department's three answers,
 * pressed at moments given beforehand, whether or not earlier ones have been answered.
 */
export async function fanOutAndClicks(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kvittens-bench-'));
  const region = largeRegion(folder, departments);
  const stage = await openStage({
    dataFolder: join(folder, 'data'),
    tenantPort: 0,
    servicePort: 0,
    smtpPort: 0,
    directoryFile: region.directoryFile,
    regionFile: region.regionFile,
    service: {
      KVITTENS_LOG_LEVEL: 'warn',
      KVITTENS_CARDS_PER_SECOND: `${rate}`,
      KVITTENS_POLL_SECONDS: '0.5',
    },
    onOutput: (from, text) => {
      if (from === 'service') process.stderr.write(text);
    },
  });
  const visitors = visitorsOf(stage);
  const figuresOf = async (): Promise<{ [name: string]: unknown }> =>
    (await (await fetch(`${stage.tenantUrl}/_tenant/connector/figures`)).json()) as {
      [name: string]: unknown;
    };
  try {
    await fetch(
      `${stage.tenantUrl}/_tenant/mail/deliver?to=${stage.directory.mailboxes[0]?.address ?? ''}`,
      {
        method: 'POST',
        body: readFileSync(join(projectRoot, 'config/sample-region/mail/fsn-exempel-3000.eml')),
      },
    );
    while ((await visitors.rows('coordinator', 'SafetyNotices')).length === 0) await sleep(100);
    const startedAt = performance.now();
    await visitors.command(
      'coordinator',
      'notices/FSN-2026-0001/dispatches'.replace('2026', `${new Date().getFullYear()}`),
      {
        risk: 'high',
        title: 'Infusionspump Exempel 3000',
        manufacturer: 'Exempelpump AB',
        problem: 'Larm kan utebli.',
        actions: ['Leta upp pumparna'],
        feedback: 'Svara på kortet.',
        receiveBy: inDays(1),
        handleBy: inDays(7),
        unitKeys: region.unitKeys,
      },
    );
    const sent = async (): Promise<number> => Number((await figuresOf())['sent']);
    while ((await sent()) < departments) await sleep(50);
    const fanOutMs = performance.now() - startedAt;
    const { violations, refused429 } = await figuresOf();
    const ideal = (departments / rate) * 1_000;

    await sleep(3_000);
    const channels = await visitors.channels();
    const messages = channels.map(({ name, messages: shown }) => ({
      unitKey: `avd-${name.split(' ')[1] ?? ''}`,
      messageId: shown[0]?.id ?? '',
    }));
    const year = new Date().getFullYear();
    const rounds: { readonly p50: number; readonly p95: number; readonly p99: number }[] = [];
    let answered = 0;
    for (const [verb, values] of answers) {
      const latencies: number[] = [];
      const begin = performance.now() + 200;
      await Promise.all(
        messages.map(async ({ unitKey, messageId }, index) => {
          const due = begin + index * clickEveryMs;
          await sleep(due - performance.now());
          const data = { dispatch: `FSN-${year}-0001/${unitKey}`, ...values };
          const { type } = await visitors.press(region.headOf(unitKey), messageId, verb, data);
          latencies.push(performance.now() - due);
          if (type === 'application/vnd.microsoft.card.adaptive') answered += 1;
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
    await stage.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownStage, sampleMail } from '../../local-tenant/stage/sampleRegion';
import { setStage, type Stage } from '../../local-tenant/stage/stage';
import { type ShownMessage, type Visitors, visitorsOf } from '../../local-tenant/stage/visitor';
import { preparedStage } from './preparedStage';

/** The whole product running for one test, on ports and data of its own. */
export interface TestStage {
  readonly stage: Stage;
  readonly visitors: Visitors;
  deliverSample(): Promise<void>;
  /** The cards in the channel of a unit, oldest first. */
  cardsIn(channelName: string): Promise<readonly ShownMessage[]>;
  fault(fault: object): Promise<void>;
  clearFaults(): Promise<void>;
  end(): Promise<void>;
}

export async function aStage(service: NodeJS.ProcessEnv = {}): Promise<TestStage> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kvittens-test-'));
  const { parts, data } = preparedStage();
  cpSync(data, dataFolder, { recursive: true });
  const stage = await setStage({
    ...{ dataFolder, parts, ...ownStage },
    service: {
      KVITTENS_LOG_LEVEL: 'silent',
      KVITTENS_POLL_SECONDS: '0.2',
      KVITTENS_SETTLE_SECONDS: '1',
      ...service,
    },
  });
  await stage.startService();
  const visitors = visitorsOf(stage);
  const ask = async (path: string, init: RequestInit): Promise<void> => {
    const answer = await fetch(`${stage.tenantUrl}${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    stage,
    visitors,
    deliverSample: () =>
      ask(`/_tenant/mail/deliver?to=${stage.directory.mailboxes[0]?.address ?? ''}`, {
        method: 'POST',
        body: readFileSync(sampleMail),
      }),
    async cardsIn(channelName) {
      return (await visitors.channels()).find(({ name }) => name === channelName)?.messages ?? [];
    },
    fault: (fault) =>
      ask('/_tenant/faults', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(fault),
      }),
    clearFaults: () => ask('/_tenant/faults', { method: 'DELETE' }),
    async end() {
      await stage.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Waits until something is there; fails with what was waited for. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined>,
  timeoutMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline)
      throw new Error(`${what} did not come about within ${timeoutMs / 1_000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Sends the notice to units as the coordinator; the command must be taken. */
export async function dispatchSample(
  { visitors }: TestStage,
  unitKeys: readonly string[],
): Promise<string> {
  const notice = await eventually(
    'The notice',
    async () => (await visitors.rows('coordinator', 'SafetyNotices'))[0],
  );
  const key = String(notice['NoticeKey']);
  const { status, body } = await visitors.command('coordinator', `notices/${key}/dispatch`, {
    risk: 'high',
    title: 'Infusionspump Exempel 3000',
    manufacturer: 'Exempelpump AB',
    problem: 'Larm kan utebli vid lågt batteri.',
    actions: ['Leta upp pumparna', 'Ta dem ur bruk'],
    feedback: 'Svara på kortet.',
    receiveBy: inDays(1),
    handleBy: inDays(7),
    unitKeys,
  });
  if (status !== 200) throw new Error(`The dispatch was refused: ${JSON.stringify(body)}`);
  return key;
}

/** The row of a dispatch once it shows a status. */
export const dispatchWith = ({ visitors }: TestStage, unitKey: string, status: string) =>
  eventually(`${unitKey} as ${status}`, async () =>
    (await visitors.rows('coordinator', 'Dispatches')).find(
      ({ UnitKey, Status }) => UnitKey === unitKey && Status === status,
    ),
  );

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleMail } from '../../local-tenant/stage/sampleRegion';
import { openStage, type Stage } from '../../local-tenant/stage/stage';
import { type Visitors, visitorsOf } from '../../local-tenant/stage/visitor';
import { type LargeRegion, largeRegion } from './largeRegion';

/** The product running for a region with many departments, with a notice waiting to be sent. */
export interface LargeStage {
  readonly stage: Stage;
  readonly visitors: Visitors;
  readonly region: LargeRegion;
  /** The notice that waits. */
  readonly noticeKey: string;
  /** Sends the notice to every department. */
  sendToAll(): Promise<void>;
  /** Finds every department's card, to be pressed. */
  findCards(): Promise<void>;
  /** Presses a button of a department's card as its head; true when the answer was taken. */
  press(unitKey: string, verb: string): Promise<boolean>;
  /** What a part of the tenant has counted; `clear` begins anew. */
  figures<T>(part: 'connector' | 'sharepoint'): Promise<T>;
  clear(part: 'connector' | 'sharepoint'): Promise<void>;
  close(): Promise<void>;
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Opens a stage with so many departments and delivers one notice. `service` are further settings of the service. */
export async function largeStage(
  departments: number,
  service: NodeJS.ProcessEnv,
): Promise<LargeStage> {
  const folder = mkdtempSync(join(tmpdir(), 'kvittens-bench-'));
  const region = largeRegion(folder, departments);
  const stage = await openStage({
    dataFolder: join(folder, 'data'),
    tenantPort: 0,
    servicePort: 0,
    smtpPort: 0,
    directoryFile: region.directoryFile,
    regionFile: region.regionFile,
    service: { KVITTENS_LOG_LEVEL: 'warn', ...service },
    onOutput: (from, text) => {
      if (from === 'service') process.stderr.write(text);
    },
  });
  const visitors = visitorsOf(stage);
  const inbox = stage.directory.mailboxes[0]?.address ?? '';
  await fetch(`${stage.tenantUrl}/_tenant/mail/deliver?to=${inbox}`, {
    method: 'POST',
    body: readFileSync(sampleMail),
  });
  let received = await visitors.rows('coordinator', 'SafetyNotices');
  for (; received.length === 0; received = await visitors.rows('coordinator', 'SafetyNotices')) {
    await sleep(100);
  }
  const noticeKey = String(received[0]?.['NoticeKey']);
  const figuresUrl = (part: string): string => `${stage.tenantUrl}/_tenant/${part}/figures`;
  const cards = new Map<string, string>();

  return {
    stage,
    visitors,
    region,
    noticeKey,
    async sendToAll() {
      const { status, body } = await visitors.command(
        'coordinator',
        `notices/${noticeKey}/dispatch`,
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
      if (status !== 200) throw new Error(`The dispatch was refused: ${JSON.stringify(body)}`);
    },
    async findCards() {
      for (const { name, messages } of await visitors.channels()) {
        cards.set(`avd-${name.split(' ')[1] ?? ''}`, messages[0]?.id ?? '');
      }
    },
    async press(unitKey, verb) {
      const data = { dispatch: `${noticeKey}/${unitKey}` };
      const messageId = cards.get(unitKey) ?? '';
      const { type } = await visitors.press(region.headOf(unitKey), messageId, verb, data);
      return type === 'application/vnd.microsoft.card.adaptive';
    },
    figures: async (part) => (await fetch(figuresUrl(part))).json() as never,
    clear: async (part) => void (await fetch(figuresUrl(part), { method: 'DELETE' })),
    async close() {
      await stage.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

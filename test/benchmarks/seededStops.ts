import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seen } from '../../local-tenant/demo/report';
import { ownStage, sampleMail } from '../../local-tenant/stage/sampleRegion';
import { openStage, type Stage } from '../../local-tenant/stage/stage';
import { type Row, visitorsOf } from '../../local-tenant/stage/visitor';
import type { Figure } from './figures';

const seed = 20_261_122;
const stops = 30;
const units = ['iva', 'medicin-31', 'vc-strandgatan', 'ambulans-sodra'];
const headOf: { readonly [unit: string]: string } = {
  iva: 'head-iva',
  'medicin-31': 'head-medicin',
  'vc-strandgatan': 'head-vardcentral',
};

/** A repeatable row of numbers from 0 up to 1 (mulberry32). */
const numbersFrom = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const attempted = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  seen(
    'Ett försök',
    () =>
      work().then(
        (value) => value,
        () => undefined,
      ),
    60_000,
  );

/** Kills the service, and every fifth time the tenant as well, at moments drawn from the seed, and starts them again. */
async function stopAtRandom(stage: Stage): Promise<void> {
  const next = numbersFrom(seed);
  for (let count = 1; count <= stops; count += 1) {
    await sleep(150 + next() * 1_200);
    await stage.service().kill();
    if (count % 5 === 0) {
      await stage.tenant().kill();
      await stage.startTenant();
    }
    await stage.startService();
  }
}

/**
 * One notice after another from mail to answers while the service is killed again and again. Counts what was lost
 * and what was visibly doubled: notices, cards, mails and answers.
 */
export async function seededStops(): Promise<readonly Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kvittens-stops-'));
  const stage = await openStage({
    dataFolder,
    ...ownStage,
    service: {
      KVITTENS_LOG_LEVEL: 'silent',
      KVITTENS_POLL_SECONDS: '0.2',
      KVITTENS_SETTLE_SECONDS: '1',
    },
  });
  const visitors = visitorsOf(stage);
  const mail = readFileSync(sampleMail);
  const rows = (list: string): Promise<readonly Row[] | undefined> =>
    attempted(() => visitors.rows('coordinator', list, '$top=1000'));
  let notices = 0;
  let stopping = true;

  const oneNotice = async (): Promise<void> => {
    await attempted(async () => {
      const address = stage.directory.mailboxes[0]?.address ?? '';
      const answer = await fetch(`${stage.tenantUrl}/_tenant/mail/deliver?to=${address}`, {
        method: 'POST',
        body: mail,
      });
      return answer.ok || undefined;
    });
    notices += 1;
    const key = await seen(
      'Meddelandet',
      async () => {
        const found = (await rows('SafetyNotices'))?.find(({ Status }) => Status === 'received');
        return found && String(found['NoticeKey']);
      },
      120_000,
    );
    await attempted(async () => {
      const { status, body } = await visitors.command('coordinator', `notices/${key}/dispatch`, {
        risk: 'high',
        title: 'Exempel 3000',
        manufacturer: 'Exempelpump AB',
        problem: 'Larm kan utebli.',
        actions: ['Leta upp pumparna'],
        feedback: 'Svara på kortet.',
        receiveBy: inDays(1),
        handleBy: inDays(7),
        unitKeys: units,
      });
      return status === 200 || JSON.stringify(body).includes('already-dispatched') || undefined;
    });
    for (const [unit, head] of Object.entries(headOf)) {
      await seen(
        'Svaret',
        async () => {
          const dispatch = (await rows('Dispatches'))?.find(
            ({ DispatchKey }) => DispatchKey === `${key}/${unit}`,
          );
          const shown = (await visitors.channels().catch(() => []))
            .find(({ id }) => id === dispatch?.['ChannelId'])
            ?.messages.find(({ card }) => JSON.stringify(card).includes(`"${key}/${unit}"`));
          if (!shown) return undefined;
          const { type } = await visitors
            .press(head, shown.id, 'confirmReceipt', { dispatch: `${key}/${unit}` })
            .catch(() => ({ type: undefined }));
          return type === 'application/vnd.microsoft.card.adaptive' || undefined;
        },
        120_000,
      );
    }
  };

  try {
    const stopped = stopAtRandom(stage).finally(() => {
      stopping = false;
    });
    while (stopping) await oneNotice();
    await stopped;

    const settledRows = await seen(
      'Allt levererat',
      async () => {
        const dispatches = (await rows('Dispatches')) ?? [];
        const settled = dispatches.filter(
          ({ Status, MailedTo }) => Status === 'received' || MailedTo !== null,
        );
        return dispatches.length === notices * units.length && settled.length === dispatches.length
          ? dispatches
          : undefined;
      },
      60_000,
    );
    const cards = (await visitors.channels()).flatMap(({ messages }) => messages);
    const mails = await visitors.sentMails();
    const events = (await rows('Events')) ?? [];
    const answers = events.filter(({ Type }) => Type === 'receiptConfirmed').length;
    const { body } = await visitors.command('registrar', 'log/verification');
    const expected = { notices, cards: notices * 3, mails: notices, answers: notices * 3 };
    const found = {
      notices: ((await rows('SafetyNotices')) ?? []).length,
      cards: cards.length,
      mails: mails.length,
      answers,
    };
    const differs = Object.entries(expected).filter(
      ([name, count]) => found[name as keyof typeof found] !== count,
    );
    return [
      {
        what: `${stops} seeded stops over ${notices} notices, ${settledRows.length} dispatches`,
        measured:
          differs.length === 0
            ? `0 lost, 0 doubled, chain ${(body as { chainValid: boolean }).chainValid ? 'holds' : 'broken'}`
            : `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
        aim: '0 lost, 0 visible doubles',
      },
    ];
  } finally {
    await stage.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

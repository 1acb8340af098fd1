import { createTransport } from 'nodemailer';
import { sentByButton } from '../stage/sentByButton';
import type { Stage } from '../stage/stage';
import {
  type PressAnswer,
  type Row,
  type ShownMessage,
  type Visitors,
  visitorsOf,
} from '../stage/visitor';
import { type DemoReport, mustHold, seen, type Steps } from './report';

const departments = ['iva', 'medicin-31', 'vc-strandgatan'];
const withoutApp = 'ambulans-sodra';

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const text = (row: Row | undefined, column: string): string => String(row?.[column] ?? '');

const isCard = ({ type }: PressAnswer): boolean =>
  type === 'application/vnd.microsoft.card.adaptive';
const isMessage = ({ type }: PressAnswer): boolean =>
  type === 'application/vnd.microsoft.activity.message';

/** Sends the mail as any mail program would. */
async function sendMail(stage: Stage, raw: Buffer): Promise<void> {
  const transport = createTransport({
    host: 'localhost',
    port: stage.smtpPort,
    secure: false,
    ignoreTLS: true,
  });
  try {
    await transport.sendMail({
      envelope: {
        from: 'avsandare@exempelpump.example',
        to: stage.directory.mailboxes[0]?.address ?? '',
      },
      raw,
    });
  } finally {
    transport.close();
  }
}

const fieldValues = (
  notice: Row,
): { readonly [name: string]: { readonly values: readonly string[] } } =>
  JSON.parse(text(notice, 'Fields') || '{}') as { [name: string]: { values: string[] } };

const actionsOf = (notice: Row): readonly string[] => {
  const read = (fieldValues(notice)['actions']?.values ?? []).map((one) => one.slice(0, 500));
  return read.length > 0
    ? read.slice(0, 5)
    : ['Läs meddelandet och kontrollera om ni har produkten'];
};

async function dispatchTo(visitors: Visitors, notice: Row): Promise<void> {
  const fields = fieldValues(notice);
  const first = (name: string): string => fields[name]?.values[0] ?? '';
  const { status, body } = await visitors.command(
    'coordinator',
    `notices/${text(notice, 'NoticeKey')}/dispatch`,
    {
      risk: 'high',
      title: text(notice, 'Title'),
      manufacturer: first('manufacturer').slice(0, 200),
      problem: (first('hazard') || first('problem')).slice(0, 1_000),
      actions: actionsOf(notice),
      feedback:
        'Bekräfta mottaget på kortet. Svara sedan på kortet när ni är klara, med antal produkter.',
      receiveBy: inDays(1),
      handleBy: inDays(7),
      unitKeys: [...departments, withoutApp],
    },
  );
  mustHold(status === 200, `tjänsten svarade ${status}: ${JSON.stringify(body)}`);
}

/**
 * The main job, through the same doors as people use: a mail by SMTP, commands with a person's token,
 * signed presses in Teams. Every step must be seen to hold.
 */
export async function playStory(
  stage: Stage,
  mail: Buffer,
  { step }: Steps,
): Promise<Omit<DemoReport, 'elapsedMs'>> {
  const visitors = visitorsOf(stage);
  const notices = (): Promise<readonly Row[]> => visitors.rows('coordinator', 'SafetyNotices');
  const dispatches = (): Promise<readonly Row[]> =>
    visitors.rows('coordinator', 'Dispatches', '$top=100');
  const dispatchOf = async (unit: string): Promise<Row | undefined> =>
    (await dispatches()).find((row) => row['UnitKey'] === unit);
  const whenDispatch = (unit: string, holds: (row: Row) => boolean, what: string): Promise<Row> =>
    seen(what, async () => {
      const row = await dispatchOf(unit);
      return row && holds(row) ? row : undefined;
    });

  await step('Ett mejl når funktionsbrevlådan över SMTP', () => sendMail(stage, mail));
  const notice = await step('Säkerhetsmeddelandet finns i listan, med nummer och ankomsttid', () =>
    seen('meddelandet', async () => (await notices())[0]),
  );
  const key = text(notice, 'NoticeKey');
  await step('Originalet finns kvar bland bilagorna', () =>
    seen('originalet', async () => {
      const [row] = await visitors.rows(
        'coordinator',
        'SafetyNotices',
        '$select=Id,AttachmentFiles&$expand=AttachmentFiles',
      );
      return JSON.stringify(row).includes('original.eml') ? true : undefined;
    }),
  );
  await step('Ingenting har skickats vidare av sig självt (X-09)', async () => {
    const shown = (await visitors.channels()).flatMap(({ messages }) => messages);
    mustHold(shown.length === 0 && (await dispatches()).length === 0, 'något var redan skickat');
  });
  await step('Bara samordnaren får skicka ut', async () => {
    const { status } = await visitors.command('staff', `notices/${key}/dispatch`, {
      risk: 'high',
      title: 'x',
      manufacturer: '',
      problem: '',
      actions: ['x'],
      feedback: 'x',
      receiveBy: inDays(1),
      handleBy: inDays(1),
      unitKeys: ['iva'],
    });
    mustHold(status === 403, `tjänsten svarade ${status}`);
  });
  await step('Samordnaren skickar till tre avdelningar, och en där appen saknas', () =>
    dispatchTo(visitors, notice),
  );

  const messageOf = async (unit: string): Promise<ShownMessage> => {
    const channelId = text(await dispatchOf(unit), 'ChannelId');
    const messages = (await visitors.channels()).find(({ id }) => id === channelId)?.messages ?? [];
    mustHold(messages.length === 1, `${messages.length} kort i kanalen`);
    return messages[0]!;
  };
  for (const unit of departments) {
    await step(`Ett kort syns i kanalen för ${unit}`, async () => {
      await whenDispatch(unit, (row) => row['Status'] === 'posted', 'utskicket');
      await messageOf(unit);
    });
  }
  await step('Kanalen utan app: ej levererat, och e-post i stället (X-28)', async () => {
    const row = await whenDispatch(
      withoutApp,
      ({ Status, MailedTo }) => Status === 'undelivered' && MailedTo !== null,
      'e-posten',
    );
    const mails = await visitors.sentMails();
    mustHold(
      mails.filter(({ to }) => to.includes(text(row, 'MailedTo'))).length === 1,
      'e-posten gick inte en gång',
    );
  });

  const pressed = async (
    persona: string,
    unit: string,
    verb: string,
    data: object = {},
  ): Promise<PressAnswer> => {
    const { id, card } = await messageOf(unit);
    return visitors.press(persona, id, verb, { ...sentByButton(card, verb), ...data });
  };
  await step(
    'En medarbetare som inte är chef får ett vänligt nej, och inget ändras (X-02, X-16)',
    async () => {
      const answer = await pressed('staff', 'iva', 'confirmReceipt');
      mustHold(isMessage(answer), JSON.stringify(answer));
      mustHold((await dispatchOf('iva'))?.['Status'] === 'posted', 'något ändrades');
    },
  );
  await step('Chef och ersättare trycker samtidigt: en ändring, båda ser den', async () => {
    const answers = await Promise.all(
      ['head-iva', 'substitute-iva'].map((persona) => pressed(persona, 'iva', 'confirmReceipt')),
    );
    mustHold(answers.every(isCard), JSON.stringify(answers));
    await whenDispatch('iva', ({ Status }) => Status === 'received', 'mottaget');
    const events = await visitors.rows(
      'coordinator',
      'Events',
      `$filter=Stream eq 'dispatch/${key}/iva'`,
    );
    mustHold(
      events.filter(({ Type }) => Type === 'receiptConfirmed').length === 1,
      'svaret finns inte exakt en gång',
    );
  });
  await step('Kortet ändras för alla i kanalen', () =>
    seen('ändringen', async () => {
      const { id } = await messageOf('iva');
      const message = (await visitors.channels())
        .flatMap(({ messages }) => messages)
        .find((shown) => shown.id === id);
      return JSON.stringify(message?.card).includes('Mottaget av') ? true : undefined;
    }),
  );
  await step('Ersättaren anmäler hanterat: varje åtgärd, antal och kommentar (X-05)', async () => {
    const answer = await pressed('substitute-iva', 'iva', 'reportHandled', {
      items: 4,
      comment: 'Utbytta hos MTH.',
      done: actionsOf(notice)
        .map((_, index) => index)
        .join(','),
    });
    mustHold(isCard(answer), `inget kort: ${JSON.stringify(answer)}`);
    await whenDispatch(
      'iva',
      ({ Status, Items }) => Status === 'handled' && Items === 4,
      'hanterat',
    );
  });
  await step('En annan avdelning berörs inte', async () => {
    mustHold(
      isCard(await pressed('head-medicin', 'medicin-31', 'reportNotAffected')),
      'inget kort',
    );
    await whenDispatch('medicin-31', ({ Status }) => Status === 'notAffected', 'berörs inte');
  });
  await step('Översikten räknar: 2 av 4 har svarat, 2 klara, 1 ej levererad', () =>
    seen('antalen', async () => {
      const [row] = await notices();
      const counts = [
        row?.['Recipients'],
        row?.['Answered'],
        row?.['Complete'],
        row?.['Undelivered'],
      ];
      return counts.join() === '4,2,2,1' ? true : undefined;
    }),
  );
  await step('Allt stängs av och startas igen: allt finns kvar', async () => {
    const before = JSON.stringify(await dispatches());
    await stage.service().stop();
    await stage.tenant().stop();
    await stage.startTenant();
    await stage.startService();
    mustHold(JSON.stringify(await dispatches()) === before, 'utskicken ser inte likadana ut');
    mustHold(
      (await visitors.channels()).flatMap(({ messages }) => messages).length === 3,
      'korten är inte tre',
    );
  });
  const log = await step('Registratorn kontrollerar loggen: kedjan håller', async () => {
    const { status, body } = await visitors.command('registrar', 'log/verification');
    const report = body as { events: number; chainValid: boolean };
    mustHold(status === 200 && report.chainValid && report.events > 0, JSON.stringify(body));
    return { events: report.events, chainValid: report.chainValid };
  });

  return gathered(visitors, (await notices())[0]!, await dispatches(), log);
}

async function gathered(
  visitors: Visitors,
  notice: Row,
  rows: readonly Row[],
  log: DemoReport['log'],
): Promise<Omit<DemoReport, 'elapsedMs'>> {
  const nullable = (row: Row, column: string): string | null =>
    row[column] === null ? null : text(row, column);
  return {
    notice: {
      key: text(notice, 'NoticeKey'),
      title: text(notice, 'Title'),
      manufacturer: nullable(notice, 'Manufacturer'),
      fsnRef: nullable(notice, 'FsnReference'),
      receivedAt: text(notice, 'ReceivedAt'),
      status: text(notice, 'Status'),
    },
    dispatches: rows.map((row) => ({
      unit: text(row, 'Title'),
      channel: nullable(row, 'ChannelId'),
      postedAt: nullable(row, 'PostedAt'),
      receivedAt: nullable(row, 'ReceivedAt'),
      handledAt: nullable(row, 'HandledAt'),
      answer: text(row, 'Status'),
    })),
    mails: (await visitors.sentMails()).map(({ to, subject, sentAt }) => ({ to, subject, sentAt })),
    log,
  };
}

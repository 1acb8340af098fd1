import {
  aCertificate,
  asApp,
  aTenant,
  graphScope,
  postJson,
  registerApp,
  type TestTenant,
} from '../aTenant';

const mailbox = 'fsn.medicaldevice@norrviken.example';
const department = 'iva@norrviken.example';

interface GraphMessage {
  readonly id: string;
  readonly subject: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly hasAttachments: boolean;
  readonly internetMessageHeaders?: readonly { readonly name: string; readonly value: string }[];
}

let tenant: TestTenant;
let headers: { readonly authorization: string };
beforeAll(async () => {
  tenant = await aTenant();
  const certificate = await aCertificate();
  await registerApp(tenant, certificate);
  headers = await asApp(tenant, certificate, graphScope);
});
afterAll(() => tenant.stop());

const to = (...addresses: readonly string[]) =>
  addresses.map((address) => ({ emailAddress: { address } }));
const send = (message: object): Promise<Response> =>
  postJson(`${tenant.url}/graph/v1.0/users/${mailbox}/sendMail`, { message }, headers);
const messages = async (
  user: string,
  folder: string,
  query: Record<string, string> = {},
): Promise<readonly GraphMessage[]> => {
  const place = `${tenant.url}/graph/v1.0/users/${user}/mailFolders/${folder}/messages`;
  const answer = await fetch(`${place}?${new URLSearchParams(query).toString()}`, { headers });
  return ((await answer.json()) as { value: GraphMessage[] }).value;
};
const sentLog = async (): Promise<readonly { readonly id: string }[]> =>
  (await (await fetch(`${tenant.url}/_tenant/mail/sent`)).json()) as { id: string }[];

describe('A mail sent over Graph', () => {
  beforeAll(async () => {
    const answer = await send({
      subject: 'Åtgärd krävs',
      body: { contentType: 'HTML', content: '<p>Hej <b>ni</b></p>' },
      toRecipients: to(department),
      ccRecipients: to('verksamhetschef@norrviken.example'),
      replyTo: to('svar@norrviken.example', mailbox),
      internetMessageHeaders: [{ name: 'x-kvittens-key', value: 'FSN-2026-0001/iva' }],
      attachments: [
        {
          '@odata.type': '#microsoft.graph.fileAttachment',
          name: 'bilaga 1.docx',
          contentType: 'application/octet-stream',
          contentBytes: Buffer.from([0, 1, 255]).toString('base64'),
        },
      ],
    });
    expect(answer.status).toBe(202);
  });

  it('reaches a mailbox of the region with all that was given', async () => {
    const [message] = await messages(department, 'inbox', {
      $select:
        'subject,body,ccRecipients,replyTo,hasAttachments,internetMessageId,internetMessageHeaders',
    });
    expect(message).toMatchObject({
      subject: 'Åtgärd krävs',
      body: { contentType: 'html', content: '<p>Hej <b>ni</b></p>\n' },
      ccRecipients: to('verksamhetschef@norrviken.example'),
      replyTo: to('svar@norrviken.example', mailbox),
      hasAttachments: true,
      internetMessageId: expect.stringMatching(/^<.+@.+>$/),
    });
    expect(message?.internetMessageHeaders).toContainEqual({
      name: 'x-kvittens-key',
      value: 'FSN-2026-0001/iva',
    });
  });

  it('shows its headers only to who selects them', async () => {
    const [message] = await messages(department, 'inbox');
    expect(message).not.toHaveProperty('internetMessageHeaders');
  });

  it('is kept with its attachment for whoever looks at what was sent', async () => {
    const [line] = await sentLog();
    const place = `${tenant.url}/_tenant/mail/sent/${encodeURIComponent(line?.id ?? '')}`;
    const read = (await (await fetch(place)).json()) as { attachments: { name: string }[] };
    expect(read.attachments.map(({ name }) => name)).toEqual(['bilaga 1.docx']);
    const bytes = await (await fetch(`${place}/attachments/0`)).arrayBuffer();
    expect([...new Uint8Array(bytes)]).toEqual([0, 1, 255]);
  });

  it('is refused with an attachment that is not base64', async () => {
    const answer = await send({
      subject: 'x',
      body: { contentType: 'Text', content: 'x' },
      toRecipients: to(department),
      attachments: [
        {
          '@odata.type': '#microsoft.graph.fileAttachment',
          name: 'x',
          contentBytes: 'inte base64!',
        },
      ],
    });
    expect(answer.status).toBe(400);
  });
});

describe('An answer to a sent mail', () => {
  const answerAs = (id: string, from: string): Promise<Response> =>
    postJson(`${tenant.url}/_tenant/mail/sent/${encodeURIComponent(id)}/reply`, {
      from,
      text: 'Vi har den inte.',
    });

  it('comes by SMTP and belongs to the same conversation', async () => {
    await send({
      subject: 'Fråga',
      body: { contentType: 'Text', content: 'Har ni pumpen?' },
      toRecipients: to('vardgivaren@privat.example'),
    });
    const [line] = await sentLog();
    const answer = await answerAs(line?.id ?? '', 'vardgivaren@privat.example');
    expect([answer.status, await answer.json()]).toEqual([202, { to: mailbox }]);

    const [asked] = await messages(mailbox, 'sentitems');
    const [reply] = await messages(mailbox, 'inbox', {
      $select: 'subject,conversationId,internetMessageHeaders,from,body',
    });
    expect(reply).toMatchObject({
      subject: 'SV: Fråga',
      conversationId: asked?.conversationId,
      from: { emailAddress: { address: 'vardgivaren@privat.example' } },
      body: { content: expect.stringContaining('> Har ni pumpen?') },
    });
    const marks = reply?.internetMessageHeaders?.filter(({ name }) =>
      ['In-Reply-To', 'References'].includes(name),
    );
    expect(marks?.map(({ value }) => value)).toEqual([
      asked?.internetMessageId,
      asked?.internetMessageId,
    ]);
    const filter = `conversationId eq '${asked?.conversationId}'`;
    expect(await messages(mailbox, 'inbox', { $filter: filter })).toHaveLength(1);
  });

  it('goes where the mail asks for answers, and nowhere if that is no mailbox here', async () => {
    await send({
      subject: 'Annan svarsadress',
      body: { contentType: 'Text', content: 'x' },
      toRecipients: to('a@b.example'),
      replyTo: to('svar@annanstans.example'),
    });
    const [line] = await sentLog();
    expect((await answerAs(line?.id ?? '', 'a@b.example')).status).toBe(404);
    expect((await answerAs('finns-inte', 'a@b.example')).status).toBe(404);
  });

  it('keeps mails that are unrelated in conversations of their own', async () => {
    const ids = (await messages(mailbox, 'sentitems')).map(({ conversationId }) => conversationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

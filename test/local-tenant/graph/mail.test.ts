import { createTransport } from 'nodemailer';
import {
  aCertificate,
  asApp,
  aTenant,
  graphScope,
  postJson,
  registerApp,
  type Certificate,
  type TestTenant,
} from '../aTenant';

const mailbox = 'fsn.medicaldevice@norrviken.example';
const mailOnlyApp = '7a0c9d0e-5a7b-4c21-8e6d-90ab12cd0002';

interface GraphMessage {
  readonly id: string;
  readonly subject: string;
  readonly isRead: boolean;
  readonly receivedDateTime: string;
}

let tenant: TestTenant;
let certificate: Certificate;
let headers: { readonly authorization: string };

const raw = (subject: string, body = 'Hej'): string =>
  `From: Maker <safety@maker.example>\r\nTo: ${mailbox}\r\nSubject: ${subject}\r\n` +
  `Message-ID: <${subject}@maker.example>\r\nDate: Mon, 23 Mar 2026 14:05:00 +0100\r\n\r\n${body}\r\n`;

const deliver = (mime: string, to = mailbox): Promise<Response> =>
  fetch(`${tenant.url}/_tenant/mail/deliver?to=${encodeURIComponent(to)}`, {
    method: 'POST',
    body: mime,
  });

const users = (user = mailbox): string => `${tenant.url}/graph/v1.0/users/${user}`;
const get = async <T>(url: string, more: Record<string, string> = {}): Promise<T> =>
  (await (await fetch(url, { headers: { ...headers, ...more } })).json()) as T;
const list = async (query: string, user = mailbox, folder = 'inbox'): Promise<GraphMessage[]> =>
  (
    await get<{ value: GraphMessage[] }>(
      `${users(user)}/mailFolders/${folder}/messages?${new URLSearchParams(query)}`,
    )
  ).value;
const errorOf = async (answer: Response) => {
  const { error } = (await answer.json()) as { error: { code: string } };
  return [answer.status, error.code];
};

beforeAll(async () => {
  tenant = await aTenant();
  certificate = await aCertificate();
  await registerApp(tenant, certificate);
  headers = await asApp(tenant, certificate, graphScope);
  for (const subject of ['first', 'second', 'third']) await deliver(raw(subject));
});
afterAll(() => tenant.stop());

describe('Mail in Graph', () => {
  it('lists the inbox, the latest first, with the selected properties and the id', async () => {
    const messages = await list('$select=subject&$top=2');
    expect(messages).toEqual([
      { '@odata.etag': expect.any(String), id: expect.any(String), subject: 'third' },
      { '@odata.etag': expect.any(String), id: expect.any(String), subject: 'second' },
    ]);
  });

  it('pages with a link to the next page', async () => {
    const page = await get<{ value: GraphMessage[]; '@odata.nextLink': string }>(
      `${users()}/mailFolders/inbox/messages?$top=2&$orderby=receivedDateTime asc`,
    );
    const next = await get<{ value: GraphMessage[] }>(page['@odata.nextLink']);
    expect([...page.value, ...next.value].map(({ subject }) => subject)).toEqual([
      'first',
      'second',
      'third',
    ]);
    expect(next).not.toHaveProperty(['@odata.nextLink']);
  });

  it('shows what the mail says and when it came', async () => {
    const [{ id } = { id: '' }] = await list("$filter=subject eq 'first'");
    const message = await get<Record<string, unknown>>(
      `${users()}/messages/${encodeURIComponent(id)}`,
    );
    expect(message).toMatchObject({
      subject: 'first',
      from: { emailAddress: { name: 'Maker', address: 'safety@maker.example' } },
      toRecipients: [{ emailAddress: { name: mailbox, address: mailbox } }],
      body: { contentType: 'text', content: 'Hej\n' },
      internetMessageId: '<first@maker.example>',
      sentDateTime: '2026-03-23T13:05:00Z',
      hasAttachments: false,
      isRead: false,
      receivedDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
  });

  it('gives the body as text to a client that prefers it', async () => {
    const html = raw('html', '<p>Hej <b>du</b></p>').replace(
      '\r\n\r\n',
      '\r\nContent-Type: text/html\r\n\r\n',
    );
    const { id } = (await (await deliver(html)).json()) as { id: string };
    const url = `${users()}/messages/${encodeURIComponent(id)}`;
    const prefer = 'IdType="ImmutableId", outlook.body-content-type="text"';
    const [usual, text] = [
      await get<{ body: object }>(url),
      await get<{ body: object }>(url, { prefer }),
    ];
    expect(usual.body).toEqual({ contentType: 'html', content: '<p>Hej <b>du</b></p>\n' });
    expect(text.body).toMatchObject({
      contentType: 'text',
      content: expect.stringMatching(/^Hej du\s*$/),
    });
  });

  it('gives the MIME exactly as it came', async () => {
    const [{ id } = { id: '' }] = await list("$filter=subject eq 'first'");
    const answer = await fetch(`${users()}/messages/${encodeURIComponent(id)}/$value`, { headers });
    expect(await answer.text()).toBe(raw('first'));
  });

  it('keeps a mail that cannot be read, with its bytes', async () => {
    const mime = `Content-Type: multipart/mixed; boundary=${'x'.repeat(10)}\r\n\r\n\u0000\u0001--`;
    const { id } = (await (await deliver(mime)).json()) as { id: string };
    const answer = await fetch(`${users()}/messages/${encodeURIComponent(id)}/$value`, { headers });
    expect(await answer.text()).toBe(mime);
  });

  it('marks a mail as read and puts it in categories', async () => {
    const [{ id } = { id: '' }] = await list("$filter=subject eq 'second'");
    await fetch(`${users()}/messages/${encodeURIComponent(id)}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ isRead: true, categories: ['Kvittens'] }),
    });
    expect(await list('$filter=isRead eq true')).toMatchObject([
      { subject: 'second', categories: ['Kvittens'] },
    ]);
  });

  it('keeps the immutable id and changes the other when a mail is moved', async () => {
    await deliver(raw('moved'));
    const immutable = { prefer: 'IdType="ImmutableId"' };
    const url = `${users()}/messages?$filter=${encodeURIComponent("subject eq 'moved'")}`;
    const [usual] = (await get<{ value: GraphMessage[] }>(url)).value;
    const [lasting] = (await get<{ value: GraphMessage[] }>(url, immutable)).value;
    const moved = await postJson(
      `${users()}/messages/${encodeURIComponent(lasting?.id ?? '')}/move`,
      { destinationId: 'archive' },
      { ...headers, ...immutable },
    );
    expect([moved.status, ((await moved.json()) as GraphMessage).id]).toEqual([201, lasting?.id]);
    const gone = await fetch(`${users()}/messages/${encodeURIComponent(usual?.id ?? '')}`, {
      headers,
    });
    expect(await errorOf(gone)).toEqual([404, 'ErrorItemNotFound']);
    expect(await list('', mailbox, 'archive')).toMatchObject([{ subject: 'moved' }]);
  });

  it('makes a folder once, and finds it by name', async () => {
    const made = await postJson(`${users()}/mailFolders`, { displayName: 'Inläst' }, headers);
    const again = await postJson(`${users()}/mailFolders`, { displayName: 'Inläst' }, headers);
    const filter = encodeURIComponent("displayName eq 'Inläst'");
    const found = await get<{ value: { id: string }[] }>(
      `${users()}/mailFolders?$filter=${filter}`,
    );
    expect([made.status, await errorOf(again)]).toEqual([201, [409, 'ErrorFolderExists']]);
    expect(found.value).toMatchObject([{ displayName: 'Inläst' }]);
  });

  it('refuses an order that the filter does not begin with, as Exchange does', async () => {
    const query = '$filter=isRead eq false&$orderby=receivedDateTime';
    const answer = await fetch(`${users()}/messages?${new URLSearchParams(query)}`, { headers });
    expect(await errorOf(answer)).toEqual([400, 'InefficientFilter']);
  });

  it.each([
    ["contains(subject,'x')", [501, 'notBuilt']],
    ['isRead eq maybe', [400, 'ErrorInvalidUrlQueryFilter']],
    ["subject eq 'x' or isRead eq true", [501, 'notBuilt']],
    ["subject eq 'x'); DROP TABLE mail_messages; --'", [501, 'notBuilt']],
  ])('does not guess at the filter %s', async (filter, expected) => {
    const url = `${users()}/messages?$filter=${encodeURIComponent(filter)}`;
    expect(await errorOf(await fetch(url, { headers }))).toEqual(expected);
  });

  it('refuses an app without the permission, and anybody without a token', async () => {
    await registerApp(tenant, certificate, { clientId: mailOnlyApp, permissions: ['Mail.Send'] });
    const sender = await asApp(tenant, certificate, graphScope, mailOnlyApp);
    expect(await errorOf(await fetch(`${users()}/messages`, { headers: sender }))).toEqual([
      403,
      'ErrorAccessDenied',
    ]);
    expect(await errorOf(await fetch(`${users()}/messages`))).toEqual([
      401,
      'InvalidAuthenticationToken',
    ]);
  });

  it('knows only the mailboxes of the tenant', async () => {
    const answer = await fetch(`${users('nobody@norrviken.example')}/messages`, { headers });
    expect(await errorOf(answer)).toEqual([404, 'ErrorInvalidUser']);
  });
});

describe('Sending mail in Graph', () => {
  const property = 'String {8f1c2d3e-0a1b-4c2d-9e3f-405060708090} Name kvittens';
  const aMail = (to: string, more: object = {}) => ({
    message: {
      subject: 'Åtgärd krävs',
      body: { contentType: 'HTML', content: '<p>Hej åäö</p>' },
      toRecipients: [{ emailAddress: { address: to } }],
      ...more,
    },
  });
  const send = (body: object) => postJson(`${users()}/sendMail`, body, headers);

  it("puts it into a local recipient's inbox, and says 202 with nothing more", async () => {
    const answer = await send(aMail('Anna.Ahlberg@norrviken.example'));
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    expect(await list('', 'anna.ahlberg@norrviken.example')).toMatchObject([
      { subject: 'Åtgärd krävs', body: { contentType: 'html', content: '<p>Hej åäö</p>\n' } },
    ]);
  });

  it('can be found again by an extended property', async () => {
    const properties = [{ id: property, value: "n'1" }];
    await send(aMail('vard@privat.example', { singleValueExtendedProperties: properties }));
    const filter = (value: string): string =>
      `$filter=singleValueExtendedProperties/Any(ep: ep/id eq '${property}' and ep/value eq '${value}')`;
    expect(await list(filter("n''1"), mailbox, 'sentitems')).toHaveLength(1);
    expect(await list(filter('2'), mailbox, 'sentitems')).toEqual([]);
  });

  it('shows what was sent to anybody', async () => {
    const sent = await get<object[]>(`${tenant.url}/_tenant/mail/sent`);
    expect(sent[0]).toMatchObject({
      from: mailbox,
      to: ['vard@privat.example'],
      subject: 'Åtgärd krävs',
      body: '<p>Hej åäö</p>',
      sentAt: expect.any(String),
    });
  });

  it.each([
    [{ toRecipients: [] }, [400, 'ErrorInvalidRecipients']],
    [{ toRecipients: [{ emailAddress: { address: 'a@b\r\nBcc: c@d' } }] }, [400, 'BadRequest']],
    [{ from: { emailAddress: { address: 'chef@norrviken.example' } } }, [403, 'ErrorSendAsDenied']],
    [{ flag: {} }, [400, 'BadRequest']],
  ])('refuses %j', async (more, expected) => {
    expect(await errorOf(await send(aMail('x@privat.example', more)))).toEqual(expected);
  });
});

describe('Mail over SMTP', () => {
  it('comes into the same inbox, with its attachment', async () => {
    const transport = createTransport({ host: 'localhost', port: tenant.smtpPort });
    await transport.sendMail({
      from: 'safety@maker.example',
      to: mailbox,
      subject: 'Över SMTP',
      text: 'Se bilagan',
      attachments: [{ filename: 'fsn.pdf', content: Buffer.from('%PDF-1.7') }],
    });
    transport.close();
    expect(await list("$filter=subject eq 'Över SMTP'")).toMatchObject([{ hasAttachments: true }]);
  });
});

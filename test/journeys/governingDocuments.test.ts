import { aStage, eventually, type TestStage } from '../support/aStage';
import { aMetadata, aReading } from '../support/documentBuilders';

const number = 'RH-20001';
const maria = { id: '6d1f2c3e-dddd-432a-91d6-2c7e9d4f6a13', name: 'Maria Lund' };
const owner = {
  id: '5c0e1b2d-cccc-4219-80c5-1b6d8c3e5f12',
  name: 'Lena Falk',
  mail: 'lena.falk@norrviken.example',
};
const metadata = aMetadata({
  approverRole: 'Regional chefläkare',
  concerns: ['iva', 'medicin-31'],
  owner,
});

let test: TestStage;
beforeAll(async () => {
  test = await aStage();
}, 90_000);
afterAll(() => test.end());

const put = async (text: string): Promise<{ fileName: string; fileHash: string }> => {
  const answer = await fetch(
    `${test.stage.serviceUrl}/api/documents/${number}/file?name=kylskap.txt`,
    {
      method: 'PUT',
      headers: {
        Authorization: `Bearer ${await test.visitors.token('coordinator')}`,
        'Content-Type': 'application/octet-stream',
      },
      body: text,
    },
  );
  if (!answer.ok) throw new Error(await answer.text());
  const { fileName, fileHash } = (await answer.json()) as { fileName: string; fileHash: string };
  return { fileName, fileHash };
};

const command = async (persona: string, name: string, body: object = {}): Promise<void> => {
  const answer = await test.visitors.command(persona, `documents/${number}/${name}`, body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
};

const rest = async (persona: string, path: string): Promise<Response> =>
  fetch(`${test.stage.tenantUrl}/sites/mtp/_api/web/${path}`, {
    headers: {
      Authorization: `Bearer ${await test.visitors.token(persona)}`,
      Accept: 'application/json;odata=nometadata',
    },
  });

/** The rows of the library as a person sees them: staff see published versions alone. */
const shownTo = async (persona: string) => {
  const answer = await rest(
    persona,
    `getList('/sites/mtp/GoverningDocuments')/items?$filter=DocumentNumber eq '${number}'`,
  );
  const { value } = (await answer.json()) as {
    value: { Edition: string; DocumentStatus: string; Title: string }[];
  };
  return value;
};

const fileFor = async (persona: string): Promise<string> => {
  const path = `/sites/mtp/GoverningDocuments/${number}/kylskap.txt`;
  const answer = await rest(persona, `getFileByServerRelativePath(decodedUrl='${path}')/$value`);
  return answer.ok ? answer.text() : `${answer.status}`;
};

const cardOf = (label: string) =>
  eventually(`The card of edition ${label}`, async () =>
    (await test.cardsIn('Chefläkare')).find(({ card }) =>
      JSON.stringify(card).includes(`Utgåva ${label}`),
    ),
  );

describe('A governing document on its way into force', () => {
  it('is seen by nobody before it is approved on the card in the role’s channel (GD-05, X-20)', async () => {
    const file = await put('Rutin: Kylskåp\n\nSyfte\nEtt.\n');
    await command('coordinator', 'startDraft', {
      begin: 'document',
      metadata,
      content: { ...file, reading: aReading() },
    });
    await command('coordinator', 'requestApproval');
    const { id } = await cardOf('1');
    expect(await shownTo('staff')).toEqual([]);

    const refused = await test.visitors.press('coordinator', id, 'approveDocument', {
      approval: `${number}/1`,
    });
    expect(String(refused.value)).toContain('Bara Regional chefläkare (Maria Lund)');
    const approved = await test.visitors.press('chief-physician', id, 'approveDocument', {
      approval: `${number}/1`,
    });
    expect(JSON.stringify(approved.value)).toContain(`Fastställd av ${maria.name}`);

    const [row] = await eventually('The edition in force', async () => {
      const rows = await shownTo('staff');
      return rows.length > 0 ? rows : undefined;
    });
    expect(row).toMatchObject({ Edition: '1', DocumentStatus: 'inForce', Title: metadata.title });
    expect(await fileFor('staff')).toContain('Ett.');
  }, 60_000);

  it('has its text in rows, section by section (GD-13), and its card says what became of it', async () => {
    const sections = await test.visitors.rows('staff', 'DocumentSections');
    expect(sections.map(({ Title, Part }) => [Title, Part])).toEqual([
      ['Syfte', 'section'],
      ['Genomförande', 'section'],
      ['Bilaga 1 Avläsning', 'appendix'],
    ]);
    expect(await test.visitors.rows('staff', 'DocumentMailboxes')).toHaveLength(1);
    expect(await test.visitors.rows('staff', 'DocumentRelations')).toHaveLength(1);
    await eventually('The card as published', async () =>
      JSON.stringify((await cardOf('1')).card).includes('Publicerad') ? true : undefined,
    );
  }, 60_000);

  it('is found in Teams where one writes, and shown by its link (GD-12, GD-28)', async () => {
    const channelId = '19:iva7c1d5e9b3a24f60@thread.tacv2';
    const found = await eventually('The document in a search', async () => {
      const results = await test.visitors
        .search('head-iva', '20001', channelId, 'searchDocuments')
        .catch(() => []);
      return results.find(({ preview }) => JSON.stringify(preview).includes(number));
    });
    expect(JSON.stringify(found.content)).toContain('Läs rutinen');
    const pages = `${test.stage.tenantUrl}/sites/mtp/SitePages/StyrandeDokument.aspx`;
    const shown = async (asked: string) =>
      JSON.stringify(
        await test.visitors.unfurl('head-iva', `${pages}?dokument=${asked}`, channelId),
      );
    expect(await shown(number)).toContain('Utgåva 1');
    expect(await shown('RH-99999')).toBe('[]');
  }, 60_000);

  it('stays up while the next edition is prepared, and gives way when that is approved', async () => {
    const file = await put('Rutin: Kylskåp\n\nSyfte\nTvå.\n');
    await command('coordinator', 'startDraft', {
      begin: 'edition',
      metadata: { ...metadata, title: 'Kylskåp och frysar' },
      content: { ...file, reading: aReading() },
      changeNote: 'Frysar har tillkommit.',
    });
    await eventually('The draft in the library', async () =>
      (await shownTo('owner'))[0]?.DocumentStatus === 'underRevision' ? true : undefined,
    );
    expect(await shownTo('staff')).toMatchObject([{ Edition: '1', Title: metadata.title }]);
    expect(await fileFor('staff')).toContain('Ett.');

    await command('coordinator', 'requestApproval');
    const { id } = await cardOf('2');
    await test.visitors.press('chief-physician', id, 'approveDocument', {
      approval: `${number}/2`,
      reason: 'Bra.',
    });
    await eventually('The second edition', async () =>
      (await shownTo('staff'))[0]?.Edition === '2' ? true : undefined,
    );
    expect(await fileFor('staff')).toContain('Två.');
    const mails = await test.visitors.sentMails();
    expect(mails.filter(({ to }) => to.includes(owner.mail)).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([`Publicerat: ${number} Kylskåp och frysar`]),
    );
  }, 60_000);

  it('goes back with a reason, is asked for anew, and the first card says so', async () => {
    const file = await put('Rutin: Kylskåp\n\nSyfte\nTre.\n');
    const content = { ...file, reading: aReading() };
    await command('coordinator', 'startDraft', { begin: 'edition', content, changeNote: 'Tre.' });
    await command('coordinator', 'requestApproval');
    const { id } = await cardOf('3');
    const approval = `${number}/3`;
    const press = (verb: string, reason: string) =>
      test.visitors.press('chief-physician', id, verb, { approval, reason });
    expect(String((await press('sendBackDocument', '')).value)).toContain('Fyll i anledning');
    await press('sendBackDocument', 'Fel temperatur.');
    await command('coordinator', 'changeDraft', { changeNote: 'Rätt temperatur.' });
    await command('coordinator', 'requestApproval');
    const late = await press('approveDocument', '');
    expect(String(late.value)).toContain('väntar inte på att fastställas');
    await eventually('Both cards', async () => {
      const cards = (await test.cardsIn('Chefläkare')).map(({ card }) => JSON.stringify(card));
      const ofThird = cards.filter((card) => card.includes('Utgåva 3'));
      const isSaid = ofThird.some((card) => card.includes('Anledning: Fel temperatur.'));
      return isSaid && ofThird.length === 2 ? true : undefined;
    });
  }, 60_000);

  it('is told to the editors when somebody else puts a file into the library', async () => {
    const name = 'egen.txt';
    await test.visitors.putFile(
      'owner',
      `GoverningDocuments/${number}`,
      name,
      Buffer.from('Rutin: Eget\n\nSyfte\nEgen text.\n'),
    );
    const told = async () =>
      (await test.visitors.sentMails()).filter(({ subject }) => subject.includes(name));
    const [mail] = await eventually('The mail to the editors', async () => {
      const mails = await told();
      return mails.length > 0 ? mails : undefined;
    });
    expect(mail?.to).toEqual(['karin.lindqvist@norrviken.example']);
    expect(mail?.body).toContain('Henrik Dahl');
    expect(await told()).toHaveLength(1);
  }, 60_000);
});

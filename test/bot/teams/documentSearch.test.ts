import fc from 'fast-check';
import { numberInLink } from '../../../bot/governing/numberInLink';
import { AppFault } from '../../../src/application/fault';
import { lookingUpDocuments } from '../../../src/application/documentLookup';
import { buildSearchIndex } from '../../../src/domain/documents/search/buildSearchIndex';
import { createSearchIndex } from '../../../src/domain/documents/search/searchIndex';
import type { SearchableDocument } from '../../../src/domain/documents/search/searchableDocument';
import { botTexts } from '../../../src/text/botTexts';
import { documentCardTexts } from '../../../src/text/documentCardTexts';
import { aDocumentStage } from '../../support/aDocumentStage';
import { aTalk } from '../../support/botBuilders';
import { aMetadata, aReading, theApprover } from '../../support/documentBuilders';

const texts = documentCardTexts.sv;
const pagesUrl = 'https://norrviken.example/sites/mtp/SitePages/';
const page = (number: string): string => `${pagesUrl}StyrandeDokument.aspx?dokument=${number}`;
const cooling: SearchableDocument = {
  ...{ number: 'RH-20001', title: 'Kylskåp för läkemedel', status: 'inForce', edition: '1' },
  ...{ scope: 'Region Prov', type: 'rutin', reviewBy: '2028-03-23' },
  sections: [{ place: 0, heading: 'Avläsning', text: 'Temperaturen läses av varje dag.' }],
};

interface Extension {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly content: {
      readonly body: readonly object[];
      readonly actions: readonly { readonly title: string; readonly url: string }[];
    };
    readonly preview: { readonly content: { readonly title: string; readonly text: string } };
  }[];
}
const extensionIn = (body: unknown): Extension =>
  (body as { readonly composeExtension: Extension }).composeExtension;

/** The bot with documents in an index and a log; `open` says which of them everybody may read. */
const aDocumentTalk = async ({
  indexed = [cooling],
  open = (number: string) => number !== '',
  isReached = true,
} = {}) => {
  const stage = aDocumentStage();
  const index = createSearchIndex(buildSearchIndex(indexed).catalogue);
  const find = async (query: string, most: number) => {
    if (!isReached) throw new AppFault('store/unavailable', 'No answer.');
    return indexed.length === 0 ? undefined : index.find(query, {}, most).hits;
  };
  const talk = aTalk({
    documents: {
      lookup: lookingUpDocuments({
        ...{ log: stage.log, find },
        newest: async (most) => indexed.slice(0, most),
        openToAll: async (numbers) => new Set(numbers.filter(open)),
      }),
      clock: stage.clock,
      pages: { page },
      numberIn: numberInLink(pagesUrl, ['https://dokument.norrviken.example/get/']),
      language: 'sv',
    },
  });
  const search = async (value: string, parameter = 'query') =>
    extensionIn(
      await talk.search({
        commandId: 'searchDocuments',
        parameters: [{ name: parameter, value }],
        queryOptions: { skip: 0, count: 25 },
      }),
    );
  const unfurl = async (url: unknown) => extensionIn(await talk.unfurl({ url }));
  return { stage, talk, search, unfurl };
};

describe('A search for a routine where one writes', () => {
  it('gives a card that says what it is, and a line to choose it by (GD-28)', async () => {
    const { search } = await aDocumentTalk();
    const { type, attachments } = await search('20001');
    expect([type, attachments?.length]).toEqual(['result', 1]);
    expect(attachments?.[0]?.preview.content).toMatchObject({
      title: 'RH-20001 Kylskåp för läkemedel',
      text: 'Gällande · Utgåva 1 · Region Prov',
    });
    expect(attachments?.[0]?.content.actions).toEqual([
      { type: 'Action.OpenUrl', title: 'Läs rutinen', url: page('RH-20001') },
    ]);
    expect(JSON.stringify(attachments?.[0]?.content.body)).toContain('✔ Gällande');
  });

  it('says in which section it was found', async () => {
    const { search } = await aDocumentTalk();
    const [found] = (await search('avläsning')).attachments ?? [];
    expect(found?.preview.content.text).toContain('I avsnittet Avläsning');
  });

  it('lists the newest before anything is typed', async () => {
    const { search } = await aDocumentTalk();
    expect((await search('true', 'initialRun')).attachments).toHaveLength(1);
  });

  it('shows nothing that not everybody may read (X-23)', async () => {
    const { search } = await aDocumentTalk({ open: () => false });
    expect((await search('20001')).text).toBe(texts.nothingFound);
  });

  it('says so when nothing is found, nothing is published, or nothing is reached', async () => {
    const said = async (talk: ReturnType<typeof aDocumentTalk>) =>
      (await (await talk).search('xyzzy')).text;
    expect(await said(aDocumentTalk())).toBe(texts.nothingFound);
    expect(await said(aDocumentTalk({ indexed: [] }))).toBe(texts.nothingPublished);
    expect(await said(aDocumentTalk({ isReached: false }))).toBe(botTexts.sv.notNow);
    const without = await aTalk({}).search({ commandId: 'searchDocuments', parameters: [] });
    expect(extensionIn(without).text).toBe(texts.nothingPublished);
  });

  it('lets nothing in a title become mark-up', async () => {
    const title = '<b>Kylskåp</b> [x](https://evil.example)';
    const { search } = await aDocumentTalk({ indexed: [{ ...cooling, title }] });
    const [found] = (await search('20001')).attachments ?? [];
    expect(JSON.stringify(found?.preview)).not.toMatch(/[<>]/);
    expect(JSON.stringify(found?.content.body)).not.toMatch(/[^\\]\]\(/);
  });
});

describe('A link to a document in what somebody writes', () => {
  it('shows the edition in force, also when it names another (GD-12)', async () => {
    const { stage, unfurl } = await aDocumentTalk();
    await stage.publish();
    const content = { fileName: 'rutin.txt', fileHash: 'c'.repeat(64) };
    const textHash = await stage.documents.texts.save(aReading({ title: 'Ny' }));
    const draft = { content: { ...content, textHash }, changeNote: 'Ny gräns.' };
    const metadata = aMetadata({ title: 'Kylskåp och frysar' });
    await stage.give('startDraft', { begin: 'edition', metadata, ...draft });
    const shown = async (link: string) =>
      (await unfurl(link)).attachments?.map(({ preview }) => preview.content.title);
    expect(await shown(page('RH-20001'))).toEqual([
      'RH-20001 Kylskåp för läkemedel – regional hantering',
    ]);
    await stage.give('requestApproval', {});
    await stage.give('approveDraft', {}, theApprover);
    for (const link of [
      page('RH-20001'),
      `${page('rh-20001')}&utgava=1`,
      'https://dokument.norrviken.example/get/RH-20001',
    ])
      expect(await shown(link)).toEqual(['RH-20001 Kylskåp och frysar']);
    const card = JSON.stringify((await unfurl(page('RH-20001'))).attachments?.[0]?.content);
    expect(card).toContain('Utgåva 2 · Gäller för Region Prov');
    expect(card).toContain('Fastställd av Chefläkare, 2026-03-23');
  });

  it('flags what is past its review (X-21), and of what is withdrawn says what replaces it', async () => {
    const { stage, unfurl } = await aDocumentTalk();
    await stage.publish();
    stage.setDay('2028-04-01');
    const late = JSON.stringify((await unfurl(page('RH-20001'))).attachments);
    expect(late).toContain('⚑ Skulle ha granskats senast 2028-03-23');
    expect(late).toContain('Granskning försenad');
    await publishOther(stage, 'RH-20002');
    await stage.give('withdrawDocument', { reason: 'Ersatt.', replacedBy: 'RH-20002' });
    const [withdrawn] = (await unfurl(page('RH-20001'))).attachments ?? [];
    expect(JSON.stringify(withdrawn)).toContain('✖ Upphävd 2028-04-01');
    expect(JSON.stringify(withdrawn)).toContain('Ersätts av RH-20002 Kylskåp');
    expect(withdrawn?.content.actions.map(({ url }) => url)).toEqual([
      page('RH-20002'),
      page('RH-20001'),
    ]);
  });

  it('shows nothing and is no fault when it is unknown, a draft, or not for everybody', async () => {
    const { stage, unfurl } = await aDocumentTalk({ open: (number) => number !== 'RH-20001' });
    await stage.ask();
    const nothing = { type: 'result', attachmentLayout: 'list', attachments: [] };
    expect(await unfurl(page('RH-20001'))).toEqual(nothing);
    await stage.give('approveDraft', {}, theApprover);
    expect(await unfurl(page('RH-20001'))).toEqual(nothing);
    expect(await unfurl(page('RH-99999'))).toEqual(nothing);
    for (const link of ['https://evil.example/?dokument=RH-20001', 'x', 4, undefined])
      expect(await unfurl(link)).toEqual(nothing);
    expect(extensionIn(await aTalk({}).unfurl({ url: page('RH-20001') }))).toEqual(nothing);
  });

  it('always answers, whatever the link', async () => {
    const { talk } = await aDocumentTalk();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        expect(extensionIn(await talk.unfurl(value)).type).toBe('result');
      }),
    );
  });
});

describe('The number in a link (GD-12)', () => {
  const numberIn = numberInLink(pagesUrl, ['https://dokument.norrviken.example/get/']);
  it.each([
    [page('RH-15405'), 'RH-15405'],
    [`${pagesUrl}styrandedokument.aspx?web=1&dokument=rh-15405&avsnitt=4#x`, 'RH-15405'],
    ['https://dokument.norrviken.example/get/RH-13659', 'RH-13659'],
    ['https://dokument.norrviken.example/get/RH-13659/', undefined],
    ['https://dokument.norrviken.example/other/RH-13659', undefined],
    [
      'https://norrviken.example/sites/other/SitePages/StyrandeDokument.aspx?dokument=RH-1',
      undefined,
    ],
    [`${pagesUrl}MinaKvittenser.aspx?dokument=RH-15405`, undefined],
    [page(''), undefined],
    [`${page('RH-15405')}${'x'.repeat(3_000)}`, undefined],
  ])('%s stands for %s', (link, number) => {
    expect(numberIn(link)).toBe(number);
  });
});

async function publishOther(
  stage: ReturnType<typeof aDocumentStage>,
  number: string,
): Promise<void> {
  const textHash = await stage.documents.texts.save(aReading());
  const content = { fileName: 'annan.txt', fileHash: 'd'.repeat(64), textHash };
  const begun = { begin: 'document' as const, metadata: aMetadata(), content, changeNote: '' };
  await stage.give('startDraft', begun, undefined, number);
  await stage.give('requestApproval', {}, undefined, number);
  await stage.give('approveDraft', {}, theApprover, number);
}

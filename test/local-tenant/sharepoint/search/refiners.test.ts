import JSZip from 'jszip';
import '@pnp/sp/search';
import type { ISearchQuery, ISearchResult } from '@pnp/sp/search';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from '../files/refusalOf';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { web } = sharePoint.as('app');
  await web.lists.ensure('Handlingar', '', 101);
  const { files, folders } = web.getFolderByServerRelativePath('/sites/prov/Handlingar');
  await files.addUsingPath('ett.txt', 'pumpen larmar när batteriet tar slut');
  await files.addUsingPath('två.txt', 'pumpen har ett batteri');
  await files.addUsingPath(
    'tre.html',
    '<p>Om pumpen och mycket annat som sagts här ovan: batteriet</p>',
  );
  await folders.addUsingPath('Å & Ö');
  await sharePoint
    .as('member')
    .web.getFolderByServerRelativePath('/sites/prov/Handlingar')
    .files.addUsingPath('fyra.txt', 'pumpen');
});
afterAll(() => sharePoint.stop());

const search = async (query: ISearchQuery, who = 'app') => sharePoint.as(who).search(query);
const namesOf = async (Querytext: string, more: ISearchQuery = { Querytext }) => {
  const { PrimarySearchResults } = await search({
    SelectProperties: ['Title'],
    ...more,
    Querytext,
  });
  return PrimarySearchResults.map(({ Title }: ISearchResult) => Title).sort();
};

describe('Search', () => {
  it('counts results by their properties when refiners are asked for', async () => {
    const { RawSearchResults } = await search({
      Querytext: 'pumpen',
      Refiners: 'FileType,Author(sort=name/ascending),Unknown',
      RowLimit: 1,
    });
    expect(RawSearchResults.PrimaryQueryResult?.RefinementResults).toEqual({
      GroupTemplateId: null,
      ItemTemplateId: null,
      Properties: [],
      Refiners: [
        {
          Name: 'FileType',
          Entries: [
            {
              RefinementCount: '3',
              RefinementName: 'txt',
              RefinementToken: '"ǂǂ747874"',
              RefinementValue: 'txt',
            },
            expect.objectContaining({ RefinementCount: '1', RefinementValue: 'html' }),
          ],
        },
        {
          Name: 'Author',
          Entries: [
            expect.objectContaining({ RefinementCount: '1', RefinementValue: 'Prova member' }),
            expect.objectContaining({ RefinementCount: '3', RefinementValue: 'Provtjänst' }),
          ],
        },
      ],
      ResultTitle: null,
      ResultTitleUrl: null,
    });
  });

  it('keeps the results that the refinement filters name, by value, token or expression', async () => {
    const kept = (...RefinementFilters: string[]) =>
      namesOf('pumpen', { Querytext: '', RefinementFilters });
    expect(await kept('FileType:"ǂǂ68746d6c"')).toEqual(['tre.html']);
    expect(await kept('FileType:html')).toEqual(['tre.html']);
    expect(await kept('FileType:equals("html")')).toEqual(['tre.html']);
    expect(await kept('FileType:or("html","txt")', 'Author:"Prova member"')).toEqual(['fyra.txt']);
    expect(await kept('not(FileType:"txt")')).toEqual(['tre.html']);
    expect(await kept('or(FileType:"html",Author:"Prova member")')).toEqual([
      'fyra.txt',
      'tre.html',
    ]);
    expect(await kept('Created:range(2020-01-01T00:00:00Z, max)')).toHaveLength(4);
    expect(await kept('Created:range(min, 2020-01-01T00:00:00Z)')).toEqual([]);
    expect((await refusalOf(kept('FileType'))).status).toBe(500);
  });

  it('takes an address that stands without quotes, also with an asterisk', async () => {
    const { web } = sharePoint;
    expect(await namesOf(`path:${web}/Handlingar IsDocument:1`)).toHaveLength(4);
    expect(await namesOf(`path:${web}/Hand* AND IsDocument:1`)).toHaveLength(4);
    const QueryTemplate = '{searchTerms} path:{Site.URL}';
    expect(await namesOf('larmar', { Querytext: '', QueryTemplate })).toEqual(['ett.txt']);
  });

  it('knows words that are near each other, and those of which any, all or none are there', async () => {
    expect(await namesOf('pumpen NEAR(1) batteri*')).toEqual([]);
    expect(await namesOf('pumpen NEAR(3) batteri*')).toEqual(['ett.txt', 'två.txt']);
    expect(await namesOf('pumpen NEAR(n=4) batteriet')).toEqual(['ett.txt']);
    expect(await namesOf('pumpen NEAR batteriet')).toEqual(['ett.txt', 'tre.html']);
    expect(await namesOf('ANY(larmar annat) FileType:txt')).toEqual(['ett.txt']);
    expect(await namesOf('ALL(pumpen batteri)')).toEqual(['två.txt']);
    expect(await namesOf('pumpen NONE(batteri batteriet)')).toEqual(['fyra.txt']);
    expect(await namesOf('WORDS(larmar,annat)')).toEqual(['ett.txt', 'tre.html']);
    expect(await namesOf('larmar XRANK(cb=100) pumpen')).toEqual(['ett.txt']);
    expect(await namesOf('"pumpen la*"')).toEqual(['ett.txt']);
  });

  it('finds sites, sub-webs and lists too, and hides what somebody may not open', async () => {
    await sharePoint.as('app').web.webs.add('Avdelning', 'avdelning', '', 'STS#3', 1033, false);
    const paths = async (Querytext: string, who = 'app') => {
      const { PrimarySearchResults } = await search(
        { Querytext, SelectProperties: ['Path', 'contentclass', 'Title'], RowLimit: 50 },
        who,
      );
      return PrimarySearchResults.map(({ Path }) => Path).sort();
    };
    expect(await paths('contentclass:STS_Site')).toContain(sharePoint.web);
    expect(await paths('contentclass:STS_Web')).toEqual([`${sharePoint.web}/avdelning`]);
    expect(await paths('contentclass:STS_Web', 'visitor')).toEqual([]);
    expect(await paths('contentclass:STS_List_DocumentLibrary Title:Handlingar')).toEqual([
      `${sharePoint.web}/Handlingar/Forms/AllItems.aspx`,
    ]);
    const [found] = (await search({ Querytext: 'contentclass:STS_ListItem pumpen' }))
      .PrimarySearchResults as unknown as { contentclass: string }[];
    expect(found?.contentclass).toBe('STS_ListItem_DocumentLibrary');
  });

  it('looks only where the source says', async () => {
    const inSource = (SourceId: string) => namesOf('*', { Querytext: '', SourceId, RowLimit: 100 });
    expect(await inSource('e7ec8cee-ded8-43c9-beb5-436b54b31e84')).toHaveLength(4);
    expect(await inSource('{B09A7990-05EA-4AF9-81EF-EDFAB16C4E31}')).toEqual([]);
    expect((await refusalOf(inSource('00000000-1111-4222-8333-444444444444'))).status).toBe(501);
  });

  it('reads the text of Word, Excel and PowerPoint files', async () => {
    const { files } = sharePoint
      .as('app')
      .web.getFolderByServerRelativePath('/sites/prov/Handlingar');
    const packed = async (parts: Readonly<Record<string, string>>): Promise<Buffer> => {
      const archive = new JSZip();
      for (const [name, xml] of Object.entries(parts)) archive.file(name, xml);
      return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    };
    await files.addUsingPath(
      'a.docx',
      await packed({
        'word/document.xml':
          '<w:document><w:p><w:r><w:t>Fläkt</w:t></w:r><w:r><w:t>ventil</w:t></w:r></w:p><w:p><w:t>andra &amp; raden</w:t></w:p></w:document>',
      }),
    );
    await files.addUsingPath(
      'b.xlsx',
      await packed({
        'xl/sharedStrings.xml': '<sst><si><t>Defibrillator</t></si><si><t>Sal</t></si></sst>',
        'xl/worksheets/sheet1.xml':
          '<worksheet><row><c><f>1+1</f><v>4711</v></c></row></worksheet>',
      }),
    );
    await files.addUsingPath(
      'c.pptx',
      await packed({
        'ppt/slides/slide1.xml': '<p:sld><a:p><a:r><a:t>Bildspel</a:t></a:r></a:p></p:sld>',
      }),
    );
    await files.addUsingPath('d.docx', 'inget riktigt dokument');
    expect(await namesOf('fläktventil')).toEqual(['a.docx']);
    expect(await namesOf('"andra raden"')).toEqual(['a.docx']);
    expect(await namesOf('defibrillator 4711')).toEqual(['b.xlsx']);
    expect(await namesOf('bildspel')).toEqual(['c.pptx']);
    expect(await namesOf('filename:d.docx')).toEqual(['d.docx']);
  });

  it('refuses to look for nothing', async () => {
    const refused = await refusalOf(search({ Querytext: '' }));
    expect(refused.status).toBe(500);
    expect(refused.message).toContain('Query text and query template cannot be empty.');
  });
});

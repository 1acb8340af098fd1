import { instantOf } from '../../../bot/feeds/feedDates';
import type { FeedMapping } from '../../../bot/feeds/feedSettings';
import { type FeedParse, parseFeed } from '../../../bot/feeds/parseFeed';
import { rssOf } from './aFeed';

const address = 'https://lv.example/nyheter/feed';
const parsed = (
  content: string | Uint8Array,
  rest: { readonly contentType?: string; readonly mapping?: FeedMapping } = {},
): FeedParse =>
  parseFeed({
    content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    contentType: '',
    address,
    ...rest,
  });
const first = (content: string | Uint8Array, contentType = '') =>
  parsed(content, { contentType }).entries[0];

const entry = {
  entryId: 'urn:1',
  title: 'Larm & slangar',
  link: 'https://lv.example/1',
  publishedAt: '2026-03-23T09:00:00.000Z',
  text: 'Larmet kan utebli.\n\nSluta använda den.',
  author: 'Myndigheten',
};
const html = '<p>Larmet kan <b>utebli</b>.</p><p>Sluta använda den.</p>';

describe('A feed’s entries (SN-03)', () => {
  it.each<[string, string]>([
    [
      'RSS',
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title><item>
        <guid isPermaLink="false">urn:1</guid><title>Larm &amp; slangar</title><link>https://lv.example/1</link>
        <dc:creator>Myndigheten</dc:creator><pubDate>Mon, 23 Mar 2026 10:00:00 +0100</pubDate>
        <description><![CDATA[${html}]]></description></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><id>n</id><updated>2026-03-24T00:00:00Z</updated>
        <entry><id>urn:1</id><title>Larm &amp; slangar</title><link rel="self" href="x"/><link href="/1"/>
        <published>2026-03-23T09:00:00Z</published><updated>2026-03-24T00:00:00Z</updated>
        <author><name>Myndigheten</name></author>
        <content type="html">${html.replace(/</g, '&lt;')}</content></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="n"><title>N</title><link>n</link>
        <description>n</description></channel><item rdf:about="urn:1"><title>Larm &amp; slangar</title>
        <link>https://lv.example/1</link><dc:date>2026-03-23T10:00:00+01:00</dc:date>
        <dc:creator>Myndigheten</dc:creator><description>${html.replace(/</g, '&lt;')}</description></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'N',
        items: [
          {
            id: 'urn:1',
            title: 'Larm & slangar',
            url: 'https://lv.example/1',
            date_published: '2026-03-23T10:00:00+01:00',
            authors: [{ name: 'Myndigheten' }],
            content_html: html,
          },
        ],
      }),
    ],
  ])('are the same in %s', (_, content) => {
    expect(parsed(content)).toEqual({ entries: [entry], left: 0 });
  });

  it('come newest first, those without a date last', () => {
    const feed = rssOf([
      { id: 'old', date: 'Mon, 02 Mar 2026 10:00:00 GMT' },
      { id: 'undated' },
      { id: 'new', date: 'Mon, 23 Mar 2026 10:00:00 GMT' },
    ]);
    expect(parsed(feed).entries.map(({ entryId }) => entryId)).toEqual(['new', 'old', 'undated']);
  });

  it('are known by link, or title and date, when they have no id', () => {
    const bare = (inside: string): string =>
      `<rss version="2.0"><channel><title>N</title><item>${inside}</item></channel></rss>`;
    expect(first(bare('<title>A</title><link>/a</link>'))?.entryId).toBe('https://lv.example/a');
    expect(first(bare('<title>A</title><pubDate>2026-03-23</pubDate>'))?.entryId).toBe(
      'A 2026-03-23',
    );
    expect(parsed(bare('<category>x</category>')).entries).toEqual([]);
  });

  it.each([
    [
      'UTF-8, whatever its label says',
      Buffer.from('Ålarm', 'utf8'),
      'text/xml; charset=iso-8859-1',
    ],
    ['what the header says', Buffer.from('Ålarm', 'latin1'), 'text/xml; charset=iso-8859-1'],
    ['windows-1252 when nothing says it', Buffer.from('Ålarm', 'latin1'), ''],
    [
      'windows-1252 when the label is no charset',
      Buffer.from('Ålarm', 'latin1'),
      'text/xml; charset=klingon',
    ],
  ])('are read as %s', (_, title, contentType) => {
    const [head = '', tail = ''] = rssOf([{ id: '1', title: '@' }]).split('@');
    const content = Buffer.concat([Buffer.from(head), title, Buffer.from(tail)]);
    expect(first(content, contentType)?.title).toBe('Ålarm');
  });

  it('are read as what the XML declaration says', () => {
    const russian = rssOf([{ id: '1', title: '@' }]).replace('utf-8', 'windows-1251');
    const [head = '', tail = ''] = russian.split('@');
    const title = Buffer.from([0xcd, 0xee, 0xf1]);
    const content = Buffer.concat([Buffer.from(head), title, Buffer.from(tail)]);
    expect(first(content)?.title).toBe('Нос');
  });
});

describe('A plain JSON list with its mapping (SN-03)', () => {
  const mapping: FeedMapping = {
    items: 'answer.rows',
    id: 'number',
    title: 'title',
    link: 'where.url',
    publishedAt: 'date',
    author: 'company',
    text: { Produkt: 'product', Tillverkare: 'company', Sort: 'sorts', Saknas: 'missing' },
  };
  const row = {
    number: 7077,
    title: 'Wichtige Information',
    where: { url: '/a.pdf' },
    date: '2026-03-04',
    company: 'Nordpump GmbH',
    product: 'Infusor 12',
    sorts: ['Pumpe', 'Software'],
  };

  it('becomes entries with labelled lines, which a reading finds', () => {
    expect(parsed(JSON.stringify({ answer: { rows: [row] } }), { mapping }).entries).toEqual([
      {
        entryId: '7077',
        title: 'Wichtige Information',
        link: 'https://lv.example/a.pdf',
        publishedAt: '2026-03-04T00:00:00.000Z',
        text: 'Produkt: Infusor 12\nTillverkare: Nordpump GmbH\nSort: Pumpe, Software',
        author: 'Nordpump GmbH',
      },
    ]);
  });

  it('passes over rows that are no rows, and takes no inherited value', () => {
    const odd = { answer: { rows: [null, 7, [], {}, { title: { a: 1 } }] } };
    expect(parsed(JSON.stringify(odd), { mapping }).entries).toEqual([]);
    const inherited = { title: 'constructor.name', text: {} };
    expect(parsed('[{}]', { mapping: inherited }).entries).toEqual([]);
  });

  it.each(['', '{', '{"answer":{}}', '"rows"'])('is refused when it is no list: %s', (content) => {
    expect(() => parsed(content, { mapping })).toThrow();
  });
});

describe('A hostile feed', () => {
  it('has no entity of its own expanded', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs.join('')}]>`;
    const found = first(
      bomb + rssOf([{ id: '1', title: 'Nyhet &l9;' }]).replace(/^<\?xml[^>]*>/, ''),
    );
    expect(found?.title).toBe('Nyhet &l9;');
  });

  it('reads no file for an entity', () => {
    const outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(() => parsed(outside + rssOf([{ id: '1', title: '&x;' }]))).toThrow();
  });

  it('gives plain text: no script, no image, no link that is not to the web', () => {
    const found = first(
      rssOf([
        {
          id: '1',
          title: '&lt;img src=x onerror=alert(1)&gt;Larm',
          html: '<script>alert(1)</script><a href="javascript:x()">Läs</a><style>p{}</style>',
        },
      ]).replace('https://lv.example/1', 'javascript:alert(1)'),
    );
    expect(found).toEqual({ entryId: '1', title: 'Larm', text: 'Läs' });
  });

  it('is cut: entries, titles and texts', () => {
    const long = rssOf([{ id: '1', title: 't'.repeat(9_000), html: 'ord '.repeat(90_000) }]);
    const found = first(long);
    expect([found?.title.length, (found?.text.length ?? 0) <= 20_000]).toEqual([500, true]);
    const many = rssOf(Array.from({ length: 2_100 }, (_, id) => ({ id: `${id}` })));
    const { entries, left } = parsed(many);
    expect([entries.length, left]).toEqual([2_000, 100]);
  });

  it.each(['', 'hej', '<html><body>Logga in</body></html>', '[[[[', '<rss', '{"version":1}'])(
    'is refused when it is none: %s',
    (content) => {
      expect(() => parsed(content)).toThrow();
    },
  );
});

describe('A feed’s date', () => {
  it.each([
    ['Mon, 23 Mar 2026 10:00:00 +0100', '2026-03-23T09:00:00.000Z'],
    ['23 Mar 2026 10:00 GMT', '2026-03-23T10:00:00.000Z'],
    ['2026-03-23T10:00:00+01:00', '2026-03-23T09:00:00.000Z'],
    ['2026-03-23', '2026-03-23T00:00:00.000Z'],
    ['23/3 2026', undefined],
    ['nyhet 1', undefined],
    ['2026-13-40', undefined],
    [undefined, undefined],
  ])('%s is %s', (date, instant) => {
    expect(instantOf(date)).toBe(instant);
  });
});

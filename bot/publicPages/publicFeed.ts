import type { PublicEntry } from '../../src/domain/documents/publicCopy/publicEntry';
import {
  type PublicChange,
  publicChanges,
} from '../../src/domain/documents/publicCopy/publicLists';
import { publicPageTexts as words } from '../../src/text/publicPageTexts';
import { html, Markup } from '../links/markup';
import { pageOf } from './publicDocumentPage';
import { type PublicSite, withoutControls } from './publicFrame';

type Addressed = PublicSite & { readonly address: string };

const xml = new Markup('<?xml version="1.0" encoding="utf-8"?>\n');
const mostNews = 100;
const momentOf = (day: string): string => `${day}T00:00:00Z`;

const item = ({ entry, on, what }: PublicChange, { address }: Addressed): Markup => {
  const page = `${address}${pageOf(entry.number)}`;
  const isWithdrawn = what === 'withdrawn';
  const happened = isWithdrawn ? words.change.withdrawn : words.change.edition(what.edition);
  return html`<entry>
<id>${page}#${isWithdrawn ? 'upphavd' : `utgava-${what.edition}`}</id>
<title>${entry.number} ${entry.title}, ${happened}</title>
<link href="${page}"/>
<updated>${momentOf(on)}</updated>
<summary>${isWithdrawn ? words.withdrawn(on) : what.note || happened}</summary>
</entry>
`;
};

/** What has changed among the public documents, the newest first, as an Atom feed. */
export function publicFeed(entries: readonly PublicEntry[], site: Addressed): string {
  const changes = publicChanges(entries, mostNews);
  const feed = html`${xml}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${site.address}</id>
<title>${words.siteTitle(site.region)}</title>
<author><name>${site.region}</name></author>
<link rel="self" href="${site.address}news.xml"/>
<link href="${site.address}index.html"/>
<updated>${momentOf(changes[0]?.on ?? '2000-01-01')}</updated>
${changes.map((change) => item(change, site))}</feed>
`;
  return withoutControls(feed.text);
}

/** Every public page with the day it last changed, for search engines. */
export function publicSiteMap(entries: readonly PublicEntry[], { address }: Addressed): string {
  const map = html`${xml}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${address}index.html</loc></url>
${entries.map(
  ({
    number,
    publishedOn,
    withdrawn,
  }) => html`<url><loc>${address}${pageOf(number)}</loc><lastmod>${withdrawn?.on ?? publishedOn}</lastmod></url>
`,
)}</urlset>
`;
  return withoutControls(map.text);
}

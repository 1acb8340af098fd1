import { parseFeed } from 'feedsmith';

/** What an entry says in its feed, as it is written there. */
export interface RawEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  /** HTML, or text written as HTML. */
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** The entries of RSS, Atom, RDF or JSON Feed, found out by the text itself. Throws when it is none of them. */
export function rawEntries(text: string): readonly RawEntry[] {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        link: item.link,
        date: item.pubDate ?? item.dc?.dates?.[0],
        author: item.authors?.[0]?.name ?? item.dc?.creators?.[0],
        html: item.content?.encoded ?? item.description,
      }));
    case 'atom':
      return (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        link: (
          entry.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate') ?? entry.links?.[0]
        )?.href,
        date: entry.published ?? entry.updated,
        author: entry.authors?.[0]?.name,
        html: entry.content?.value ?? entry.summary?.value,
      }));
    case 'rdf':
      return (feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        title: item.title,
        link: item.link,
        date: item.dc?.dates?.[0],
        author: item.dc?.creators?.[0],
        html: item.content?.encoded ?? item.description,
      }));
    case 'json':
      return (feed.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url ?? item.external_url,
        date: item.date_published ?? item.date_modified,
        author: item.authors?.[0]?.name,
        html: item.content_html,
        text: item.content_text ?? (item.content_html === undefined ? item.summary : undefined),
      }));
  }
}

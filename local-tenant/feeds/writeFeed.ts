import { escapeHtml } from '../pages/html';
import type { Entry, Feed } from './feed';

/** A feed as it goes over the wire. */
export interface WrittenFeed {
  readonly contentType: string;
  readonly text: string;
}

const tag = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

const rssItem = ({ id, title, link, publishedAt, author, text }: Entry): string => `<item>
<guid isPermaLink="false">${escapeHtml(id)}</guid>
${tag('title', title)}
${tag('link', link)}
${tag('pubDate', new Date(publishedAt).toUTCString())}
${tag('dc:creator', author)}
${tag('description', `<p>${escapeHtml(text)}</p>`)}
</item>`;

const rss = (
  { title, entries }: Feed,
  address: string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
${tag('title', title)}
${tag('link', address)}
${tag('description', title)}
${entries.map(rssItem).join('\n')}
</channel></rss>
`;

const atomEntry = ({ id, title, link, publishedAt, author, text }: Entry): string => `<entry>
${tag('id', id)}
${tag('title', title)}
<link rel="alternate" href="${escapeHtml(link)}"/>
${tag('published', publishedAt)}
${tag('updated', publishedAt)}
<author>${tag('name', author)}</author>
${tag('summary', text)}
</entry>`;

const atom = (
  { title, entries }: Feed,
  address: string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
${tag('id', address)}
${tag('title', title)}
${tag('updated', entries[0]?.publishedAt ?? '1970-01-01T00:00:00Z')}
${entries.map(atomEntry).join('\n')}
</feed>
`;

const jsonFeed = ({ title, entries }: Feed, address: string): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  feed_url: address,
  items: entries.map((one) => ({
    id: one.id,
    url: one.link,
    title: one.title,
    content_text: one.text,
    date_published: one.publishedAt,
    authors: [{ name: one.author }],
  })),
});

const list = ({ entries }: Feed): object => ({
  result: {
    notices: entries.map((one) => ({
      number: one.id,
      heading: one.title,
      web: one.link,
      date: one.publishedAt.slice(0, 10),
      manufacturer: one.author,
      action: one.text,
    })),
  },
});

/** Writes a feed in its format; its entries are in the order they are to stand. */
export const writeFeed = (feed: Feed, address: string): WrittenFeed => {
  switch (feed.format) {
    case 'rss':
      return { contentType: 'application/rss+xml; charset=utf-8', text: rss(feed, address) };
    case 'atom':
      return { contentType: 'application/atom+xml; charset=utf-8', text: atom(feed, address) };
    case 'json':
      return {
        contentType: 'application/feed+json; charset=utf-8',
        text: JSON.stringify(jsonFeed(feed, address)),
      };
    case 'list':
      return { contentType: 'application/json; charset=utf-8', text: JSON.stringify(list(feed)) };
  }
};

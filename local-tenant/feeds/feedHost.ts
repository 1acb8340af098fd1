import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { sendJson } from '../http/answer';
import type { HttpPart } from '../http/httpPart';
import { HttpProblem } from '../http/httpProblem';
import { readJson } from '../http/requestBody';
import { owning, route, routed, type Exchange } from '../http/routes';
import type { TenantDatabase } from '../storage/database';
import { feedShape, newEntryShape, type Entry, type Feed } from './feed';
import { writeFeed } from './writeFeed';

/** What the host of feeds works with. */
export interface FeedHostSetting {
  readonly database: TenantDatabase;
  readonly origin: string;
  /** A folder with one JSON file for each feed, named as the feed. */
  readonly folder: string;
}

const readFeeds = (folder: string): ReadonlyMap<string, Feed> => {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((one) => one.endsWith('.json'))
    : [];
  return new Map(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      feedShape.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    ]),
  );
};

const notChanged = (response: ServerResponse, headers: Record<string, string>): void => {
  response.writeHead(304, headers);
  response.end();
};

/** Stands in for the web sites of authorities whose feeds are watched: the files' entries, and what is published later. */
export const createFeedHost = (setting: FeedHostSetting): { readonly part: HttpPart } => {
  const { database, origin, folder } = setting;
  database.exec(`CREATE TABLE IF NOT EXISTS feed_entries (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, feed TEXT NOT NULL, entry TEXT NOT NULL) STRICT`);
  const added = database
    .prepare('SELECT entry FROM feed_entries WHERE feed = ? ORDER BY seq DESC')
    .pluck();
  const insert = database.prepare('INSERT INTO feed_entries (feed, entry) VALUES (?, ?)');
  const feeds = readFeeds(folder);
  const addressOf = (name: string): string => `${origin}/_feeds/${name}`;

  const feedNamed = (name: string): Feed => {
    const feed = feeds.get(name);
    if (!feed) throw new HttpProblem(404, 'UnknownFeed', `Flödet "${name}" finns inte.`);
    const later = (added.all(name) as string[]).map((one) => JSON.parse(one) as Entry);
    return { ...feed, entries: [...later, ...feed.entries] };
  };

  const give = ({ request, response, params }: Exchange<'name'>): void => {
    const { contentType, text } = writeFeed(feedNamed(params.name), addressOf(params.name));
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    const headers = { etag: `"${hash}"`, 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] === headers.etag) return notChanged(response, headers);
    const length = Buffer.byteLength(text);
    response.writeHead(200, { ...headers, 'content-type': contentType, 'content-length': length });
    response.end(text);
  };

  const publish = async ({ request, response, params }: Exchange<'name'>): Promise<void> => {
    const { name } = params;
    feedNamed(name);
    const given = await readJson(request, newEntryShape);
    const id = given.id ?? randomUUID();
    const publishedAt = given.publishedAt ?? new Date().toISOString();
    const link = given.link ?? `${addressOf(name)}#${encodeURIComponent(id)}`;
    const { title, text, author = '' } = given;
    const entry: Entry = { id, title, link, publishedAt, author, text };
    insert.run(name, JSON.stringify(entry));
    sendJson(response, 201, { id });
  };

  const controls = routed([
    route('GET', '/_tenant/feeds', ({ response }) =>
      sendJson(
        response,
        200,
        [...feeds].map(([name, { format, title }]) => ({
          ...{ name, format, title },
          address: addressOf(name),
        })),
      ),
    ),
    route('POST', '/_tenant/feeds/:name', publish),
  ]);
  const host = owning('/_feeds/', routed([route('GET', '/_feeds/:name', give)]));
  return {
    part: async (request, response, url) =>
      (await controls(request, response, url)) || (await host(request, response, url)),
  };
};

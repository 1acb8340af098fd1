import type { TenantDatabase } from '../storage/database';
import type { ChannelEvent, ChannelMessage, MessageContent } from './channelMessage';

/** A message to post: in a thread when it has a root, else the first of a new one. */
export interface NewMessage extends MessageContent {
  readonly channelId: string;
  readonly botId: string;
  readonly personId?: string;
  readonly rootId: string | undefined;
}

/** The messages of all channels, kept before anybody is told of them. */
export interface MessageStore {
  post(message: NewMessage): ChannelMessage;
  update(id: string, content: MessageContent): ChannelMessage | undefined;
  remove(id: string): ChannelMessage | undefined;
  find(id: string): ChannelMessage | undefined;
  inChannel(channelId: string): readonly ChannelMessage[];
  /** Tells of every change from now on; the answer stops it. */
  listen(listener: (event: ChannelEvent) => void): () => void;
}

interface MessageRow {
  readonly id: number;
  readonly root_id: number;
  readonly channel_id: string;
  readonly bot_id: string;
  readonly card: string | null;
  readonly text: string | null;
  readonly created_at: number;
  readonly updated_at: number;
  readonly deleted_at: number | null;
  readonly person_id: string | null;
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const toMessage = (row: MessageRow): ChannelMessage => ({
  id: String(row.id),
  rootId: String(row.root_id),
  channelId: row.channel_id,
  botId: row.bot_id,
  personId: row.person_id,
  card: row.card === null ? null : (JSON.parse(row.card) as unknown),
  text: row.text,
  createdAt: iso(row.created_at),
  updatedAt: iso(row.updated_at),
  deletedAt: row.deleted_at === null ? null : iso(row.deleted_at),
});

const toCard = (card: unknown): string | null => (card === null ? null : JSON.stringify(card));

/** Opens the store of channel messages in the tenant's database. */
export const createMessageStore = (database: TenantDatabase): MessageStore => {
  database.exec(`CREATE TABLE IF NOT EXISTS conn_messages (
    id INTEGER PRIMARY KEY, root_id INTEGER NOT NULL, channel_id TEXT NOT NULL,
    bot_id TEXT NOT NULL, card TEXT, text TEXT, created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
    CREATE INDEX IF NOT EXISTS conn_messages_channel ON conn_messages (channel_id, id);`);
  const columns = database.pragma('table_info(conn_messages)') as { readonly name: string }[];
  // A data folder of an older tenant lacks it.
  if (!columns.some(({ name }) => name === 'person_id'))
    database.exec('ALTER TABLE conn_messages ADD COLUMN person_id TEXT');
  const one = database.prepare('SELECT * FROM conn_messages WHERE id = ?');
  const all = database.prepare('SELECT * FROM conn_messages WHERE channel_id = ? ORDER BY id');
  const last = database.prepare('SELECT max(id) FROM conn_messages').pluck();
  const insert = database.prepare(
    'INSERT INTO conn_messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)',
  );
  const change = database.prepare(
    'UPDATE conn_messages SET card = ?, text = ?, updated_at = ? WHERE id = ? AND deleted_at IS NULL',
  );
  const markDeleted = database.prepare(
    'UPDATE conn_messages SET deleted_at = ?, updated_at = ? WHERE id = ? AND deleted_at IS NULL',
  );
  const listeners = new Set<(event: ChannelEvent) => void>();

  const find = (id: string): ChannelMessage | undefined => {
    const row = /^\d{1,15}$/.test(id) ? (one.get(Number(id)) as MessageRow | undefined) : undefined;
    return row && toMessage(row);
  };
  const tell = (kind: ChannelEvent['kind'], id: string): ChannelMessage => {
    const message = find(id) as ChannelMessage;
    for (const listener of listeners) listener({ kind, message });
    return message;
  };

  return {
    find,
    post: ({ channelId, botId, personId = null, rootId, card, text }) => {
      const now = Date.now();
      const id = Math.max(now, ((last.get() as number | null) ?? 0) + 1);
      const root = Number(rootId ?? id);
      insert.run(id, root, channelId, botId, toCard(card), text, now, now, personId);
      return tell('posted', String(id));
    },
    update: (id, { card, text }) =>
      change.run(toCard(card), text, Date.now(), Number(id)).changes === 1
        ? tell('updated', id)
        : undefined,
    remove: (id) =>
      markDeleted.run(Date.now(), Date.now(), Number(id)).changes === 1
        ? tell('deleted', id)
        : undefined,
    inChannel: (channelId) => (all.all(channelId) as MessageRow[]).map(toMessage),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

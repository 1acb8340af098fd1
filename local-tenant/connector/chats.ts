import { createHash } from 'node:crypto';
import type { Directory, Person } from '../directory';
import type { TenantDatabase } from '../storage/database';
import { teamsIdOf } from './teamsMember';

/** The chat of one person with a bot, from when the person has added the app. */
export interface Chat {
  readonly id: string;
  readonly botId: string;
  readonly person: Person;
}

/** Who has added which bot to themselves. Only then can the bot write to the person. */
export interface Chats {
  /** Adds a bot for a person; `isNew` unless it was there already. */
  install(person: Person, botId: string): { readonly chat: Chat; readonly isNew: boolean };
  find(chatId: string): Chat | undefined;
  /** A person's chat with a bot, if they have added it. */
  between(person: Person, botId: string): Chat | undefined;
  /** The same, by how a bot names the person: its own id for them, or their object id. */
  withMember(memberId: string, botId: string): Chat | undefined;
}

interface ChatRow {
  readonly id: string;
  readonly bot_id: string;
  readonly person_id: string;
}

const chatIdOf = (person: Person, botId: string): string =>
  `a:1${createHash('sha256').update(`chat ${botId} ${person.id}`).digest('base64url')}`;

/** Opens the personal chats in the tenant's database. */
export const createChats = (database: TenantDatabase, directory: Directory): Chats => {
  database.exec(`CREATE TABLE IF NOT EXISTS conn_chats (
    id TEXT PRIMARY KEY, bot_id TEXT NOT NULL, person_id TEXT NOT NULL) STRICT`);
  const one = database.prepare('SELECT * FROM conn_chats WHERE id = ?');
  const insert = database.prepare('INSERT INTO conn_chats VALUES (?, ?, ?) ON CONFLICT DO NOTHING');

  const find = (chatId: string): Chat | undefined => {
    const row = one.get(chatId) as ChatRow | undefined;
    const person = directory.people.find(({ id }) => id === row?.person_id);
    return row && person && { id: row.id, botId: row.bot_id, person };
  };
  const between = (person: Person, botId: string): Chat | undefined =>
    find(chatIdOf(person, botId));

  return {
    find,
    between,
    install: (person, botId) => {
      const id = chatIdOf(person, botId);
      const isNew = insert.run(id, botId, person.id).changes === 1;
      return { chat: { id, botId, person }, isNew };
    },
    withMember: (memberId, botId) => {
      const person = directory.people.find(
        (one) => one.id === memberId.toLowerCase() || teamsIdOf(one, botId) === memberId,
      );
      return person && between(person, botId);
    },
  };
};

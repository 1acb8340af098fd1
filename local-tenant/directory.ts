import { readFileSync } from 'node:fs';

/** A person of the tenant. `persona` is the short name a visitor of the start page picks. */
export interface Person {
  readonly persona: string;
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mail: string;
  readonly siteRole: 'owner' | 'member' | 'visitor';
}

/** A channel of a team. Where the app is not installed the connector refuses the bot with 403. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly appInstalled?: boolean;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly Channel[];
}

export interface Mailbox {
  readonly address: string;
  readonly name: string;
}

/** The people, teams, mailboxes and the site that a tenant starts with. */
export interface Directory {
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
  readonly site: {
    readonly path: string;
    readonly title: string;
    readonly id: string;
    readonly webId: string;
  };
  readonly people: readonly Person[];
  /** Shared mailboxes; the first is the function mailbox that the product reads. */
  readonly mailboxes: readonly Mailbox[];
  readonly teams: readonly Team[];
}

/** Reads a directory file; the shape is trusted, since it is part of the checkout. */
export const readDirectory = (file: string): Directory =>
  JSON.parse(readFileSync(file, 'utf8')) as Directory;

/** Who makes a request: a signed-in person, or an app with the permissions it was granted. */
export type Principal =
  | { readonly kind: 'person'; readonly person: Person }
  | {
      readonly kind: 'app';
      readonly clientId: string;
      readonly name: string;
      readonly permissions: readonly string[];
    };

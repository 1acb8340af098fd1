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
  /** Tabs of the app that somebody has added to the channel, by `entityId`. */
  readonly tabs?: readonly string[];
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

/** A page of the site, with the web parts on it by the ids of their manifests. */
export interface SitePage {
  readonly file: string;
  readonly title: string;
  readonly webParts: readonly string[];
}

/** A tab of the app in Teams: one web part in a frame. Deep links name it by `entityId`. */
export interface AppTab {
  readonly entityId: string;
  readonly name: string;
  readonly webPartId: string;
}

/** A search command of the app's message extension, as its manifest declares it. */
export interface AppSearch {
  readonly title: string;
  readonly commandId: string;
  readonly parameter: string;
  /** Asked as soon as it is picked, before anything is written. */
  readonly initialRun: boolean;
}

/** A library of the site, by the last part of its address; its owner lets these people put files there. */
export interface Library {
  readonly name: string;
  readonly title: string;
  readonly contributors: readonly string[];
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
  /** The pages in the order of the site's navigation; the first is its home page. */
  readonly pages: readonly SitePage[];
  /** Libraries in the site's navigation. The tenant does not make them: that is done over REST. */
  readonly libraries?: readonly Library[];
  /** The app as its users have it: a personal app with these tabs; channels choose among them. */
  readonly teamsApp: {
    readonly name: string;
    readonly tabs: readonly AppTab[];
    /** The search commands of its message extension; the first is the one it opens with. */
    readonly searches: readonly AppSearch[];
    /** Hosts beside the site's own whose links its bot is asked to show. */
    readonly linkHosts?: readonly string[];
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

import type { Router } from 'express';
import type { SiteLists } from '../../src/adapters/sharepoint/siteLists';
import type { FollowEntries } from '../../src/application/followTogether';
import type { LogTools, Outbox, Units } from '../../src/application/ports';
import type { RecordLinks } from '../../src/application/records/recordLinks';
import type { RememberedStreams } from '../../src/application/rememberedStreams';
import type { CollaborationSettings } from '../../src/domain/groups/collaborationSettings';
import type { ApiRoute } from '../api/apiRouter';
import type { GraphClient } from '../graph/graphClient';
import type { Letters } from '../letters/letters';
import type { Logger } from '../logger';
import type { MailReading } from '../reading/mailReading';
import type { Region } from '../region';
import type { CardPress } from '../teams/cardPress';

/** What the parts of collaboration (cases, votes, decisions, assignments, audits) are made of. */
export interface CollaborationTools {
  readonly settings: CollaborationSettings;
  readonly region: Region;
  readonly pagesUrl: string;
  /** The log as the worker reads it, and as those who wait for an answer do. */
  readonly work: LogTools;
  readonly answers: LogTools;
  readonly workSite: SiteLists;
  readonly answerSite: SiteLists;
  readonly outbox: Outbox;
  readonly units: Units;
  readonly remembered: RememberedStreams;
  readonly links: RecordLinks;
  /** From when on people are reminded, `07:30`. */
  readonly remindFrom: string;
  readonly onEffects: () => Promise<void>;
  /** The way to the mailboxes of groups. */
  readonly graph: GraphClient;
  /** Takes a mail apart, in a thread with limits. */
  readonly readMail: (raw: Uint8Array) => Promise<MailReading>;
  /** Brings rows about for what was just decided; false when another instance does that. */
  readonly followNow: () => Promise<boolean>;
  readonly mayWork: () => boolean;
  /** What links for those without an account are signed with, and where they lead. */
  readonly signed: { readonly secret: string; readonly publicUrl: string };
  /** Called when such a page has brought something new to the log. */
  readonly onAnswered: () => void;
  readonly logger: Logger;
}

/** One part as the service runs it. */
export interface CollaborationPart {
  readonly follow: FollowEntries;
  readonly letters: { readonly [kind: string]: Letters };
  readonly presses: readonly CardPress[];
  readonly chores: readonly (() => Promise<void>)[];
  readonly routes: readonly ApiRoute[];
  /** Pages for those without an account, below the path of one-time links. */
  readonly pages?: readonly Router[];
}

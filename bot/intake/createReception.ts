import { filingMessages, placeOfMail, recordingMessages } from '../../src/application/fileMessage';
import {
  type KnownNotices,
  type NoticeRegister,
  rememberingNotices,
} from '../../src/application/knownNotices';
import type { LogTools, Projections, Units } from '../../src/application/ports';
import { numberingNotices, receiving } from '../../src/application/receiveNotice';
import { registeringByHand, registeringTexts } from '../../src/application/registerNotice';
import { caseRules } from '../../src/application/regionRules';
import { ok } from '../../src/domain/result';
import type { FeedEntry } from '../feeds/feedEntry';
import type { FindSentThread } from '../graph/sentThread';
import type { Mailbox } from '../graph/mailbox';
import type { Logger } from '../logger';
import type { NoticeMail } from '../reading/createReader';
import type { Region } from '../region';
import type { ReceptionTools as ReceptionRoutes } from '../api/registerRoute';
import { feedNotice } from './feedNotice';
import { takingIn } from './intake';
import { keepingFiles } from './keepFiles';
import { makingOwnCase } from './ownCase';
import { textFiles } from './textFiles';

export interface ReceptionTools extends LogTools {
  readonly region: Region;
  readonly register: NoticeRegister;
  readonly projections: Projections;
  readonly units: Units;
  readonly mailbox: Mailbox;
  readonly sentThread: FindSentThread;
  readonly read: (raw: Uint8Array) => Promise<NoticeMail>;
  readonly followNow: () => Promise<boolean>;
  readonly mayWork: () => boolean;
  readonly logger: Logger;
}

/** The ways a notice comes in: by mail, by hand, from a watched feed (SN-01, SN-02, SN-03). */
export interface Reception extends Pick<ReceptionRoutes, 'register' | 'ownCase'> {
  /** A chore: takes in what lies in the mailbox. */
  readonly takeIn: () => Promise<void>;
  readonly onFeedEntry: (entry: FeedEntry, cause: string) => Promise<void>;
  /** The rows people read, as the follower of the log writes them: what is written is known at once. */
  readonly projections: Projections;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const learning = (projections: Projections, known: KnownNotices): Projections => ({
  ...projections,
  async saveNotices(rows) {
    await projections.saveNotices(rows);
    known.learn(rows);
  },
});

/** Puts reception together. */
export function createReception(tools: ReceptionTools): Reception {
  const { region, clock, projections, followNow, mailbox, read } = tools;
  const known = rememberingNotices(tools.register, region.likeness);
  const number = numberingNotices(tools);
  const keep = keepingFiles({ projections, followNow, pause });
  const edition = (): string => caseRules(region, '', clock.today()).edition;
  const register = { clock, region, known, number };
  const byHand = registeringByHand(register);
  const fromText = registeringTexts(register);
  return {
    projections: learning(projections, known),
    takeIn: takingIn({
      ...tools,
      known,
      edition,
      placeOf: placeOfMail(tools),
      receive: receiving(tools),
      file: filingMessages(tools),
    }),
    async register(command, by, cause) {
      const registered = await byHand(command, by, cause);
      if (!registered.ok) return registered;
      await keep(registered.value.key, textFiles(registered.value));
      return ok(registered.value.key);
    },
    async onFeedEntry(entry, cause) {
      const source = region.feeds.find(({ id }) => id === entry.feedId);
      const registered = await fromText(
        feedNotice(entry, source?.name ?? entry.feedId, cause, clock),
      );
      await keep(registered.key, textFiles(registered));
    },
    ownCase: makingOwnCase({
      log: tools.log,
      roles: region.roles,
      mailbox,
      read,
      known,
      number,
      record: recordingMessages(tools),
      keep,
      edition,
    }),
  };
}

import { filedMail, type MessageToFile } from '../../src/application/fileMessage';
import type { KnownNotices } from '../../src/application/knownNotices';
import type { LogTools } from '../../src/application/ports';
import type { NewNotice } from '../../src/application/receiveNotice';
import { toNoticeFields } from '../../src/application/toNoticeFields';
import { refuse, ok, type Result } from '../../src/domain/result';
import { isCoordinator, type Roles } from '../../src/domain/units/roles';
import type { Person } from '../../src/domain/units/unit';
import type { Mailbox } from '../graph/mailbox';
import type { NoticeMail } from '../reading/createReader';
import { filesToKeep, type KeptFile } from './filesToKeep';
import { comparableMail } from './incomingMessage';
import { receivedMail } from './receivedMail';

export interface OwnCaseTools {
  readonly log: LogTools['log'];
  readonly roles: Roles;
  readonly mailbox: Pick<Mailbox, 'original'>;
  readonly read: (raw: Uint8Array) => Promise<NoticeMail>;
  readonly known: KnownNotices;
  readonly number: (notice: NewNotice) => Promise<string>;
  readonly record: (message: MessageToFile) => Promise<boolean>;
  readonly keep: (noticeKey: string, files: readonly KeptFile[]) => Promise<void>;
  readonly edition: () => string;
}

export type OwnCaseRefusal =
  { readonly code: 'notice/not-the-coordinator' } | { readonly code: 'notice/message-unknown' };

/**
 * Undoes the filing of a mail with a case: it becomes a notice of its own, with the day it arrived. It stays
 * where it was filed, with the number it has now.
 */
export const makingOwnCase =
  (tools: OwnCaseTools) =>
  async (noticeKey: string, file: string, by: Person): Promise<Result<string, OwnCaseRefusal>> => {
    if (!isCoordinator(tools.roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
    const filed = await filedMail(tools)(noticeKey, file);
    const original = filed && (await tools.mailbox.original(filed.mailId));
    if (!filed || !original) return refuse({ code: 'notice/message-unknown' });
    const { mailId, message } = filed;
    const mail = { id: mailId, receivedAt: message.receivedAt };
    const noticeMail = await tools.read(original);
    const fields = toNoticeFields(noticeMail.reading);
    await tools.known.catchUp();
    const related = tools.known.relativesOf(comparableMail(noticeMail, fields, mail.receivedAt));
    const { day, notice } = receivedMail(mail, noticeMail, fields, {
      ...related,
      kind: { kind: 'newNotice', reasons: [], setBy: by.name },
      edition: tools.edition(),
    });
    const cause = `own-case:${mailId}`;
    const key = await tools.number({ cause, day, by, notice });
    await tools.keep(key, filesToKeep(original, noticeMail.mail));
    const moved = { ...message, kind: 'newNotice', noticeKey: key } as const;
    await tools.record({ cause: `${cause}/left`, noticeKey, message: moved, by });
    return ok(key);
  };

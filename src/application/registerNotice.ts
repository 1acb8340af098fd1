import { readNotice } from '../domain/reading/readNotice';
import type { SourceDocument } from '../domain/reading/sourceDocument';
import type { Actor } from '../domain/log/logEntry';
import type { NoticeReceived } from '../domain/notices/noticeEvents';
import {
  registerNotice,
  type RegisteredByHand,
  type RegisterNotice,
  type RegisterRefusal,
} from '../domain/notices/registerNotice';
import { ok, type Result } from '../domain/result';
import type { Instant, LocalDate } from '../domain/time';
import type { Person } from '../domain/units/unit';
import type { KnownNotices } from './knownNotices';
import type { Clock } from './ports';
import type { NewNotice } from './receiveNotice';
import { caseRules, type RegionRules } from './regionRules';
import { toNoticeFields } from './toNoticeFields';

/** What a text without a mail is registered as. */
export type WrittenNotice = Omit<RegisteredByHand, 'source'> &
  Pick<NoticeReceived, 'source'> & {
    readonly cause: string;
    readonly by: Actor;
    readonly receivedAt: Instant;
    readonly day: LocalDate;
  };

/** A registered notice with the text that is kept as its document. */
export interface RegisteredText {
  readonly key: string;
  readonly documents: readonly SourceDocument[];
}

export interface RegisterTools {
  readonly clock: Clock;
  readonly region: RegionRules;
  readonly known: KnownNotices;
  readonly number: (notice: NewNotice) => Promise<string>;
}

/** The name under which a text is kept that came without a mail. */
export const textDocument = 'original.txt';

/**
 * Registers a notice that is a text: pasted by a person, or an entry of a watched feed (SN-03). It gets its number like
 * a mail; the text is read as a mail's is, and what a person wrote outweighs what was read.
 */
export const registeringTexts =
  ({ region, known, number }: RegisterTools) =>
  async (written: WrittenNotice): Promise<RegisteredText> => {
    const { cause, by, receivedAt, day, text, link, fields: typed, ...notice } = written;
    const documents: readonly SourceDocument[] =
      text === '' ? [] : [{ name: textDocument, kind: 'text', pages: [text] }];
    const reading = readNotice(documents);
    const fields = { ...toNoticeFields(reading), ...typed };
    await known.catchUp();
    const { fingerprint, likely } = known.relativesOf({
      key: '',
      receivedAt,
      subject: notice.subject,
      fields,
      text,
      supersedes: reading.supersedes?.value ?? [],
    });
    const key = await number({
      cause,
      day,
      by,
      notice: {
        ...notice,
        receivedAt,
        edition: caseRules(region, '', day).edition,
        fields,
        documents: documents.map(({ name, kind }) => ({ name, kind, pages: 1 })),
        problems: [],
        likely,
        ...(fingerprint === '' ? {} : { fingerprint }),
        ...(link ? { link } : {}),
      },
    });
    return { key, documents };
  };

/** Registers what a person enters: the coordinator, a chief physician (SN-43), an alert of our own. */
export const registeringByHand = (tools: RegisterTools) => {
  const register = registeringTexts(tools);
  return async (
    command: RegisterNotice,
    by: Person,
    cause: string,
  ): Promise<Result<RegisteredText, RegisterRefusal>> => {
    const { clock, region } = tools;
    const checked = registerNotice(command, { by, roles: region.roles });
    if (!checked.ok) return checked;
    const [receivedAt, day] = [clock.now(), clock.today()];
    return ok(await register({ ...checked.value, cause, by, receivedAt, day }));
  };
};

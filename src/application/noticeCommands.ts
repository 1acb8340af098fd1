import type { CountedDispatch } from '../domain/dispatches/progress';
import type { Notice } from '../domain/notices/notice';
import { basisStream, isNoticeKey, noticeStream } from '../domain/notices/noticeKey';
import type { NoticeRule } from '../domain/notices/noticeRule';
import { ok, refuse, type Result } from '../domain/result';
import type { Person } from '../domain/units/unit';
import { assessmentRules } from './commands/assessmentRules';
import { closingRules } from './commands/closingRules';
import { receptionRules } from './commands/receptionRules';
import { sendingRules } from './commands/sendingRules';
import { decide } from './decide';
import { basisFrom, noticeFrom } from './domainEvents';
import type { LogTools, Projections, Units } from './ports';
import { caseRules, type RegionRules } from './regionRules';
import { dayOfColumn } from './rows';

/** Every command on a notice, by its name: the rule that decides it. */
export const noticeRules = {
  ...receptionRules,
  ...assessmentRules,
  ...sendingRules,
  ...closingRules,
};
export type NoticeRules = typeof noticeRules;
export type NoticeCommandName = keyof NoticeRules;
export type NoticeCommand<N extends NoticeCommandName> = Parameters<NoticeRules[N]>[1];
type RefusalOf<Rule> = Rule extends NoticeRule<never, infer R> ? R : never;
export type NoticeRefusal =
  | { readonly [N in NoticeCommandName]: RefusalOf<NoticeRules[N]> }[NoticeCommandName]
  | { readonly code: 'notice/unknown' };

export interface NoticeCommandPorts extends LogTools {
  readonly units: Units;
  readonly projections: Pick<Projections, 'dispatchesOf'>;
  readonly region: RegionRules;
}

/** Carries out a command on a notice, by the name of its rule. */
export type CommandNotice = <N extends NoticeCommandName>(
  name: N,
  noticeKey: string,
  command: NoticeCommand<N>,
  by: Person,
  cause: string,
) => Promise<Result<Notice, NoticeRefusal>>;

/** One command on a notice is one event in its stream; dispatches, cards and mails follow from it. */
export const commandingNotices = (ports: NoticeCommandPorts): CommandNotice => {
  const { units, projections, region, clock } = ports;
  const counted = async (noticeKey: string): Promise<readonly CountedDispatch[]> =>
    (await projections.dispatchesOf(noticeKey)).map((row) => ({
      status: row.Status,
      mode: row.Mode,
      receiveBy: dayOfColumn(row.ReceiveBy),
      handleBy: dayOfColumn(row.HandleBy),
    }));
  /** The other case that a command points at by its key. */
  const namedCase = async (command: object): Promise<Notice | undefined> =>
    'key' in command && typeof command.key === 'string' && isNoticeKey(command.key)
      ? noticeFrom(await ports.log.read(noticeStream(command.key)))
      : undefined;
  return async (name, noticeKey, command, by, cause) => {
    const [known, dispatches, asked, other] = await Promise.all([
      units.all(),
      counted(noticeKey),
      ports.log.read(basisStream(noticeKey)),
      namedCase(command),
    ]);
    const basis = basisFrom(asked);
    const today = clock.today();
    // The table holds for each name the rule that takes its command; the compiler cannot follow that through the union.
    const rule = noticeRules[name] as unknown as NoticeRule<typeof command, NoticeRefusal>;
    const matter = {
      stream: noticeStream(noticeKey),
      subject: noticeKey,
      cause,
      actor: by,
      from: noticeFrom,
    };
    const outcome = await decide(ports, matter, (notice) =>
      rule(notice, command, {
        by,
        now: clock.now(),
        today,
        roles: region.roles,
        units: known,
        rules: caseRules(region, notice.edition, today),
        ownAddresses: region.ownAddresses,
        dispatches,
        ...(basis ? { basis } : {}),
        ...(other ? { other } : {}),
      }),
    );
    if (!outcome) return refuse({ code: 'notice/unknown' });
    return outcome.ok ? ok(outcome.value.state) : refuse(outcome.refusal.reason);
  };
};

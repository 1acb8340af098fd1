import {
  correctNotice,
  type CorrectNotice,
  type CorrectRefusal,
} from '../domain/notices/correctNotice';
import type { Notice } from '../domain/notices/notice';
import { noticeStream } from '../domain/notices/noticeKey';
import { ok, refuse, type Result } from '../domain/result';
import type { Roles } from '../domain/units/roles';
import { decide } from './decide';
import { noticeFrom } from './domainEvents';
import type { LogTools } from './ports';

/** Corrects what was read out of a notice. */
export const correcting =
  (tools: LogTools, roles: Roles) =>
  async (
    noticeKey: string,
    command: CorrectNotice,
    cause: string,
  ): Promise<Result<Notice, CorrectRefusal | { readonly code: 'notice/unknown' }>> => {
    const outcome = await decide(
      tools,
      {
        stream: noticeStream(noticeKey),
        subject: noticeKey,
        cause,
        actor: command.by,
        from: noticeFrom,
      },
      (notice) => correctNotice(notice, command, roles),
    );
    if (!outcome) return refuse({ code: 'notice/unknown' });
    return outcome.ok ? ok(outcome.value.state) : refuse(outcome.refusal.reason);
  };

import {
  dispatchNotice,
  type DispatchNotice,
  type DispatchRefusal,
} from '../domain/notices/dispatchNotice';
import type { Notice } from '../domain/notices/notice';
import { noticeStream } from '../domain/notices/noticeKey';
import { ok, refuse, type Result } from '../domain/result';
import type { Roles } from '../domain/units/roles';
import { decide } from './decide';
import { noticeFrom } from './domainEvents';
import type { LogTools, Units } from './ports';

/** Sends a notice to departments: one event in the notice's stream; the dispatches and cards follow from it. */
export const dispatching =
  (tools: LogTools, units: Units, roles: Roles) =>
  async (
    noticeKey: string,
    command: DispatchNotice,
    cause: string,
  ): Promise<Result<Notice, DispatchRefusal | { readonly code: 'notice/unknown' }>> => {
    const known = await units.all();
    const outcome = await decide(
      tools,
      {
        stream: noticeStream(noticeKey),
        subject: noticeKey,
        cause,
        actor: command.by,
        from: noticeFrom,
      },
      (notice) => dispatchNotice(notice, command, known, roles),
    );
    if (!outcome) return refuse({ code: 'notice/unknown' });
    return outcome.ok ? ok(outcome.value.state) : refuse(outcome.refusal.reason);
  };

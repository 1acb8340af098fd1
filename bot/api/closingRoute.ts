import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { DispatchAnswers } from '../../src/application/dispatchAnswers';
import { noticeFrom } from '../../src/application/domainEvents';
import type { Clock, EventLog, Projections } from '../../src/application/ports';
import { largestFile } from '../../src/domain/basis/keepFile';
import { mayKeepEvidence } from '../../src/domain/notices/keepEvidence';
import type { Notice } from '../../src/domain/notices/notice';
import { isNoticeKey, noticeStream } from '../../src/domain/notices/noticeKey';
import { responderOf } from '../../src/domain/notices/replyToSender';
import { isCoordinator } from '../../src/domain/units/roles';
import { safeName } from '../intake/filesToKeep';
import type { GivenReply } from '../letters/replyFormOf';
import { replyLetter } from '../letters/replyLetter';
import type { Region } from '../region';
import { closingBodies } from './bodies/closingBodies';
import type { Commanding } from './command';
import { readBytes } from './readBytes';

export interface ClosingTools {
  readonly region: Pick<Region, 'language' | 'roles' | 'name' | 'mailbox' | 'replyFrom'>;
  readonly clock: Clock;
  readonly log: Pick<EventLog, 'read'>;
  readonly answers: DispatchAnswers;
  readonly attach: Projections['attach'];
}

const fileQuery = z.object({ name: z.string().min(1).max(255) });

// The beginning of its checksum keeps files of the same name apart, and a file that is sent twice as one.
const keptName = (name: string, content: Uint8Array): string =>
  `besked-${createHash('sha256').update(content).digest('hex').slice(0, 8)}-${safeName(name)}`;

/** What closing a case needs beside commands: a reply as it would go out, and files kept as evidence. */
export function closingRoute(
  { route, refused }: Commanding,
  { region, clock, log, answers, attach }: ClosingTools,
): Router {
  const router = Router();
  const { roles, language } = region;

  const noticeOf = async (request: Request, response: Response): Promise<Notice | undefined> => {
    const key = String(request.params['key']);
    const notice = isNoticeKey(key) ? noticeFrom(await log.read(noticeStream(key))) : undefined;
    if (!notice) refused(response, { code: 'notice/unknown' });
    return notice;
  };

  router.post(
    '/notices/:key/reply/preview',
    route(closingBodies.reply, async (by, wanted, request, response) => {
      const notice = await noticeOf(request, response);
      if (!notice) return;
      const responder = responderOf(notice, wanted.reply);
      if (responder.id !== by.id && !isCoordinator(roles, by))
        return refused(response, {
          code: 'notice/not-the-responder',
          responder: responder.name,
        });
      // What zod calls optional may be undefined where the reply says absent: in JSON it is the same.
      const given = { ...wanted, by: by.name, on: clock.today() } as GivenReply;
      const told = await answers.of(notice.key);
      const { subject, text, form } = replyLetter(notice, given, told, region, language);
      response.json({ subject, text, missing: form.missing });
    }),
  );

  router.post(
    '/notices/:key/reply/evidence',
    route(z.unknown(), async (by, _body, request, response) => {
      const query = fileQuery.safeParse(request.query);
      if (!query.success) return refused(response, { code: 'basis/file-kind' });
      const notice = await noticeOf(request, response);
      if (!notice) return;
      const allowed = mayKeepEvidence(notice, query.data.name, by, roles);
      if (!allowed.ok) return refused(response, allowed.refusal);
      const content = await readBytes(request, largestFile);
      if (!content || content.length === 0) return refused(response, { code: 'basis/file-size' });
      const name = keptName(query.data.name, content);
      await attach(notice.key, name, content);
      response.json({ name });
    }),
  );
  return router;
}

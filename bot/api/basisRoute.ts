import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { BasisForm } from '../../src/application/basisPages';
import { basisFrom, noticeFrom } from '../../src/application/domainEvents';
import type { EventLog, Projections } from '../../src/application/ports';
import type { Basis } from '../../src/domain/basis/basis';
import type { AnswerQuestion } from '../../src/domain/basis/answerQuestion';
import { largestFile, mayKeepFile } from '../../src/domain/basis/keepFile';
import { basisStream, isNoticeKey, noticeStream } from '../../src/domain/notices/noticeKey';
import { type RoutineRules, rulesOf } from '../../src/domain/routine/routineRules';
import { isCoordinator } from '../../src/domain/units/roles';
import { formDocx } from '../documents/formDocx';
import { safeName } from '../intake/filesToKeep';
import { basisFormOf } from '../letters/basisFormOf';
import type { Region } from '../region';
import type { AnswerBasis } from '../teams/basisPress';
import { basisAnswerBody } from './bodies/basisBodies';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';
import { readBytes } from './readBytes';

export interface BasisRouteTools {
  readonly region: Pick<Region, 'editions' | 'language' | 'roles'>;
  readonly answerBasis: AnswerBasis;
  readonly log: Pick<EventLog, 'read'>;
  readonly attach: Projections['attach'];
}

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const fileQuery = z.object({ question: z.string().max(40), name: z.string().min(1).max(255) });

const formOf = ({ number, edition, basis }: RoutineRules): BasisForm => ({
  routine: number,
  edition,
  questions: basis.questions,
  parties: basis.parties.map(({ key, name, mailbox, channel, people }) => ({
    key,
    name,
    ...(mailbox ? { mailbox } : {}),
    hasChannel: channel !== undefined,
    people: people.map((person) => ({ id: person.id, name: person.name })),
  })),
});

// The beginning of its checksum keeps files of the same name apart, and a file that is sent twice as one.
const keptName = (name: string, content: Uint8Array): string =>
  `bilaga1-${createHash('sha256').update(content).digest('hex').slice(0, 8)}-${safeName(name)}`;

/** The basis on a page: what is asked of whom, answers, files to refer to, and Bilaga 1 as a document (SN-17). */
export function basisRoute(
  { route, refused, settled }: Commanding,
  { region, answerBasis, log, attach }: BasisRouteTools,
): Router {
  const router = Router();
  const { language, roles } = region;

  const basisOf = async (request: Request, response: Response): Promise<Basis | undefined> => {
    const key = String(request.params['key']);
    const basis = isNoticeKey(key) ? basisFrom(await log.read(basisStream(key))) : undefined;
    if (!basis) refused(response, { code: 'basis/unknown' });
    return basis;
  };

  router.get(
    '/editions/:edition/basis',
    route(emptyBody, async (_by, _body, request, response) => {
      const rules = rulesOf(region.editions, String(request.params['edition']));
      if (!rules) return refused(response, { code: 'basis/unknown' });
      response.json(formOf(rules));
    }),
  );

  router.post(
    '/notices/:key/basis/answers',
    route(basisAnswerBody, async (by, { commandId, ...wanted }, request, response) => {
      const noticeKey = String(request.params['key']);
      if (!isNoticeKey(noticeKey)) return refused(response, { code: 'basis/unknown' });
      const { refusal } = await answerBasis({
        // What zod calls optional may be undefined where the command says absent: in JSON it is the same.
        ...(wanted as AnswerQuestion),
        noticeKey,
        by,
        cause: `command:${commandId}`,
      });
      settled(response, refusal ? { ok: false, refusal } : { ok: true, value: undefined });
    }),
  );

  router.post(
    '/notices/:key/basis/files',
    route(z.unknown(), async (by, _body, request, response) => {
      const query = fileQuery.safeParse(request.query);
      if (!query.success) return refused(response, { code: 'basis/file-kind' });
      const basis = await basisOf(request, response);
      if (!basis) return;
      const allowed = mayKeepFile(basis, query.data.question, query.data.name, by, roles);
      if (!allowed.ok) return refused(response, allowed.refusal);
      const content = await readBytes(request, largestFile);
      if (!content || content.length === 0) return refused(response, { code: 'basis/file-size' });
      const name = keptName(query.data.name, content);
      await attach(basis.noticeKey, name, content);
      response.json({ name });
    }),
  );

  router.get(
    '/notices/:key/basis.docx',
    route(emptyBody, async (by, _body, request, response) => {
      if (!isCoordinator(roles, by))
        return refused(response, { code: 'notice/not-the-coordinator' });
      const basis = await basisOf(request, response);
      if (!basis) return;
      const notice = noticeFrom(await log.read(noticeStream(basis.noticeKey)));
      const document = await formDocx(basisFormOf(basis, notice?.assessment, language));
      response.attachment(`Bilaga 1 ${basis.noticeKey}.docx`).type(wordDocument);
      response.send(Buffer.from(document));
    }),
  );
  return router;
}

import { type Response, Router } from 'express';
import { z } from 'zod';
import type { BeginAuditCommand, CommandAudit } from '../../src/application/audits/auditCommands';
import type { AuditDesk, AuditLine, WholeAudit } from '../../src/application/audits/auditPages';
import type { EvidenceFiles } from '../../src/application/audits/evidenceFiles';
import type { Clock } from '../../src/application/ports';
import { type Audit, isAuditKey } from '../../src/domain/audits/audit';
import { isSha256 } from '../../src/domain/audits/evidence';
import type { Person } from '../../src/domain/units/unit';
import type { Language } from '../../src/text/language';
import { auditSummary } from '../../src/text/papers/auditSummary';
import { isPaperFormat, sendPaper } from '../papers/paperFormats';
import { auditBodies, beginAuditBody } from './bodies/auditBodies';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';
import { readBytes } from './readBytes';
import { recordRoute } from './recordRoute';

export interface AuditRouteTools {
  readonly language: Language;
  readonly regionName: string;
  readonly clock: Clock;
  readonly begin: BeginAuditCommand;
  readonly command: CommandAudit;
  readonly desk: (by: Person) => AuditDesk;
  readonly whole: (key: string, by: Person) => Promise<WholeAudit | undefined>;
  readonly audits: () => Promise<readonly AuditLine[]>;
  readonly inFull: (keys: readonly string[]) => Promise<readonly Audit[]>;
  readonly files: EvidenceFiles;
}

const largestFile = 20 * 1024 * 1024;
const mostInSummary = 200;
const fileQuery = z.object({ name: z.string().trim().min(1).max(255) });
const unknown = { code: 'audit/unknown' } as const;
const fileNamed = ({ report, actions }: Audit, sha256: string): string | undefined =>
  [
    ...(report ? [report] : []),
    ...actions.flatMap(({ evidence }) =>
      evidence.flatMap(({ what }) => ('file' in what ? [what.file] : [])),
    ),
  ].find((file) => file.sha256 === sha256)?.name;

/** Audits on a page (AU-01 … AU-11): taken in, commanded, read whole, their frozen files, and the status report to the management. */
export function auditRoute(taking: Commanding, tools: AuditRouteTools): Router {
  const { route, refused, settled } = taking;
  const { language, regionName, clock, desk, files } = tools;
  const router = Router();

  const summary = async (
    audits: readonly Audit[],
    name: string,
    format: string,
    response: Response,
  ): Promise<void> => {
    if (!isPaperFormat(format)) return refused(response, unknown);
    const paper = auditSummary(audits, regionName, clock.today(), language);
    await sendPaper(response, paper, name, format);
  };
  const wholeFor = async (
    key: string,
    by: Person,
    response: Response,
  ): Promise<WholeAudit | undefined> => {
    const whole = isAuditKey(key) ? await tools.whole(key, by) : undefined;
    if (!whole) refused(response, unknown);
    return whole;
  };

  router.post(
    '/audits',
    route(beginAuditBody, async (by, { commandId: id, ...wish }, _request, response) => {
      const begun = await tools.begin(wish, by, `command:${id}`);
      settled(response, begun, begun.ok ? { key: begun.value } : {});
    }),
  );
  router.get(
    '/audits/desk',
    route(emptyBody, async (by, _body, _request, response) => {
      response.json(desk(by));
    }),
  );
  router.get(
    '/audits/summary.:format',
    route(emptyBody, async (_by, _body, request, response) => {
      const lines = await tools.audits();
      const open = lines.filter(({ stage }) => stage !== 'done').slice(0, mostInSummary);
      const audits = await tools.inFull(open.map(({ key }) => key));
      await summary(audits, 'lagesrapport', String(request.params['format']), response);
    }),
  );
  router.get(
    '/audits/:key',
    route(emptyBody, async (by, _body, request, response) => {
      const whole = await wholeFor(String(request.params['key']), by, response);
      if (whole) response.json(whole);
    }),
  );
  router.get(
    '/audits/:key/summary.:format',
    route(emptyBody, async (by, _body, request, response) => {
      const whole = await wholeFor(String(request.params['key']), by, response);
      if (!whole) return;
      const { audit } = whole;
      await summary(
        [audit],
        `${audit.key}-lagesrapport`,
        String(request.params['format']),
        response,
      );
    }),
  );

  router.put(
    '/audits/:key/evidence',
    route(z.unknown(), async (by, _body, request, response) => {
      const whole = await wholeFor(String(request.params['key']), by, response);
      if (!whole) return;
      const isOwner = whole.audit.actions.some(({ owner }) => owner.id === by.id);
      const { isKeeper, keepers } = desk(by);
      if (!isKeeper && !isOwner)
        return refused(response, { code: 'audit/not-the-keeper', people: keepers.join(', ') });
      const query = fileQuery.safeParse(request.query);
      const content = query.success ? await readBytes(request, largestFile) : undefined;
      if (!query.success || !content || content.length === 0)
        return refused(response, { code: 'audit/file-size' });
      response.json(await files.keep(query.data.name, content));
    }),
  );
  router.get(
    '/audits/:key/evidence/:sha256',
    route(emptyBody, async (by, _body, request, response) => {
      const whole = await wholeFor(String(request.params['key']), by, response);
      if (!whole) return;
      if (!whole.mayReadEvidence)
        return refused(response, {
          code: 'audit/not-the-reader',
          people: desk(by).keepers.join(', '),
        });
      const sha256 = String(request.params['sha256']);
      const name = isSha256(sha256) ? fileNamed(whole.audit, sha256) : undefined;
      if (name === undefined) return refused(response, unknown);
      const content = await files.read(sha256);
      // Handed out as bytes to save: a page that somebody kept as evidence is never run here.
      response
        .attachment(name)
        .type('application/octet-stream')
        .set('X-Content-Type-Options', 'nosniff')
        .send(Buffer.from(content));
    }),
  );

  router.use(
    recordRoute(taking, {
      ...{ path: 'audits', isKey: isAuditKey, unknown, bodies: auditBodies },
      command: tools.command,
      told: ({ key, actions, recommendations }) => ({
        ...{ key, actions: actions.length, recommendations: recommendations.length },
      }),
    }),
  );
  return router;
}

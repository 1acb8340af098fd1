import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type {
  CommandDocument,
  DocumentCommand,
  DocumentCommandName,
} from '../../src/application/documentCommands';
import type { DocumentFiles, DocumentTexts } from '../../src/application/documentPorts';
import { documentFrom } from '../../src/application/domainEvents';
import type { EventLog, Units } from '../../src/application/ports';
import {
  documentStatus,
  documentStream,
  type GoverningDocument,
} from '../../src/domain/documents/document';
import {
  isEditor,
  mayEdit,
  mayReadDraft,
  rolesHeldBy,
} from '../../src/domain/documents/documentRights';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import { unbegunDocument } from '../../src/domain/documents/evolveDocument';
import { isDocumentNumber, isOwnNumber } from '../../src/domain/documents/isDocumentNumber';
import { printedAddresses } from '../../src/domain/documents/printedAddresses';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import type { Person } from '../../src/domain/units/unit';
import type { Refusal } from '../../src/text/refusalTexts';
import type { ReadRoutineFile } from '../reading/readRoutineFile';
import { safeName } from '../intake/filesToKeep';
import {
  documentBodies,
  type GivenDocumentCommand,
  isGivenDocumentCommand,
} from './bodies/documentBodies';
import type { Commanding } from './command';
import { commandId, emptyBody } from './commandBodies';
import { readBytes } from './readBytes';

export interface DocumentRouteTools {
  readonly settings: DocumentSettings;
  readonly log: Pick<EventLog, 'read'>;
  readonly units: Units;
  readonly texts: DocumentTexts;
  readonly files: Pick<DocumentFiles, 'put'>;
  readonly command: CommandDocument;
  readonly read: ReadRoutineFile;
}

const largestFile = 25 * 1024 * 1024;
const fileName = z.object({ name: z.string().regex(/^.{1,200}\.(pdf|docx|txt)$/i) });

type Body = { readonly [name: string]: unknown };
type Content = { readonly reading: RoutineReading } & Body;

/** Why a file is not put with a document now: it would replace what others comment on or approve. */
function mayPut(
  document: GoverningDocument,
  by: Person,
  settings: DocumentSettings,
): Refusal | undefined {
  const { draft, editions, number, withdrawn } = document;
  const isNew = draft === undefined && editions.length === 0;
  if (!(isNew ? isEditor(settings, by) : mayEdit(document, by, settings)))
    return { code: 'document/not-the-editor' };
  if (isNew && !isOwnNumber(number, settings))
    return { code: 'document/number-invalid', prefix: settings.prefix };
  if (withdrawn !== undefined) return { code: 'document/already-withdrawn' };
  return draft === undefined || draft.stage === 'writing'
    ? undefined
    : { code: 'document/draft-locked', stage: draft.stage };
}

/**
 * Governing documents on a page: what is read out of a file, the file of a draft, every command, and a draft for
 * those who write it, comment on it or approve it.
 */
export function documentRoute(
  { route, refused, misread, settled }: Commanding,
  { settings, log, units, texts, files, command, read }: DocumentRouteTools,
): Router {
  const router = Router();

  const documentOf = async (number: string): Promise<GoverningDocument | undefined> =>
    documentFrom(await log.read(documentStream(number)));

  const fileOf = async (
    request: Request,
    response: Response,
  ): Promise<{ readonly name: string; readonly content: Uint8Array } | undefined> => {
    const query = fileName.safeParse(request.query);
    if (!query.success) {
      refused(response, { code: 'document/file-kind' });
      return undefined;
    }
    const content = await readBytes(request, largestFile);
    if (content && content.length > 0) return { name: safeName(query.data.name), content };
    refused(response, { code: 'document/file-size' });
    return undefined;
  };

  router.get(
    '/documents/capabilities',
    route(emptyBody, async (by, _body, _request, response) => {
      response.json({
        isEditor: isEditor(settings, by),
        approverRoles: rolesHeldBy(settings, by),
        roles: settings.approverRoles.map(({ role }) => role),
        approvers: settings.approverRoles.map(({ role, people, channel }) => ({
          role,
          people: people.map(({ name }) => name),
          hasChannel: channel !== undefined,
        })),
        editors: settings.editorContacts ?? [],
        prefix: settings.prefix,
        commentDays: settings.commentDays,
        approvalDays: settings.approvalDays,
        reviewMonths: settings.reviewMonths,
        noticeMailbox: settings.noticeMailbox ?? null,
      });
    }),
  );

  router.post(
    '/documents/reading',
    route(z.unknown(), async (_by, _body, request, response) => {
      const file = await fileOf(request, response);
      if (!file) return;
      const outcome = await read(file.content);
      if (!('reading' in outcome)) return refused(response, outcome);
      response.json(outcome);
    }),
  );

  router.put(
    '/documents/:number/file',
    route(z.unknown(), async (by, _body, request, response) => {
      const number = String(request.params['number']);
      if (!isDocumentNumber(number)) return refused(response, { code: 'document/unknown' });
      const document = (await documentOf(number)) ?? unbegunDocument(number);
      const refusal = mayPut(document, by, settings);
      if (refusal) return refused(response, refusal);
      const file = await fileOf(request, response);
      if (!file) return;
      const kept = await files.put(number, file.name, file.content);
      const outcome = await read(file.content);
      response.json({ ...kept, ...('reading' in outcome ? outcome : { reading: null }) });
    }),
  );

  /** The text goes into its store first: the command, and with it the log, names it by its hash. */
  const withKeptText = async (body: Body): Promise<Body> => {
    const content = body['content'] as Content | undefined;
    if (!content) return body;
    const { reading, ...file } = content;
    const textHash = await texts.save(reading);
    return { ...body, content: { ...file, textHash, addresses: printedAddresses(reading) } };
  };

  const onDocument = (name: GivenDocumentCommand) =>
    route(commandId.passthrough(), async (by, { commandId: id }, request, response) => {
      const number = String(request.params['number']);
      if (!isDocumentNumber(number)) return refused(response, { code: 'document/unknown' });
      const parsed = documentBodies[name].safeParse(request.body);
      if (!parsed.success) return misread(response, parsed.error);
      const body = await withKeptText(parsed.data);
      // The bodies say what the commands say, but for the text and a comment's id; the compiler cannot follow that.
      const given = (name === 'giveComment'
        ? { ...body, id }
        : body) as unknown as DocumentCommand<DocumentCommandName>;
      const outcome = await command(name, number, given as never, by, `command:${id}`);
      if (!outcome.document) return refused(response, outcome.refusal);
      const { document, refusal } = outcome;
      if (refusal) return refused(response, refusal);
      settled(
        response,
        { ok: true, value: undefined },
        {
          number,
          status: documentStatus(document),
          draft: document.draft
            ? { label: document.draft.label, stage: document.draft.stage }
            : null,
        },
      );
    });

  router.post('/documents/:number/:command', (request, response, next) => {
    const name = String(request.params['command']);
    if (!isGivenDocumentCommand(name)) return next();
    return onDocument(name)(request, response, next);
  });

  router.get(
    '/documents/:number/draft',
    route(emptyBody, async (by, _body, request, response) => {
      const number = String(request.params['number']);
      const document = isDocumentNumber(number) ? await documentOf(number) : undefined;
      if (!document) return refused(response, { code: 'document/unknown' });
      if (!document.draft) return refused(response, { code: 'document/no-draft' });
      if (!mayReadDraft(document, by, settings, await units.all()))
        return refused(response, { code: 'document/not-the-invited' });
      response.json({
        document,
        status: documentStatus(document),
        content: await texts.read(document.draft.content.textHash),
        mayEdit: mayEdit(document, by, settings),
        approverRoles: rolesHeldBy(settings, by),
      });
    }),
  );
  return router;
}

import { Router } from 'express';
import type { DocumentTexts } from '../../src/application/documentPorts';
import type { WholeDocument, WorkLine } from '../../src/application/documentWorkPages';
import { documentFrom } from '../../src/application/domainEvents';
import type { EventLog, Units } from '../../src/application/ports';
import type { TemplateWithoutMailbox } from '../../src/application/purchaseTemplates';
import {
  documentStatus,
  documentStream,
  editionInForce,
  type GoverningDocument,
} from '../../src/domain/documents/document';
import {
  invitedUnits,
  isEditor,
  mayEdit,
  mayReadDraft,
  rolesHeldBy,
  speaksForUnit,
} from '../../src/domain/documents/documentRights';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import { isDocumentNumber } from '../../src/domain/documents/isDocumentNumber';
import type { Person, Unit } from '../../src/domain/units/unit';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';

export interface DocumentWorkTools {
  readonly settings: DocumentSettings;
  readonly log: Pick<EventLog, 'read'>;
  readonly units: Units;
  readonly texts: Pick<DocumentTexts, 'read'>;
  readonly templatesWithoutMailbox: () => Promise<readonly TemplateWithoutMailbox[]>;
  readonly listWork: (by: Person) => Promise<readonly WorkLine[]>;
}

function rightsOf(
  document: GoverningDocument,
  by: Person,
  settings: DocumentSettings,
  units: readonly Unit[],
): WholeDocument['rights'] {
  const { draft } = document;
  const roles = rolesHeldBy(settings, by);
  const edition = editionInForce(document);
  const role = draft?.approval?.role ?? draft?.metadata.approverRole;
  const round = draft?.round;
  return {
    mayEdit: mayEdit(document, by, settings),
    mayWithdraw:
      isEditor(settings, by) || (!!edition && roles.includes(edition.metadata.approverRole)),
    mayApprove: role !== undefined && roles.includes(role) && draft?.by.id !== by.id,
    isInvited: !!round && invitedUnits(round, units).some((unit) => speaksForUnit(unit, by)),
  };
}

/**
 * What the page reads where documents are worked on: what waits for a person, one document whole, and
 * the purchase templates that lack the mailbox (GD-24).
 */
export function documentWorkRoute(
  { route, refused }: Commanding,
  { settings, log, units, texts, listWork, templatesWithoutMailbox }: DocumentWorkTools,
): Router {
  const router = Router();

  router.get(
    '/documents/work',
    route(emptyBody, async (by, _body, _request, response) => {
      response.json({ documents: await listWork(by) });
    }),
  );

  router.get(
    '/documents/purchase-templates',
    route(emptyBody, async (by, _body, _request, response) => {
      if (!isEditor(settings, by)) return refused(response, { code: 'document/not-the-editor' });
      response.json({ templates: await templatesWithoutMailbox() });
    }),
  );

  router.get(
    '/documents/:number/whole',
    route(emptyBody, async (by, _body, request, response) => {
      const number = String(request.params['number']);
      const entries = isDocumentNumber(number) ? await log.read(documentStream(number)) : [];
      const stored = documentFrom(entries);
      // A number whose only draft was given up is free again.
      if (!stored || (!stored.draft && stored.editions.length === 0))
        return refused(response, { code: 'document/unknown' });
      const all = await units.all();
      const isOpen = mayReadDraft(stored, by, settings, all);
      if (!isOpen && stored.editions.length === 0)
        return refused(response, { code: 'document/not-the-invited' });
      const { draft, ...published } = stored;
      const document: GoverningDocument = isOpen && draft ? { ...published, draft } : published;
      const edition = editionInForce(document);
      const textOf = (hash: string | undefined) => (hash === undefined ? null : texts.read(hash));
      const [draftText, textInForce] = await Promise.all([
        textOf(document.draft?.content.textHash),
        textOf(edition?.content.textHash),
      ]);
      const whole: WholeDocument = {
        document,
        status: documentStatus(stored),
        draftText,
        textInForce,
        rights: rightsOf(stored, by, settings, all),
      };
      response.json(whole);
    }),
  );
  return router;
}

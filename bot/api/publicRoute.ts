import { Router } from 'express';
import type { PublicFiles } from '../../src/application/publicDocuments';
import { isEditor } from '../../src/domain/documents/documentRights';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import { isDocumentNumber } from '../../src/domain/documents/isDocumentNumber';
import type { PublicSite } from '../publicPages/publicFrame';
import { packedMaterial, publicCopyOf } from '../publicPages/publicMaterialIn';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';

export interface PublicRouteTools {
  readonly settings: Pick<DocumentSettings, 'editors'>;
  readonly site: PublicSite;
  readonly files: Pick<PublicFiles, 'read'>;
}

/** What is published on vårdgivarwebben (GD-10): where the copy of a document stands, and all of it in one file for editors. */
export function publicRoute(
  { route, refused }: Commanding,
  { settings, site, files }: PublicRouteTools,
): Router {
  const router = Router();

  router.get(
    '/documents/public.zip',
    route(emptyBody, async (by, _body, _request, response) => {
      if (!isEditor(settings, by)) return refused(response, { code: 'document/not-the-editor' });
      const packed = await packedMaterial(files);
      if (!packed) return refused(response, { code: 'document/nothing-public' });
      response.attachment('publika-dokument.zip').type('application/zip').send(Buffer.from(packed));
    }),
  );

  router.get(
    '/documents/:number/public',
    route(emptyBody, async (_by, _body, request, response) => {
      const number = String(request.params['number']);
      if (!isDocumentNumber(number)) return refused(response, { code: 'document/unknown' });
      response.json({ copy: (await publicCopyOf(number, files, site)) ?? null });
    }),
  );
  return router;
}

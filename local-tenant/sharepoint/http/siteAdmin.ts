import { z } from 'zod';
import { sendJson } from '../../http/answer';
import type { HttpPart } from '../../http/httpPart';
import { HttpProblem } from '../../http/httpProblem';
import { readJson } from '../../http/requestBody';
import { route, routed } from '../../http/routes';
import type { Site } from '../site';
import type { Sites } from '../sites';
import type { RunWrite } from '../storage/groupCommit';
import { webLanguages } from '../web/webTemplates';

/** What `POST /_tenant/sites` takes; the owner is a persona or a mail address, the directory's owner unless told. */
const siteShape = z.object({
  path: z.string().regex(/^\/(sites|teams)\/[\w.-]+$/, 'must be /sites/… or /teams/…'),
  title: z.string().min(1).max(255),
  owner: z.string().min(1).optional(),
  language: z
    .number()
    .refine((language) => webLanguages.includes(language), 'is no language of SharePoint')
    .optional(),
});

const shown = ({ web, webUrl }: Site) => ({
  path: web.path,
  url: webUrl,
  title: web.title,
  id: web.collectionId,
  webId: web.id,
  language: web.language,
});

function ownerOf({ home }: Sites, asked: string | undefined): number {
  const { people } = home.directory;
  const person =
    asked === undefined
      ? (people.find(({ siteRole }) => siteRole === 'owner') ?? people[0])
      : people.find(({ persona, mail }) => persona === asked || mail === asked.toLowerCase());
  if (person === undefined) {
    throw new HttpProblem(404, 'UnknownPersona', `Personen "${asked ?? ''}" finns inte.`);
  }
  return home.users.idOf({ kind: 'person', person });
}

/** The tenant's own controls for site collections: `GET` and `POST /_tenant/sites`. */
export const siteAdmin = (sites: Sites, runWrite: RunWrite): HttpPart =>
  routed([
    route('GET', '/_tenant/sites', ({ response }) =>
      sendJson(response, 200, sites.all().map(shown)),
    ),
    route('POST', '/_tenant/sites', async ({ request, response }) => {
      const { owner, ...asked } = await readJson(request, siteShape);
      const ownerId = ownerOf(sites, owner);
      if (sites.home.webs.byPath(asked.path) !== undefined) {
        throw new HttpProblem(409, 'AddressTaken', `Adressen ${asked.path} används redan.`);
      }
      const { path, title, language } = asked;
      const wanted = { path, title, ...(language === undefined ? {} : { language }) };
      const made = await runWrite(() => sites.createCollection(wanted, ownerId));
      sendJson(response, 201, shown(made));
    }),
  ]);

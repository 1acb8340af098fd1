import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import { templateId } from './webTemplates';

/** A short description of a web, as lists of sub-webs give it. */
export function webInformation({ web }: Site): Entity {
  const [template = '', configuration = '0'] = web.template.split('#');
  return {
    type: 'SP.WebInformation',
    editLink: `Web/WebInfos('${web.id}')`,
    properties: {
      Configuration: Number(configuration),
      Created: web.created,
      Description: web.description,
      Id: web.id,
      Language: web.language,
      LastItemModifiedDate: web.modified,
      LastItemUserModifiedDate: web.modified,
      ServerRelativeUrl: web.path,
      Title: web.title,
      WebTemplate: template,
      WebTemplateId: templateId(web.template),
    },
  };
}

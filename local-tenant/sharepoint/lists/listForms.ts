import { steadyGuid } from '../odata/steadyGuid';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { formPath, listEditLink } from './listEntity';

/** The pages on which items of a list are shown, changed and made, by SharePoint's numbers. */
const formTypes = { display: 4, edit: 6, make: 8 } as const;

/** The forms of a list, which stay the same as long as the list does. */
export const listForms = (site: Site, list: List): readonly Entity[] =>
  (Object.keys(formTypes) as (keyof typeof formTypes)[]).map((name) => {
    const id = steadyGuid(`${list.id}/${name}`);
    const path = formPath(site, list, name);
    return {
      type: 'SP.Form',
      editLink: `${listEditLink(list)}/Forms('${id}')`,
      properties: {
        DecodedUrl: path,
        FormType: formTypes[name],
        Id: id,
        ResourcePath: { DecodedUrl: path },
        ServerRelativeUrl: path,
      },
    };
  });

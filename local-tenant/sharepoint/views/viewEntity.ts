import { listEditLink, listPath } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import type { View } from './view';
import { viewFieldsXml, viewXml } from './viewXml';

const linkOf = (list: List, view: View): string => `${listEditLink(list)}/Views(guid'${view.id}')`;

/** The columns of a view as an answer. */
export const viewFieldsEntity = (list: List, view: View): Entity => ({
  type: 'SP.ViewFieldCollection',
  editLink: `${linkOf(list, view)}/ViewFields`,
  properties: { SchemaXml: viewFieldsXml(view), Items: view.fields },
  collections: { Items: 'Edm.String' },
});

/** A view as an answer. */
export function viewEntity(site: Site, list: List, view: View): Entity {
  const address = `${listPath(site, list)}/${view.page}`;
  const xml = viewXml(site, list, view);
  return {
    type: 'SP.View',
    editLink: linkOf(list, view),
    related: { ViewFields: () => viewFieldsEntity(list, view) },
    properties: {
      ...view.settings,
      BaseViewId: '1',
      ContentTypeId: { StringValue: '0x' },
      DefaultView: view.isDefault,
      HtmlSchemaXml: xml,
      Id: view.id,
      ListViewXml: xml,
      OrderedView: false,
      PersonalView: view.owner !== undefined,
      ReadOnlyView: false,
      RequiresClientIntegration: false,
      ServerRelativePath: { DecodedUrl: address },
      ServerRelativeUrl: address,
      StyleId: null,
      Threaded: false,
      Title: view.title,
      ViewQuery: view.query,
      ViewType: 'HTML',
    },
  };
}

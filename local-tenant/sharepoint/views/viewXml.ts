import { camlRefused } from '../caml/camlRefusals';
import { isPaged, parseCaml } from '../caml/camlView';
import { listPath } from '../lists/listEntity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { escapedXml, xmlElement } from '../xml/writeXml';
import { viewScopes, type View } from './view';

const written = (element: XmlElement): string =>
  xmlElement(
    element.name,
    Object.fromEntries(element.attributes),
    `${element.text.trim() === '' ? '' : escapedXml(element.text)}${element.children.map(written).join('')}`,
  );

/** What stands within an element, as XML again. */
export const innerXml = (element: XmlElement): string => element.children.map(written).join('');

/** The columns of a view as XML. */
export const viewFieldsXml = ({ fields }: View): string =>
  fields.map((name) => xmlElement('FieldRef', { Name: name })).join('');

/** A view as its own XML, which `renderListDataAsStream` and other clients take. */
export function viewXml(site: Site, list: List, view: View): string {
  const { settings } = view;
  const scope = viewScopes[Number(settings['Scope'])];
  const inner = [
    xmlElement('Query', {}, view.query),
    xmlElement('ViewFields', {}, viewFieldsXml(view)),
    xmlElement('RowLimit', { Paged: settings['Paged'] === true }, String(settings['RowLimit'])),
    xmlElement('JSLink', {}, escapedXml(String(settings['JSLink'] ?? ''))),
    xmlElement('XslLink', { Default: true }, 'main.xsl'),
    xmlElement('Toolbar', { Type: String(settings['Toolbar'] ?? 'Standard') }),
  ];
  return xmlElement(
    'View',
    {
      Name: `{${view.id.toUpperCase()}}`,
      DefaultView: view.isDefault ? true : undefined,
      MobileView: settings['MobileView'] === true ? true : undefined,
      MobileDefaultView: settings['MobileDefaultView'] === true ? true : undefined,
      Personal: view.owner === undefined ? undefined : true,
      Hidden: settings['Hidden'] === true ? true : undefined,
      Type: 'HTML',
      DisplayName: view.title,
      Url: `${listPath(site, list)}/${view.page}`,
      Level: 1,
      BaseViewID: 1,
      ContentTypeID: '0x',
      ImageUrl: String(settings['ImageUrl'] ?? ''),
      ...(scope ? { Scope: scope } : {}),
    },
    inner.join(''),
  );
}

const rowLimitIn = (element: XmlElement | undefined): number | undefined => {
  const limit = Number(element?.text.trim());
  return element !== undefined && Number.isInteger(limit) && limit > 0 ? limit : undefined;
};

/** A view changed by XML that a client writes: the columns, the query, the limit and the scope that it names. */
export function withViewXml(view: View, xml: string): View {
  const element = parseCaml(xml);
  if (element.name !== 'View') throw camlRefused();
  const query = childNamed(element, 'Query');
  const fields = childNamed(element, 'ViewFields');
  const limit = rowLimitIn(childNamed(element, 'RowLimit'));
  const scope = viewScopes.findIndex(
    (name) => name.toLowerCase() === (element.attributes.get('Scope') ?? '').toLowerCase(),
  );
  const formatter = childNamed(element, 'CustomFormatter')?.text;
  return {
    ...view,
    query: query === undefined ? '' : innerXml(query),
    fields:
      fields === undefined
        ? []
        : childrenNamed(fields, 'FieldRef').map((ref) => ref.attributes.get('Name') ?? ''),
    settings: {
      ...view.settings,
      ...(limit === undefined ? {} : { RowLimit: limit, Paged: isPaged(element) }),
      Scope: Math.max(0, scope),
      ...(formatter === undefined ? {} : { CustomFormatter: formatter }),
    },
  };
}

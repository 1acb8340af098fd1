import { fieldEntity } from '../fields/fieldEntity';
import { listEditLink, listPath } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { escapedXml, xmlElement } from '../xml/writeXml';
import { parentIdOf, type ContentType, type FieldLink } from './contentType';
import { siteColumns } from '../fields/siteColumns';
import { siteTypes } from './typeStore';

const linkOf = (type: ContentType, list?: List): string =>
  `${list === undefined ? 'Web' : listEditLink(list)}/ContentTypes('${type.id}')`;

const scopeOf = (site: Site, list?: List): string =>
  list === undefined ? site.path : listPath(site, list);

const schemaOf = (type: ContentType): string => {
  const refs = type.links.map(({ id, name, required, hidden }) =>
    xmlElement('FieldRef', {
      ID: `{${id}}`,
      Name: name,
      Required: required ? true : undefined,
      Hidden: hidden ? true : undefined,
    }),
  );
  return xmlElement(
    'ContentType',
    {
      ID: type.id,
      Name: type.name,
      Group: String(type.settings['Group']),
      Description: String(type.settings['Description']),
      Version: 0,
    },
    `${xmlElement('Folder', { TargetName: `_cts/${escapedXml(type.name)}` })}${xmlElement('FieldRefs', {}, refs.join(''))}`,
  );
};

/** A column's place in a content type as an answer. */
export const fieldLinkEntity = (type: ContentType, link: FieldLink, list?: List): Entity => ({
  type: 'SP.FieldLink',
  editLink: `${linkOf(type, list)}/FieldLinks(guid'${link.id}')`,
  properties: {
    FieldInternalName: link.name,
    Hidden: link.hidden,
    Id: link.id,
    Name: link.name,
    ReadOnly: false,
    Required: link.required,
    ShowInDisplayForm: true,
  },
});

/** The columns of a content type as answers. */
export function typeFieldEntities(site: Site, type: ContentType, list?: List): readonly Entity[] {
  return type.links.flatMap(({ id, name }) => {
    if (list !== undefined) {
      const field = list.fields.find((one) => one.internalName === name);
      return field === undefined ? [] : [fieldEntity(site, list, field)];
    }
    const field = siteColumns(site).find((one) => one.id === id || one.internalName === name);
    const home = { link: linkOf(type), scope: site.path };
    return field === undefined ? [] : [fieldEntity(site, home, field)];
  });
}

/** A content type as an answer. */
export function typeEntity(site: Site, type: ContentType, list?: List): Entity {
  const parentId = parentIdOf(type.id);
  return {
    type: 'SP.ContentType',
    editLink: linkOf(type, list),
    properties: {
      ...type.settings,
      DocumentTemplateUrl: '',
      Id: { StringValue: type.id },
      Name: type.name,
      SchemaXml: schemaOf(type),
      Scope: scopeOf(site, list),
      StringId: type.id,
    },
    related: {
      FieldLinks: () => type.links.map((link) => fieldLinkEntity(type, link, list)),
      Fields: () => typeFieldEntities(site, type, list),
      Parent: () => {
        const parent = siteTypes(site).find(({ id }) => id === parentId);
        return parent === undefined ? null : typeEntity(site, parent);
      },
      WorkflowAssociations: () => [],
    },
  };
}

import { listEditLink } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import type { Field } from './field';

interface RelatedField {
  readonly site: Site;
  readonly list: List;
  readonly field: Field;
  readonly target: List;
}

/** The lookups of the web that refer to a list. */
export const relatedFields = (site: Site, target: List): readonly RelatedField[] =>
  site.catalog
    .all()
    .flatMap((list) =>
      list.fields
        .filter(({ properties }) => properties['LookupList'] === target.id)
        .map((field) => ({ site, list, field, target })),
    );

export const relatedFieldEntity = ({ site, list, field, target }: RelatedField): Entity => ({
  type: 'SP.RelatedField',
  editLink: `${listEditLink(target)}/getRelatedFields`,
  properties: {
    FieldId: field.id,
    ListId: list.id,
    LookupListId: target.id,
    RelationshipDeleteBehavior: Number(field.properties['RelationshipDeleteBehavior'] ?? 0),
    WebId: site.web.id,
  },
});

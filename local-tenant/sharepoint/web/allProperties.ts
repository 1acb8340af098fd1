import type { Entity } from '../odata/entity';
import type { Site } from '../site';

/** The property bag of the web, with its names as OData writes them. */
export function allPropertiesOf(site: Site): Entity {
  const { groups } = site.security;
  const associated = groups.associated(site.web.key) ?? groups.associated(site.web.collection);
  const ids = associated && [associated.owners, associated.members, associated.visitors];
  return {
    type: 'SP.PropertyValues',
    editLink: 'Web/AllProperties',
    properties: {
      vti_x005f_defaultlanguage: site.web.language === 1053 ? 'sv-se' : 'en-us',
      vti_x005f_extenderversion: '16.0.0.26000',
      ...(associated === undefined || ids === undefined
        ? {}
        : {
            vti_x005f_associategroups: ids.join(';'),
            vti_x005f_associatemembergroup: String(associated.members),
            vti_x005f_associateownergroup: String(associated.owners),
            vti_x005f_associatevisitorgroup: String(associated.visitors),
            vti_x005f_createdassociategroups: ids.join(';'),
          }),
    },
  };
}

import { dependentLookup } from '../fields/dependentLookup';
import type { Field } from '../fields/field';
import { fieldEntity } from '../fields/fieldEntity';
import {
  changeSiteColumn,
  createSiteColumn,
  deleteSiteColumn,
  keepSiteColumn,
  ownSiteColumns,
  siteColumns,
} from '../fields/siteColumns';
import { collectionOf, type Entity } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { parseBody } from '../odata/requestBody';
import type { FieldAddress } from '../odata/route';
import { unknownColumn } from '../refusals';
import type { Site } from '../site';
import { askedDirectly, askedFromParameters, askedFromXmlBody } from './fieldHandlers';
import type { Handlers } from './handler';
import { bodyProperties, changed, createdReply, entityReply, nothing, removed } from './replies';

const context = 'SP.ApiData.Fields';

const entityOf = (site: Site, field: Field): Entity =>
  fieldEntity(site, { link: 'Web', scope: site.path }, field);

function findSiteField(site: Site, address: FieldAddress): Field {
  const all = siteColumns(site);
  const found =
    address.by === 'id'
      ? all.find(({ id }) => id === address.id)
      : address.by === 'title'
        ? all.find(({ title }) => title === address.title)
        : (all.find(({ internalName }) => internalName === address.name) ??
          all.find(({ title }) => title === address.name));
  if (found !== undefined) return found;
  const given =
    address.by === 'id' ? address.id : address.by === 'title' ? address.title : address.name;
  throw unknownColumn(given, site.path);
}

/** Columns of the site, for its lists and content types. */
export const siteFieldHandlers: Handlers = {
  siteFields: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const all = route.available ? siteColumns(site) : ownSiteColumns(site);
        const entities = all.map((field) => entityOf(site, field));
        return collectionOf(context, filterEntities(entities, call.query));
      },
    },
    POST: {
      right: 'ManageWeb',
      run: ({ site, call }) => {
        const body = parseBody(call.body);
        const field = createSiteColumn(site, askedDirectly(body));
        return createdReply(site, context, entityOf(site, field));
      },
    },
  },
  addSiteField: {
    POST: {
      right: 'ManageWeb',
      run: ({ site, call }) => {
        const field = createSiteColumn(site, askedFromParameters(parseBody(call.body)));
        return entityReply(call, context, entityOf(site, field));
      },
    },
  },
  addSiteDependentLookup: {
    POST: {
      right: 'ManageWeb',
      run: ({ site, call, route }) => {
        const primary = findSiteField(site, { by: 'id', id: route.primary });
        const field = createSiteColumn(site, dependentLookup(primary, route));
        return entityReply(call, context, entityOf(site, field));
      },
    },
  },
  showSiteField: {
    POST: {
      right: 'ManageWeb',
      run: ({ site, route }) => {
        keepSiteColumn(site, findSiteField(site, route.field), { [route.form]: route.show });
        return nothing;
      },
    },
  },
  createSiteFieldAsXml: {
    POST: {
      right: 'ManageWeb',
      run: ({ site, call }) => {
        const { asked } = askedFromXmlBody(parseBody(call.body));
        return entityReply(call, context, entityOf(site, createSiteColumn(site, asked)));
      },
    },
  },
  siteField: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) =>
        entityReply(call, context, entityOf(site, findSiteField(site, route.field))),
    },
    MERGE: {
      right: 'ManageWeb',
      run: ({ site, call, route }) => {
        changeSiteColumn(site, findSiteField(site, route.field), bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'ManageWeb',
      run: ({ site, route }) => {
        deleteSiteColumn(site, findSiteField(site, route.field));
        return removed;
      },
    },
  },
};

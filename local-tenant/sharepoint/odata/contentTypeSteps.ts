import { argumentText, bareGuid } from './arguments';
import type { ContentTypeAddress, FieldAddress, Route, RouteOf } from './route';
import type { Argument } from './segments';
import { dependentLookupIn } from './dependentLookupIn';

type Arguments = readonly Argument[];
type OnType = RouteOf<'contentType'>;

const at = (place: Pick<OnType, 'list'>): Pick<OnType, 'list'> =>
  place.list === undefined ? {} : { list: place.list };

const typeAt = (place: Pick<OnType, 'list'>, type: ContentTypeAddress): Route => ({
  kind: 'contentType',
  ...at(place),
  type,
});

const typeById = (from: RouteOf<'contentTypes'>, args: Arguments): Route | undefined => {
  const id = argumentText(args, 'contenttypeid');
  return id === undefined ? undefined : typeAt(from, { by: 'id', id });
};

const siteField = (field: FieldAddress): Route => ({ kind: 'siteField', field });

const siteFieldById = (_from: unknown, args: Arguments): Route | undefined => {
  const id = bareGuid(argumentText(args, 'id'));
  return id === undefined ? undefined : siteField({ by: 'id', id });
};

const shownInForm =
  (form: RouteOf<'showSiteField'>['form']) =>
  ({ field }: RouteOf<'siteField'>, args: Arguments): Route | undefined => {
    const show = args[0]?.value;
    return typeof show === 'boolean' ? { kind: 'showSiteField', field, form, show } : undefined;
  };

/** Where the steps to the columns of a site and to content types lead. */
export const contentTypeSteps = {
  web: {
    fields: (): Route => ({ kind: 'siteFields', available: false }),
    availablefields: (): Route => ({ kind: 'siteFields', available: true }),
    contenttypes: (): Route => ({ kind: 'contentTypes', available: false }),
    availablecontenttypes: (): Route => ({ kind: 'contentTypes', available: true }),
  },
  list: {
    contenttypes: ({ list }: RouteOf<'list'>): Route => ({
      kind: 'contentTypes',
      list,
      available: false,
    }),
  },
  item: {
    contenttype: ({ list, id }: RouteOf<'item'>): Route =>
      typeAt({ list }, { by: 'item', item: id }),
  },
  siteFields: {
    '()': siteFieldById,
    getbyid: siteFieldById,
    getbytitle: (_from: unknown, args: Arguments): Route | undefined => {
      const title = argumentText(args, 'title');
      return title === undefined ? undefined : siteField({ by: 'title', title });
    },
    getbyinternalnameortitle: (_from: unknown, args: Arguments): Route | undefined => {
      const name = argumentText(args, 'strname');
      return name === undefined ? undefined : siteField({ by: 'name', name });
    },
    addfield: (): Route => ({ kind: 'addSiteField' }),
    adddependentlookupfield: (_from: unknown, args: Arguments): Route | undefined => {
      const asked = dependentLookupIn(args);
      return asked === undefined ? undefined : { kind: 'addSiteDependentLookup', ...asked };
    },
    createfieldasxml: (): Route => ({ kind: 'createSiteFieldAsXml' }),
  },
  siteField: {
    setshowindisplayform: shownInForm('ShowInDisplayForm'),
    setshowineditform: shownInForm('ShowInEditForm'),
    setshowinnewform: shownInForm('ShowInNewForm'),
  },
  contentTypes: {
    '()': typeById,
    getbyid: typeById,
    addavailablecontenttype: (from: RouteOf<'contentTypes'>): Route => ({
      kind: 'addAvailableType',
      ...at(from),
    }),
  },
  contentType: {
    parent: (from: OnType): Route => typeAt(from, { by: 'parent', of: from.type }),
    fields: (from: OnType): Route => ({ kind: 'typeFields', ...at(from), type: from.type }),
    fieldlinks: (from: OnType): Route => ({ kind: 'typeFieldLinks', ...at(from), type: from.type }),
    workflowassociations: (from: OnType): Route => ({
      kind: 'typeWorkflows',
      ...at(from),
      type: from.type,
    }),
  },
  typeFieldLinks: {
    '()': (from: RouteOf<'typeFieldLinks'>, args: Arguments): Route | undefined => {
      const field = bareGuid(argumentText(args, 'id'));
      return field === undefined
        ? undefined
        : { kind: 'typeFieldLink', ...at(from), type: from.type, field };
    },
    getbyid: (from: RouteOf<'typeFieldLinks'>, args: Arguments): Route | undefined => {
      const field = bareGuid(argumentText(args, 'id'));
      return field === undefined
        ? undefined
        : { kind: 'typeFieldLink', ...at(from), type: from.type, field };
    },
  },
};

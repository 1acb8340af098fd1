import { argumentText, bareGuid } from './arguments';
import { dependentLookupIn } from './dependentLookupIn';
import type { Argument } from './segments';
import type { ListAddress, Route, RouteOf } from './route';

type Arguments = readonly Argument[];
type OnView = RouteOf<'view'>;

const viewById = ({ list }: { list: ListAddress }, args: Arguments): Route | undefined => {
  const id = bareGuid(argumentText(args, 'guidid') ?? argumentText(args, 'viewid'));
  return id === undefined ? undefined : { kind: 'view', list, view: { by: 'id', id } };
};

const formById = ({ list }: RouteOf<'forms'>, args: Arguments): Route | undefined => {
  const form = bareGuid(argumentText(args, 'id'));
  return form === undefined ? undefined : { kind: 'form', list, form };
};

const onField =
  (kind: 'addViewField' | 'removeViewField') =>
  ({ list, view }: RouteOf<'viewFields'>, args: Arguments): Route | undefined => {
    const field = argumentText(args, 'strfield');
    return field === undefined ? undefined : { kind, list, view, field };
  };

const shown =
  (form: RouteOf<'showField'>['form']) =>
  ({ list, field }: RouteOf<'field'>, args: Arguments): Route | undefined => {
    const show = args[0]?.value;
    return typeof show === 'boolean' ? { kind: 'showField', list, field, form, show } : undefined;
  };

const valuesAs =
  (as: RouteOf<'fieldValues'>['as']) =>
  ({ list, id }: RouteOf<'item'>): Route => ({ kind: 'fieldValues', list, id, as });

/** Where the steps from a list to what it is made of and how it is asked lead. */
export const listSteps = {
  list: {
    getitems: ({ list }: RouteOf<'list'>): Route => ({ kind: 'getItems', list }),
    renderlistdataasstream: ({ list }: RouteOf<'list'>): Route => ({ kind: 'renderList', list }),
    renderlistdata: ({ list }: RouteOf<'list'>, args: Arguments): Route => ({
      kind: 'renderListText',
      list,
      viewXml: String(args[0]?.value ?? ''),
    }),
    forms: ({ list }: RouteOf<'list'>): Route => ({ kind: 'forms', list }),
    views: ({ list }: RouteOf<'list'>): Route => ({ kind: 'views', list }),
    defaultview: ({ list }: RouteOf<'list'>): Route => ({
      kind: 'view',
      list,
      view: { by: 'default' },
    }),
    getview: viewById,
    getrelatedfields: ({ list }: RouteOf<'list'>): Route => ({ kind: 'relatedFields', list }),
    reservelistitemid: ({ list }: RouteOf<'list'>): Route => ({ kind: 'reserveItemId', list }),
    addvalidateupdateitem: ({ list }: RouteOf<'list'>): Route => ({
      kind: 'addValidateUpdate',
      list,
    }),
    addvalidateupdateitemusingpath: ({ list }: RouteOf<'list'>): Route => ({
      kind: 'addValidateUpdate',
      list,
    }),
    getitembystringid: ({ list }: RouteOf<'list'>, args: Arguments): Route | undefined => {
      const id = argumentText(args, 'sid');
      return id !== undefined && /^\d{1,15}$/.test(id)
        ? { kind: 'item', list, id: Number(id) }
        : undefined;
    },
  },
  item: {
    fieldvaluesastext: valuesAs('text'),
    fieldvaluesashtml: valuesAs('html'),
    fieldvaluesforedit: valuesAs('edit'),
    deletewithparameters: ({ list, id }: RouteOf<'item'>): Route => ({
      kind: 'deleteItemWith',
      list,
      id,
    }),
    getwopiframeurl: ({ list, id }: RouteOf<'item'>): Route => ({ kind: 'wopiFrame', list, id }),
    validateupdatelistitem: ({ list, id }: RouteOf<'item'>): Route => ({
      kind: 'validateUpdate',
      list,
      id,
    }),
  },
  forms: { '()': formById, getbyid: formById },
  fields: {
    adddependentlookupfield: ({ list }: RouteOf<'fields'>, args: Arguments): Route | undefined => {
      const asked = dependentLookupIn(args);
      return asked === undefined ? undefined : { kind: 'addDependentLookup', list, ...asked };
    },
  },
  field: {
    setshowindisplayform: shown('ShowInDisplayForm'),
    setshowineditform: shown('ShowInEditForm'),
    setshowinnewform: shown('ShowInNewForm'),
  },
  views: {
    '()': viewById,
    getbyid: viewById,
    getbytitle: ({ list }: RouteOf<'views'>, args: Arguments): Route | undefined => {
      const title = argumentText(args, 'strtitle');
      return title === undefined ? undefined : { kind: 'view', list, view: { by: 'title', title } };
    },
  },
  view: {
    viewfields: ({ list, view }: OnView): Route => ({ kind: 'viewFields', list, view }),
    setviewxml: ({ list, view }: OnView): Route => ({ kind: 'setViewXml', list, view }),
  },
  viewFields: {
    addviewfield: onField('addViewField'),
    removeviewfield: onField('removeViewField'),
    removeallviewfields: ({ list, view }: RouteOf<'viewFields'>): Route => ({
      kind: 'removeAllViewFields',
      list,
      view,
    }),
    moveviewfieldto: ({ list, view }: RouteOf<'viewFields'>): Route => ({
      kind: 'moveViewField',
      list,
      view,
    }),
  },
};

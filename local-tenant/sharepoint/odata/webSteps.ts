import { argumentText } from './arguments';
import type { Argument } from './segments';
import type { Route, RouteOf } from './route';

type Arguments = readonly Argument[];

const numberIn = (args: Arguments, name: string, otherwise: number): number => {
  const text = argumentText(args, name);
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : otherwise;
};

const forUrl = (
  kind: 'siteStatus' | 'documentLibraries' | 'webOfPage',
  args: Arguments,
  name: string,
): Route | undefined => {
  const url = argumentText(args, name);
  return url === undefined ? undefined : { kind, url };
};

const timeZoneBy = (_from: unknown, args: Arguments): Route | undefined => {
  const zone = numberIn(args, 'id', -1);
  return zone < 0 ? undefined : { kind: 'timeZoneById', zone };
};

/** The texts of a thing that can be translated. */
export const resourceSteps = {
  titleresource: (on: Route): Route => ({ kind: 'userResource', on, name: 'Title' }),
  descriptionresource: (on: Route): Route => ({ kind: 'userResource', on, name: 'Description' }),
};

/** Where the steps to webs and site collections lead. */
export const webSteps = {
  service: {
    'sp.utilities.utility.getcurrentuseremailaddresses': (): Route => ({
      kind: 'ownMailAddresses',
    }),
    'sp.utilities.utility.resolveprincipalincurrentcontext': (): Route => ({
      kind: 'resolvePrincipal',
    }),
    'sp.utilities.utility.searchprincipalsusingcontextweb': (): Route => ({
      kind: 'searchPrincipals',
    }),
    'sp.utilities.utility.expandgroupstoprincipals': (): Route => ({ kind: 'expandGroups' }),
    openedweb: (): Route => ({ kind: 'openedWeb' }),
    'sp.site.exists': (): Route => ({ kind: 'siteExists' }),
    spsitemanager: (): Route => ({ kind: 'siteManager' }),
    'sp.web.getdocumentlibraries': (_from: unknown, args: Arguments) =>
      forUrl('documentLibraries', args, 'weburl'),
    'sp.web.getweburlfrompageurl': (_from: unknown, args: Arguments) =>
      forUrl('webOfPage', args, 'pagefullurl'),
  },
  siteManager: {
    create: (): Route => ({ kind: 'createSite' }),
    delete: (): Route => ({ kind: 'deleteSite' }),
    status: (_from: unknown, args: Arguments) => forUrl('siteStatus', args, 'url'),
  },
  site: {
    rootweb: (): Route => ({ kind: 'rootWeb' }),
    eventreceivers: (): Route => ({ kind: 'webEventReceivers' }),
  },
  web: {
    ...resourceSteps,
    eventreceivers: (): Route => ({ kind: 'webEventReceivers' }),
    getstorageentity: (): Route => ({ kind: 'storageEntity' }),
    maptoicon: (_from: unknown, args: Arguments): Route | undefined => {
      const fileName = argumentText(args, 'filename');
      return fileName === undefined ? undefined : { kind: 'fileIcon', fileName };
    },
    parentweb: (): Route => ({ kind: 'parentWeb' }),
    webs: (): Route => ({ kind: 'webs' }),
    webinfos: (): Route => ({ kind: 'webInfos' }),
    regionalsettings: (): Route => ({ kind: 'regionalSettings' }),
    allproperties: (): Route => ({ kind: 'allProperties' }),
    getsubwebsfilteredforcurrentuser: (_from: unknown, args: Arguments): Route => ({
      kind: 'subwebsForUser',
      template: numberIn(args, 'nwebtemplatefilter', -1),
    }),
    getavailablewebtemplates: (_from: unknown, args: Arguments): Route => ({
      kind: 'webTemplates',
      language: numberIn(args, 'lcid', 1033),
    }),
    defaultdocumentlibrary: (): Route => ({
      kind: 'list',
      list: { by: 'place', place: 'documents' },
    }),
  },
  regionalSettings: {
    timezone: (): Route => ({ kind: 'timeZone' }),
    timezones: (): Route => ({ kind: 'timeZones' }),
    installedlanguages: (): Route => ({ kind: 'installedLanguages' }),
  },
  webTemplates: {
    getbyname: ({ language }: RouteOf<'webTemplates'>, args: Arguments): Route | undefined => {
      const name = argumentText(args, 'name');
      return name === undefined ? undefined : { kind: 'webTemplate', language, name };
    },
  },
  timeZones: { '()': timeZoneBy, getbyid: timeZoneBy },
  userResource: {
    getvalueforuiculture: ({ on, name }: RouteOf<'userResource'>): Route => ({
      kind: 'resourceValue',
      on,
      name,
    }),
  },
  timeZone: {
    utctolocaltime: (_from: unknown, args: Arguments): Route | undefined => {
      const utc = argumentText(args, 'date');
      return utc === undefined ? undefined : { kind: 'localTime', utc };
    },
    localtimetoutc: (_from: unknown, args: Arguments): Route | undefined => {
      const local = argumentText(args, 'date');
      return local === undefined ? undefined : { kind: 'utcTime', local };
    },
  },
  webs: { add: (): Route => ({ kind: 'addWeb' }) },
  webInfos: { add: (): Route => ({ kind: 'addWebInfo' }) },
  lists: {
    ensuresiteassetslibrary: (): Route => ({ kind: 'ensureLibrary', place: 'assets' }),
    ensuresitepageslibrary: (): Route => ({ kind: 'ensureLibrary', place: 'pages' }),
  },
};

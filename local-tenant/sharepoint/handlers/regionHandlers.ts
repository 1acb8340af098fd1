import { findField } from '../fields/findField';
import { findList } from '../lists/findList';
import { collectionOf, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { RouteOf } from '../odata/route';
import { NotBuilt } from '../refusal';
import type { Site } from '../site';
import { entityReply } from './replies';
import type { Handlers, Handling } from './handler';
import { timeZoneById, timeZoneEntities } from '../web/timeZones';
import {
  localTimeOf,
  regionalSettingsOf,
  timeZoneEntity,
  utcTimeOf,
} from '../web/regionalSettings';
import { webLanguages } from '../web/webTemplates';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Languages as SharePoint writes them, by their numbers. */
const named: Readonly<Record<number, string>> = {
  1030: 'da-DK',
  1031: 'de-DE',
  1033: 'en-US',
  1035: 'fi-FI',
  1036: 'fr-FR',
  1044: 'nb-NO',
  1053: 'sv-SE',
};

const zoneReply = ({ call, route }: Handling<'timeZoneById'>): Reply =>
  entityReply(call, 'SP.ApiData.TimeZones', timeZoneById(route.zone));

/** The title or description of a web, list or column: the same in every language, as nobody translates here. */
function resourceText(
  site: Site,
  { on, name }: Pick<RouteOf<'userResource'>, 'on' | 'name'>,
): string {
  if (on.kind === 'web') return name === 'Title' ? site.web.title : site.web.description;
  if (!('list' in on) || on.list === undefined)
    throw new NotBuilt(`${name}Resource of '${on.kind}'`);
  const list = findList(site, on.list);
  const of = on.kind === 'field' ? findField(site, list, on.field) : list;
  return name === 'Title' ? of.title : String(of.properties['Description'] ?? '');
}

/** How the web writes dates and numbers, and its time zone. */
export const regionHandlers: Handlers = {
  regionalSettings: {
    GET: {
      right: 'Open',
      run: ({ site, call }) =>
        entityReply(call, 'SP.ApiData.RegionalSettings', regionalSettingsOf(site)),
    },
  },
  timeZone: {
    GET: {
      right: 'Open',
      run: ({ call }) => entityReply(call, 'SP.ApiData.TimeZones', timeZoneEntity),
    },
  },
  timeZones: {
    GET: {
      right: 'Open',
      run: ({ call }) =>
        collectionOf('SP.ApiData.TimeZones', filterEntities(timeZoneEntities(), call.query)),
    },
  },
  timeZoneById: {
    GET: { right: 'Open', run: zoneReply },
    POST: { right: 'Open', run: zoneReply },
  },
  userResource: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) =>
        entityReply(call, 'SP.ApiData.UserResources', {
          type: 'SP.UserResource',
          editLink: `Web/${route.name}Resource`,
          properties: {},
          onRequest: { Value: () => resourceText(site, route) },
        }),
    },
  },
  resourceValue: {
    POST: {
      right: 'Open',
      run: ({ site, route }) => ({
        kind: 'value',
        context: 'Edm.String',
        name: 'GetValueForUICulture',
        value: resourceText(site, route),
      }),
    },
  },
  localTime: {
    POST: {
      right: 'Open',
      run: ({ route }) => ({
        kind: 'value',
        context: 'Edm.DateTime',
        name: 'UTCToLocalTime',
        value: localTimeOf(route.utc),
      }),
    },
  },
  utcTime: {
    POST: {
      right: 'Open',
      run: ({ route }) => ({
        kind: 'value',
        context: 'Edm.DateTime',
        name: 'LocalTimeToUTC',
        value: utcTimeOf(route.local),
      }),
    },
  },
  installedLanguages: {
    GET: {
      right: 'Open',
      run: () => ({
        kind: 'bare',
        context: 'SP.LanguageCollection',
        name: 'InstalledLanguages',
        properties: {
          Items: webLanguages.flatMap((language) => {
            const tag = named[language];
            if (tag === undefined) return [];
            const DisplayName = languageNames.of(tag.slice(0, 2)) ?? tag;
            return [{ DisplayName, LanguageTag: tag, Lcid: language }];
          }),
        },
      }),
    },
  },
};

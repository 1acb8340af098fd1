import { entityReply } from './replies';
import type { Handlers } from './handler';
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

import type { Json, Reply } from '../odata/entity';
import { invalidQuery } from '../refusals';
import {
  principalNamed,
  principalsExpanded,
  principalsLike,
  type PrincipalFound,
} from '../security/principalsFound';
import { ensureUser } from '../security/writeGroup';
import type { Handlers } from './handler';
import { bodyProperties } from './replies';

const type = 'SP.Utilities.PrincipalInfo';

const allReply = (name: string, all: readonly PrincipalFound[], most: unknown): Reply => ({
  kind: 'value',
  context: `Collection(${type})`,
  name,
  value: all.slice(0, typeof most === 'number' && most > 0 ? most : 30) as Json,
});

const everyKind = 15;

const textOf = (value: unknown, name: string): string => {
  if (typeof value !== 'string') throw invalidQuery(`The parameter ${name} is missing.`);
  return value;
};

/** What `SP.Utilities.Utility` knows of people and groups. */
export const utilityHandlers: Handlers = {
  ownMailAddresses: {
    POST: {
      right: 'Open',
      run: ({ site, call }) => ({
        kind: 'value',
        context: 'Edm.String',
        name: 'GetCurrentUserEmailAddresses',
        value: String(site.users.byId(call.caller.userId)?.properties['Email'] ?? ''),
      }),
    },
  },
  resolvePrincipal: {
    POST: {
      right: 'BrowseUserInfo',
      run: ({ site, call }) => {
        const name = 'ResolvePrincipalInCurrentContext';
        const { input, scopes, addToUserInfoList } = bodyProperties(call);
        const wanted = textOf(input, 'input');
        const kinds = typeof scopes === 'number' ? scopes : everyKind;
        const found = principalNamed(site, wanted, kinds);
        if (found === undefined) return { kind: 'value', context: 'Edm.Null', name, value: null };
        const isNew = addToUserInfoList === true && found['PrincipalId'] === -1;
        const PrincipalId = isNew
          ? ensureUser(site, String(found['LoginName']))
          : (found['PrincipalId'] ?? -1);
        return { kind: 'bare', context: type, name, properties: { ...found, PrincipalId } };
      },
    },
  },
  searchPrincipals: {
    POST: {
      right: 'BrowseUserInfo',
      run: ({ site, call }) => {
        const { input, scopes, maxCount } = bodyProperties(call);
        const kinds = typeof scopes === 'number' ? scopes : everyKind;
        const all = principalsLike(site, textOf(input, 'input'), kinds);
        return allReply('SearchPrincipalsUsingContextWeb', all, maxCount);
      },
    },
  },
  expandGroups: {
    POST: {
      right: 'BrowseUserInfo',
      run: ({ site, call }) => {
        const { inputs, maxCount } = bodyProperties(call);
        if (!Array.isArray(inputs)) throw invalidQuery('The parameter inputs is missing.');
        const all = principalsExpanded(site, inputs.map(String));
        return allReply('ExpandGroupsToPrincipals', all, maxCount);
      },
    },
  },
};

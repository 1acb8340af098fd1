import { answerBatch } from '../batch/answerBatch';
import { collectionOf, type Entity } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { itemMissing, userMissing } from '../refusals';
import type { Site } from '../site';
import { contextReply } from '../web/contextReply';
import { siteEntity, webEntity } from '../web/webEntity';
import type { Handlers } from './handler';
import { bodyProperties, entityReply } from './replies';

function userIn(site: Site, id: number): Entity {
  const user = site.users.byId(id);
  if (user === undefined) throw itemMissing();
  return user;
}

/** The site itself: its web, its users, form digests and batches. */
export const siteHandlers: Handlers = {
  contextinfo: { POST: { right: 'Open', run: ({ site, call }) => contextReply(site, call) } },
  batch: {
    POST: { right: 'Open', run: ({ site, call, answer }) => answerBatch(site, call, answer) },
  },
  site: {
    GET: {
      right: 'Open',
      run: ({ site, call }) => entityReply(call, 'SP.ApiData.Sites', siteEntity(site)),
    },
  },
  web: {
    GET: {
      right: 'Open',
      run: ({ site, call }) => entityReply(call, 'SP.ApiData.Webs', webEntity(site)),
    },
  },
  currentUser: {
    GET: {
      right: 'Open',
      run: ({ site, call }) =>
        entityReply(call, 'SP.ApiData.Users', userIn(site, call.caller.userId)),
    },
  },
  // The people of the directory are on the site from the start, so ensuring one is finding one.
  ensureUser: {
    POST: {
      right: 'Open',
      run: ({ site, call }) => {
        const { logonName } = bodyProperties(call);
        const login = typeof logonName === 'string' ? logonName : '';
        const user = site.users.byLogin(login);
        if (user === undefined) throw userMissing(login);
        return entityReply(call, 'SP.ApiData.Users', user);
      },
    },
  },
  siteUser: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) =>
        entityReply(call, 'SP.ApiData.Users', userIn(site, route.user)),
    },
  },
  siteUsers: {
    GET: {
      right: 'Open',
      run: ({ site, call }) =>
        collectionOf('SP.ApiData.Users', filterEntities(site.users.all(), call.query)),
    },
  },
};

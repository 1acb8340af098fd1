import { commentEntity, likerEntity, likesEntity } from '../comments/commentEntity';
import {
  addComment,
  commentById,
  commentsOn,
  likersOf,
  removeComments,
  setLike,
  type Comment,
  type Subject,
} from '../comments/commentStore';
import { checkedVersion } from '../items/writeItem';
import { findList } from '../lists/findList';
import { listEditLink } from '../lists/listEntity';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { ListAddress } from '../odata/route';
import { invalidQuery, itemMissing } from '../refusals';
import type { Site } from '../site';
import type { Handlers } from './handler';
import { bodyProperties, createdReply, entityReply, nothing, removed } from './replies';

const context = 'SP.ApiData.Comments';

/** The item that a request is about; refuses one that is not there. */
function subjectOf(
  site: Site,
  { list: address, id }: { readonly list: ListAddress; readonly id: number },
): Subject {
  const list = findList(site, address);
  checkedVersion(site, list, id, undefined);
  return { list, item: id };
}

function found(site: Site, subject: Subject, id: number): Comment {
  const comment = commentById(site, subject, id);
  if (comment === undefined) throw itemMissing();
  return comment;
}

const textIn = (body: Readonly<Record<string, unknown>>): string => {
  const { text } = body;
  if (typeof text !== 'string' || text.trim() === '') throw invalidQuery('A comment needs a text.');
  return text;
};

/** What is said about items, and who likes them. */
export const commentHandlers: Handlers = {
  comments: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const subject = subjectOf(site, route);
        const all = commentsOn(site, subject, route.parent).map((comment) =>
          commentEntity(site, subject, comment, call.caller.userId),
        );
        return collectionOf(context, filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const subject = subjectOf(site, route);
        const body = bodyProperties(call);
        if (route.parent !== 0) found(site, subject, route.parent);
        const { userId } = call.caller;
        const { mentions } = body;
        const id = addComment(site, subject, {
          parent: route.parent,
          author: userId,
          body: textIn(body),
          mentions: Array.isArray(mentions) ? JSON.stringify(mentions) : null,
        });
        const entity = commentEntity(site, subject, found(site, subject, id), userId);
        return createdReply(site, context, entity);
      },
    },
  },
  deleteComments: {
    POST: {
      right: 'ManageLists',
      run: ({ site, route }) => {
        removeComments(site, subjectOf(site, route));
        return nothing;
      },
    },
  },
  comment: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const subject = subjectOf(site, route);
        const comment = found(site, subject, route.comment);
        const entity = commentEntity(site, subject, comment, call.caller.userId);
        return entityReply(call, context, entity);
      },
    },
    DELETE: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const subject = subjectOf(site, route);
        const { author } = found(site, subject, route.comment);
        // What others have said only goes by those who manage the list.
        if (author !== call.caller.userId)
          site.security.demand(call.caller, site.web, { list: subject.list }, 'ManageLists');
        removeComments(site, subject, route.comment);
        return removed;
      },
    },
  },
  likeComment: {
    POST: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const subject = subjectOf(site, route);
        found(site, subject, route.comment);
        const { userId } = call.caller;
        setLike(site, subject, route.comment, { userId, likes: route.likes });
        return nothing;
      },
    },
  },
  likers: {
    POST: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const subject = subjectOf(site, route);
        const link = `${listEditLink(subject.list)}/Items(${route.id})`;
        const all = likersOf(site, subject).map((id) => likerEntity(site, link, id));
        return collectionOf('SP.ApiData.UserEntities', filterEntities(all, call.query));
      },
    },
  },
  likes: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const entity = likesEntity(site, subjectOf(site, route), call.caller.userId);
        return entityReply(call, 'SP.ApiData.LikedByInformations', entity);
      },
    },
  },
  likeItem: {
    POST: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const subject = subjectOf(site, route);
        setLike(site, subject, 0, { userId: call.caller.userId, likes: route.likes });
        const value = likersOf(site, subject).length;
        return { kind: 'value', context: 'Edm.Int32', name: 'SetLike', value };
      },
    },
  },
};

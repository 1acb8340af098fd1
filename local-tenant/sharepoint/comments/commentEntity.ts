import { listEditLink } from '../lists/listEntity';
import type { Entity, Json } from '../odata/entity';
import type { Site } from '../site';
import { commentsOn, likersOf, type Comment, type Subject } from './commentStore';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A person as those who comment and like are told. */
export function personTold(site: Site, id: number): Readonly<Record<string, Json>> {
  const user = site.users.byId(id)?.properties;
  const login = textOf(user?.['LoginName']);
  return {
    directoryObjectId: null,
    email: textOf(user?.['Email']),
    expiration: null,
    id,
    isActive: true,
    isExternal: false,
    jobTitle: null,
    loginName: login,
    name: textOf(user?.['Title']),
    principalType: 1,
    userId: null,
    userPrincipalName: textOf(user?.['UserPrincipalName']) || null,
  };
}

/** What somebody said about an item, as an answer for one who reads it. */
export function commentEntity(
  site: Site,
  subject: Subject,
  comment: Comment,
  reader: number,
): Entity {
  const likers = likersOf(site, subject, comment.id);
  const link = `${listEditLink(subject.list)}/GetItemById(${subject.item})/Comments(${comment.id})`;
  const replies = commentsOn(site, subject, comment.id);
  return {
    type: 'Microsoft.SharePoint.Comments.comment',
    editLink: link,
    related: {
      likedBy: () => likersOf(site, subject, comment.id).map((id) => likerEntity(site, link, id)),
      replies: () => replies.map((reply) => commentEntity(site, subject, reply, reader)),
    },
    properties: {
      author: personTold(site, comment.author),
      createdDate: comment.created,
      id: String(comment.id),
      isLikedByUser: likers.includes(reader),
      isReply: comment.parent !== 0,
      itemId: subject.item,
      likeCount: likers.length,
      listId: subject.list.id,
      mentions: comment.mentions === null ? null : (JSON.parse(comment.mentions) as Json),
      modifiedDate: null,
      parentId: String(comment.parent),
      replyCount: replies.length,
      text: comment.body,
    },
  };
}

/** How an item is liked, as an answer for one who reads it. */
export function likesEntity(site: Site, subject: Subject, reader: number): Entity {
  const likers = likersOf(site, subject);
  const link = `${listEditLink(subject.list)}/Items(${subject.item})/LikedByInformation`;
  return {
    type: 'Microsoft.SharePoint.Likes.likedByInformation',
    editLink: link,
    related: { likedBy: () => likers.map((id) => likerEntity(site, link, id)) },
    properties: { isLikedByUser: likers.includes(reader), likeCount: likers.length },
  };
}

/** One of those who like something. */
export const likerEntity = (site: Site, link: string, id: number): Entity => ({
  type: 'Microsoft.SharePoint.Likes.userEntity',
  editLink: `${link}/likedBy(${id})`,
  properties: { ...personTold(site, id) },
});

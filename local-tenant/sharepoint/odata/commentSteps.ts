import { argumentText, bareGuid } from './arguments';
import type { ListAddress, Route, RouteOf } from './route';
import type { Argument } from './segments';

type Arguments = readonly Argument[];

interface OnItem {
  readonly list: ListAddress;
  readonly id: number;
}
interface OnComment extends OnItem {
  readonly comment: number;
}

/** The addresses of what is said about items and who likes them. */
export interface CommentRoutes {
  /** What is said about an item, or in reply to something that was said. */
  comments: OnItem & { readonly parent: number };
  deleteComments: OnItem;
  comment: OnComment;
  likeComment: OnComment & { readonly likes: boolean };
  likers: OnItem;
  likes: OnItem;
  likeItem: OnItem & { readonly likes: boolean };
}

const wholeIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

const commentById = ({ list, id }: RouteOf<'comments'>, args: Arguments): Route | undefined => {
  const comment = wholeIn(argumentText(args, 'id'));
  return comment === undefined ? undefined : { kind: 'comment', list, id, comment };
};

const liking =
  (likes: boolean) =>
  ({ list, id, comment }: RouteOf<'comment'>): Route => ({
    kind: 'likeComment',
    ...{ list, id, comment, likes },
  });

/** Where the steps to comments and likes lead. */
export const commentSteps = {
  service: {
    'microsoft.office.server.reputationmodel.reputation.setlike': (
      _from: unknown,
      args: Arguments,
    ): Route | undefined => {
      const list = bareGuid(argumentText(args, 'listid'));
      const id = wholeIn(argumentText(args, 'itemid', 1));
      if (list === undefined || id === undefined) return undefined;
      const likes = argumentText(args, 'like', 2)?.toLowerCase() === 'true';
      return { kind: 'likeItem', list: { by: 'id', id: list }, id, likes };
    },
  },
  item: {
    comments: ({ list, id }: RouteOf<'item'>): Route => ({ kind: 'comments', list, id, parent: 0 }),
    likedby: ({ list, id }: RouteOf<'item'>): Route => ({ kind: 'likers', list, id }),
    likedbyinformation: ({ list, id }: RouteOf<'item'>): Route => ({ kind: 'likes', list, id }),
    like: ({ list, id }: RouteOf<'item'>): Route => ({ kind: 'likeItem', list, id, likes: true }),
    unlike: ({ list, id }: RouteOf<'item'>): Route => ({
      kind: 'likeItem',
      list,
      id,
      likes: false,
    }),
  },
  comments: {
    '()': commentById,
    getbyid: commentById,
    deleteall: ({ list, id }: RouteOf<'comments'>): Route => ({ kind: 'deleteComments', list, id }),
  },
  comment: {
    replies: ({ list, id, comment }: RouteOf<'comment'>): Route => ({
      kind: 'comments',
      ...{ list, id, parent: comment },
    }),
    like: liking(true),
    unlike: liking(false),
  },
};

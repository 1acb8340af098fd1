import type { HttpPart } from '../http/httpPart';
import { owning, routed } from '../http/routes';
import { channelMessageRoutes, type ChannelMessageSetting } from './channelMessageRoute';
import { folderRoutes } from './folderRoutes';
import { messageRoutes, type GraphMailSetting } from './messageRoutes';
import { sendMailRoute } from './sendMailRoute';

/** Stands in for Microsoft Graph, as far as the product uses it: mail, and messages in channels. */
export const createGraph = (
  setting: GraphMailSetting & ChannelMessageSetting,
): { readonly part: HttpPart } => ({
  part: owning(
    '/graph/',
    routed([
      ...messageRoutes(setting),
      ...folderRoutes(setting),
      sendMailRoute(setting),
      ...channelMessageRoutes(setting),
    ]),
  ),
});

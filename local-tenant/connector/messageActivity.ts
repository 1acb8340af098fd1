import { escapeHtml } from '../pages/html';
import { toActivity, type Doing } from './botActivity';
import type { ChannelMessage } from './channelMessage';
import { teamsIdOf } from './teamsMember';

const webClient = {
  type: 'clientInfo',
  locale: 'sv-SE',
  country: 'SE',
  platform: 'Web',
  timezone: 'Europe/Stockholm',
};

/** What somebody has written to a bot. In a channel the bot only hears what mentions it. */
export const toMessage = (doing: Doing, message: ChannelMessage, text: string): object => {
  const { app, place } = doing;
  const mark = `<at>${app.name}</at>`;
  const mentioned = place.kind === 'channel';
  const said = mentioned ? `${mark} ${text}` : text;
  const mention = { mentioned: { id: `28:${app.clientId}`, name: app.name }, text: mark };
  const markup = `${mentioned ? `${mark} ` : ''}${escapeHtml(text)}`;
  return {
    type: 'message',
    ...toActivity({ ...doing, rootId: message.rootId }, message.id),
    text: said,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${markup}</p>` }],
    entities: [...(mentioned ? [{ type: 'mention', ...mention }] : []), webClient],
  };
};

/** What Teams tells a bot when somebody adds its app for themselves: first the chat, then the installation. */
export const toInstallation = (doing: Doing): readonly object[] => {
  const { app, person } = doing;
  const memberId = teamsIdOf(person, app.clientId);
  return [
    {
      type: 'conversationUpdate',
      ...toActivity(doing),
      membersAdded: [{ id: `28:${app.clientId}` }, { id: memberId, aadObjectId: person.id }],
    },
    { type: 'installationUpdate', ...toActivity(doing), action: 'add' },
  ];
};

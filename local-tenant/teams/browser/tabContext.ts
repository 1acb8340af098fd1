import type { PageChannel, PagePerson } from './pageDirectory';

/** What Teams knows when it shows a tab: where it stands, who looks, and where in it a link leads. */
export interface ShownTab {
  readonly entityId: string;
  readonly person: PagePerson;
  readonly tenantId: string;
  readonly channel: PageChannel | undefined;
  readonly subPageId: string;
}

const placeIn = ({ id, name, teamId, teamName }: PageChannel) => ({
  channelId: id,
  channelName: name,
  channelType: 'Regular',
  groupId: teamId,
  teamName,
});

/** The context of a tab in the names of the Teams library's first version, which its protocol still carries. */
export const tabContext = ({ entityId, person, tenantId, channel, subPageId }: ShownTab) => ({
  entityId,
  userObjectId: person.id,
  userPrincipalName: person.mail,
  loginHint: person.mail,
  userDisplayName: person.name,
  tid: tenantId,
  ...(channel ? placeIn(channel) : {}),
  ...(subPageId ? { subEntityId: subPageId } : {}),
});

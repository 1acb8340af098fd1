import type { Channel, Directory, Person, Team } from '../directory';

/** A channel with the team it belongs to. */
export interface PlacedChannel {
  readonly team: Team;
  readonly channel: Channel;
  readonly installed: boolean;
}

/** The directory's channels in order. The app is installed where nothing else is said. */
export const placedChannels = (directory: Directory): readonly PlacedChannel[] =>
  directory.teams.flatMap((team) =>
    team.channels.map((channel) => ({
      team,
      channel,
      installed: channel.appInstalled !== false,
    })),
  );

/** The people in a channel, in the order of the directory. */
export const membersOf = (directory: Directory, channel: Channel): readonly Person[] =>
  directory.people.filter((person) => channel.members.includes(person.persona));

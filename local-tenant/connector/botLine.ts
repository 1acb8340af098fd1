import type { Directory, Person } from '../directory';
import { HttpProblem } from '../http/httpProblem';
import type { RegisteredApp } from '../identity/appRegistry';
import type { Identity } from '../identity/identity';
import type { Doing } from './botActivity';
import { callBot, type BotAnswer } from './callBot';
import type { Place } from './place';

/** What the line to the bots works with. */
export interface BotLineSetting {
  readonly identity: Identity;
  readonly directory: Directory;
  readonly origin: string;
}

/** A bot that can be called: its app, and where it listens. */
export type ListeningApp = RegisteredApp & { readonly messagingEndpoint: string };

/** The line from Teams to the bots: what a person does becomes signed activities. */
export interface BotLine {
  /** The bot of this id; without one the only bot there is. */
  botOf(botId?: string): ListeningApp;
  doing(person: Person, place: Place, app: ListeningApp): Doing;
  /** Posts an activity with a token of the bot service's, and waits at most so long. */
  tell(app: ListeningApp, activity: object, timeoutMilliseconds: number): Promise<BotAnswer>;
}

const canBeCalled = (app: RegisteredApp | undefined): app is ListeningApp =>
  app?.messagingEndpoint !== undefined;

/** Opens the line. */
export const createBotLine = ({ identity, directory, origin }: BotLineSetting): BotLine => {
  const serviceUrl = `${origin}/connector/`;
  return {
    botOf: (botId) => {
      const app = botId === undefined ? identity.apps.withBot()[0] : identity.apps.find(botId);
      if (canBeCalled(app)) return app;
      throw new HttpProblem(502, 'NoBot', 'Tjänsten bakom är inte ansluten.');
    },
    doing: (person, place, app) => ({
      ...{ person, place, app, serviceUrl },
      tenantId: directory.tenantId,
    }),
    tell: async (app, activity, timeoutMilliseconds) =>
      callBot({
        endpoint: app.messagingEndpoint,
        token: await identity.signBotToken({ audience: app.clientId, serviceUrl }),
        activity,
        timeoutMilliseconds,
      }),
  };
};

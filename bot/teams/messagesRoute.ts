import {
  CloudAdapter,
  type Activity,
  type ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Logger } from '../logger';

/** Runs a turn for a message that has been authenticated already. */
class TurnAdapter extends CloudAdapter {
  public run(
    authenticated: Awaited<
      ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
    >,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ) {
    return this.processActivity(authenticated, activity, logic);
  }
}

// botbuilder accepts a body without an address to answer to, and another tenant's id in it: both are refused here.
const incoming = z
  .object({
    type: z.string().min(1),
    // The id makes a turn that runs twice the same press.
    id: z.string().min(1),
    serviceUrl: z.string().url(),
    channelId: z.string(),
    from: z.object({ id: z.string() }).passthrough(),
    conversation: z.object({ id: z.string(), tenantId: z.string().optional() }).passthrough(),
    channelData: z
      .object({ tenant: z.object({ id: z.string() }).optional() })
      .passthrough()
      .optional(),
  })
  .passthrough();

export interface MessagesTools {
  readonly authentication: ConfigurationBotFrameworkAuthentication;
  readonly run: (context: TurnContext) => Promise<void>;
  /** Tenants whose messages are taken; everybody else's are refused. */
  readonly tenants: readonly string[];
  readonly logger: Logger;
}

/**
 * The address Teams sends to. In this order: a body that makes sense (400), a valid token (401, whatever is wrong
 * with it), a tenant of ours (403); only then does anything run.
 */
export function messagesRoute({ authentication, run, tenants, logger }: MessagesTools) {
  const adapter = new TurnAdapter(authentication);
  adapter.onTurnError = async (_context, error) => {
    logger.error({ err: error }, 'a turn failed');
    throw error;
  };
  return async (request: Request, response: Response): Promise<void> => {
    const parsed = incoming.safeParse(request.body);
    if (!parsed.success) {
      response.status(400).json({ error: 'The activity lacks what a reply needs.' });
      return;
    }
    const activity = request.body as Activity;
    let authenticated;
    try {
      authenticated = await authentication.authenticateRequest(
        activity,
        request.headers.authorization ?? '',
      );
    } catch {
      response.status(401).json({ error: 'The token is not valid.' });
      return;
    }
    const { conversation, channelData } = parsed.data;
    const named = [conversation.tenantId, channelData?.tenant?.id].flatMap((id) =>
      id ? [id] : [],
    );
    if (named.length === 0 || !named.every((id) => tenants.includes(id))) {
      response.status(403).json({ error: 'The tenant is not one of ours.' });
      return;
    }
    try {
      const answer = await adapter.run(authenticated, activity, run);
      response.status(answer?.status ?? 200);
      if (answer?.body) response.json(answer.body);
      else response.end();
    } catch {
      response.status(500).json({ error: 'The turn failed.' });
    }
  };
}

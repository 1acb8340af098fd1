import { z } from 'zod';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import type { PostedCard, UndeliveredReason } from '../../src/domain/dispatches/dispatch';
import type { Person, UnitChannel } from '../../src/domain/units/unit';
import { pauseAfter } from '../sharepoint/throttling';
import type { AppTokens } from '../identity/appTokens';

/**
 * How a send to Teams went. `later`: Teams asked for a pause and did nothing. `uncertain`: no answer came, so it may
 * or may not have happened. `refused`: it will never happen this way.
 */
export type SendOutcome<T> =
  | { readonly outcome: 'sent'; readonly value: T }
  | { readonly outcome: 'later'; readonly pauseMs: number }
  | { readonly outcome: 'uncertain'; readonly error: string }
  | { readonly outcome: 'refused'; readonly reason: UndeliveredReason; readonly status: number };

export interface ConnectorClient {
  post(channel: UnitChannel, card: AdaptiveCard): Promise<SendOutcome<PostedCard>>;
  /** Posts a card below another, which tells people where a changed card does not. */
  reply(thread: PostedCard, card: AdaptiveCard): Promise<SendOutcome<PostedCard>>;
  update(posted: PostedCard, card: AdaptiveCard): Promise<SendOutcome<true>>;
  /** The people of a channel by the directory's object ids; apps and guests without one are left out. */
  members(channel: UnitChannel): Promise<SendOutcome<readonly Person[]>>;
}

export interface ConnectorOptions {
  readonly tokens: AppTokens;
  readonly serviceUrl: string;
  readonly clientId: string;
  readonly tenantId: string;
}

const created = z.object({ id: z.string(), activityId: z.string().optional() });
const memberPage = z.object({
  members: z.array(
    z.object({
      name: z.string().optional(),
      aadObjectId: z.string().optional(),
      objectId: z.string().optional(),
    }),
  ),
  continuationToken: z.string().nullish(),
});
const membersAPage = 500;
// 25,000 people: more than a team holds.
const mostMemberPages = 50;
const timeoutMs = 20_000;

const toPeople = ({ members }: z.infer<typeof memberPage>): readonly Person[] =>
  members.flatMap(({ name, aadObjectId, objectId }) => {
    const id = aadObjectId ?? objectId;
    return id ? [{ id, name: name || id }] : [];
  });

const reasonOf = (status: number): UndeliveredReason => {
  if (status === 403) return 'not-installed';
  return status === 404 ? 'channel-missing' : 'refused';
};

// A card goes alone: text beside an attachment is split by Teams, and no activity id comes back.
const activityWith = (card: AdaptiveCard) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

/**
 * Sends cards over the connector's REST interface. Not botbuilder's own client: it repeats POSTs by itself,
 * and a notice would be posted twice (see ADR 0008).
 */
export function connectorClient({
  tokens,
  serviceUrl,
  clientId,
  tenantId,
}: ConnectorOptions): ConnectorClient {
  const send = async <T>(
    method: string,
    path: string,
    body: unknown,
    read: (answer: unknown) => T | undefined,
  ): Promise<SendOutcome<T>> => {
    const token = await tokens('https://api.botframework.com');
    let response: Response;
    let answer: unknown;
    try {
      response = await fetch(`${serviceUrl}v3/conversations${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      answer = text ? (JSON.parse(text) as unknown) : undefined;
    } catch (error) {
      return { outcome: 'uncertain', error: error instanceof Error ? error.name : 'unknown' };
    }
    const { status } = response;
    if (response.ok) {
      const value = read(answer);
      return value === undefined
        ? { outcome: 'uncertain', error: 'The answer is not understood.' }
        : { outcome: 'sent', value };
    }
    if (status === 429) {
      return {
        outcome: 'later',
        pauseMs: pauseAfter(status, response.headers, 2, Date.now()) ?? 1_000,
      };
    }
    if (status === 408 || status >= 500) return { outcome: 'uncertain', error: `Status ${status}` };
    return { outcome: 'refused', reason: reasonOf(status), status };
  };

  return {
    post: ({ channelId }, card) =>
      send(
        'POST',
        '',
        {
          isGroup: true,
          bot: { id: `28:${clientId}` },
          tenantId,
          channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
          activity: activityWith(card),
        },
        (answer) => {
          const parsed = created.safeParse(answer);
          if (!parsed.success) return undefined;
          const { id, activityId } = parsed.data;
          const messageId = activityId ?? /;messageid=(\d+)/.exec(id)?.[1];
          return messageId ? { conversationId: id, activityId: messageId } : undefined;
        },
      ),
    reply: ({ conversationId }, card) =>
      send(
        'POST',
        `/${encodeURIComponent(conversationId)}/activities`,
        activityWith(card),
        (answer) => {
          const parsed = created.safeParse(answer);
          return parsed.success ? { conversationId, activityId: parsed.data.id } : undefined;
        },
      ),
    update: ({ conversationId, activityId }, card) =>
      send(
        'PUT',
        `/${encodeURIComponent(conversationId)}/activities/${encodeURIComponent(activityId)}`,
        { ...activityWith(card), id: activityId },
        () => true as const,
      ),
    async members({ channelId }) {
      const people: Person[] = [];
      let token = '';
      for (let page = 0; page < mostMemberPages; page += 1) {
        const query = `pageSize=${membersAPage}${token ? `&continuationToken=${encodeURIComponent(token)}` : ''}`;
        const path = `/${encodeURIComponent(channelId)}/pagedmembers?${query}`;
        const sent = await send('GET', path, undefined, (answer) => {
          const parsed = memberPage.safeParse(answer);
          return parsed.success ? parsed.data : undefined;
        });
        if (sent.outcome !== 'sent') return sent;
        people.push(...toPeople(sent.value));
        token = sent.value.continuationToken ?? '';
        if (token === '') break;
      }
      return { outcome: 'sent', value: people };
    },
  };
}

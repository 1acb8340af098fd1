import { createSlidingWindow, type Allowance, type SlidingWindow } from './slidingWindow';

/** What a request to the connector is counted as. Updates and deletions count as sending. */
export type Counted = 'create' | 'send' | 'members';

/** Limits for one bot in one conversation (a channel with all its threads), published for Teams. */
const sending: readonly Allowance[] = [
  { limit: 7, milliseconds: 1000 },
  { limit: 8, milliseconds: 2000 },
  { limit: 60, milliseconds: 30_000 },
  { limit: 1800, milliseconds: 3_600_000 },
];
const reading: readonly Allowance[] = [
  { limit: 14, milliseconds: 1000 },
  { limit: 16, milliseconds: 2000 },
  { limit: 120, milliseconds: 30_000 },
  { limit: 3600, milliseconds: 3_600_000 },
];

/** The limit that differs between texts, and the clock. */
export interface ThrottleSetting {
  /** Requests per second for one app in the tenant: 30 in one text, 50 in later ones. */
  readonly tenantPerSecond: number;
  readonly now?: () => number;
}

/** Whether a request may pass; if not, which limit it broke and when to come back. */
export type Admission =
  | { readonly admitted: true }
  | {
      readonly admitted: false;
      readonly limit: 'conversation' | 'tenant';
      readonly retryAfterSeconds: number;
      /** The client came back before the time it had been told. */
      readonly early: boolean;
    };

/** One request as the limits see it. */
export interface Request {
  readonly bot: string;
  readonly channelId: string;
  readonly counted: Counted;
}

/** Says whether a request keeps within the limits. A refused request is not counted against them. */
export const createThrottle = ({
  tenantPerSecond,
  now = () => performance.now(),
}: ThrottleSetting): ((request: Request) => Admission) => {
  const windows = new Map<string, SlidingWindow>();
  const notBefore = new Map<string, number>();
  const tenant = [{ limit: tenantPerSecond, milliseconds: 1000 }];

  const windowOf = (key: string, allowances: readonly Allowance[]): SlidingWindow => {
    const window = windows.get(key) ?? createSlidingWindow(allowances);
    windows.set(key, window);
    return window;
  };

  return ({ bot, channelId, counted }) => {
    const time = now();
    const key = `${counted} ${bot} ${channelId}`;
    const conversation = windowOf(key, counted === 'members' ? reading : sending);
    const whole = windowOf(bot, tenant);
    const early = time < (notBefore.get(key) ?? 0);
    const conversationWait = conversation.waitAt(time);
    const wait = Math.max(conversationWait, whole.waitAt(time));
    if (wait > 0) {
      const retryAfterSeconds = Math.max(1, Math.ceil(wait / 1000));
      notBefore.set(key, time + retryAfterSeconds * 1000);
      const limit = conversationWait > 0 ? 'conversation' : 'tenant';
      return { admitted: false, limit, retryAfterSeconds, early };
    }
    notBefore.delete(key);
    conversation.add(time);
    whole.add(time);
    return { admitted: true };
  };
};

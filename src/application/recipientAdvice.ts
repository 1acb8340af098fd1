import type { InventoryMatch } from '../domain/matching/inventoryMatch';
import { type CrowdedUnit, crowdedUnits } from '../domain/notices/cardLoad';
import type { Notice } from '../domain/notices/notice';
import { basisStream, noticeStream } from '../domain/notices/noticeKey';
import { isOwnMailbox } from '../domain/notices/reachUnits';
import { proposeRecipients } from '../domain/notices/proposeRecipients';
import type { RecipientFacts, RecipientProposals } from '../domain/notices/recipientProposals';
import { basisFrom, noticeFrom } from './domainEvents';
import type { Clock, LogTools, Units } from './ports';
import { caseRules, type RegionRules } from './regionRules';

/** Whom to send a notice to, and which channels are crowded already. */
export interface RecipientAdvice extends RecipientProposals {
  readonly crowded: readonly CrowdedUnit[];
  /** The inventories were searched; without that, no hits means nothing. */
  readonly searched: boolean;
}

export interface AdviceTools {
  readonly log: LogTools['log'];
  readonly units: Units;
  readonly region: Pick<RegionRules, 'editions' | 'ownAddresses'>;
  readonly clock: Pick<Clock, 'today'>;
  /** What the exports say of the notice's products; undefined when they cannot be searched. */
  readonly match: (notice: Notice) => Promise<InventoryMatch | undefined>;
  /** Unfinished cards by channel. */
  readonly openCards: () => Promise<ReadonlyMap<string, number>>;
}

/**
 * Advises on the recipients of a notice: from the exports, the basis, the version it replaces and the directory
 * (SN-24, X-08). Undefined when there is no such notice.
 */
export const advisingOnRecipients =
  ({ log, units, region, clock, match, openCards }: AdviceTools) =>
  async (noticeKey: string): Promise<RecipientAdvice | undefined> => {
    const noticeOf = async (key: string): Promise<Notice | undefined> =>
      noticeFrom(await log.read(noticeStream(key)));
    const [notice, basis, known] = await Promise.all([
      noticeOf(noticeKey),
      log.read(basisStream(noticeKey)).then(basisFrom),
      units.all(),
    ]);
    if (!notice) return undefined;
    const { ownAddresses } = region;
    const { limits } = caseRules(region, notice.edition, clock.today());
    const [earlier, found, open] = await Promise.all([
      notice.supersedes ? noticeOf(notice.supersedes) : undefined,
      match(notice).catch(() => undefined),
      openCards().catch(() => new Map<string, number>()),
    ]);
    const keys = (some: readonly { readonly key: string }[] = []): readonly string[] =>
      some.map(({ key }) => key);
    const orderedBy = Object.values(basis?.answers ?? {}).reduce<readonly string[]>(
      (all, { answer }) => [...all, ...(answer.orderedBy ?? [])],
      [],
    );
    const before: Pick<RecipientFacts, 'earlier'> = earlier?.plan
      ? {
          earlier: {
            key: earlier.key,
            asked: keys(earlier.plan.units),
            informed: keys(earlier.plan.informed),
          },
        }
      : {};
    const proposals = proposeRecipients({
      units: known,
      hits: found?.departments ?? [],
      orderedBy,
      ownAddresses,
      ...before,
    });
    return {
      ...proposals,
      ownMailboxes: keys(known.filter((unit) => isOwnMailbox({ ownAddresses }, unit))),
      crowded: crowdedUnits(known, open, limits.openCards),
      searched: found !== undefined && found.withHits.length + found.withoutHits.length > 0,
    };
  };

import { z } from 'zod';
import type { Clock } from '../../src/application/ports';
import { caseRules, type RegionRules } from '../../src/application/regionRules';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { dispatchKeyOf } from '../../src/domain/notices/noticeKey';
import { addDays, isLocalDate } from '../../src/domain/time';
import type { MailedLink } from '../../src/text/mails/linkMail';
import { type LinkClaim, linkSigner } from './linkSignature';

/** The path of all one-time links. */
export const linkPath = '/svar';

// Everything comes out of an address that anybody may have written.
const parts = z.object({
  notice: z.string().regex(/^FSN-\d{4}-\d{4,8}$/),
  unit: z.string().regex(/^[a-z0-9-]{1,40}$/),
  number: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
  until: z.string().refine(isLocalDate),
  signature: z.string().regex(/^[\w-]{43}$/),
});

/** Makes one-time links, and reads the claim of one; a forged one has none. */
export interface OneTimeLinks {
  linkTo(dispatch: Pick<Dispatch, 'key' | 'linkAnswers' | 'content'>): MailedLink;
  claimOf(params: unknown): LinkClaim | undefined;
}

/** One-time links below the service's public address, each for the days past the day to be done by that the region has set. */
export function oneTimeLinks(
  secret: string,
  publicUrl: string,
  region: Pick<RegionRules, 'editions'>,
  clock: Pick<Clock, 'today'>,
): OneTimeLinks {
  const signer = linkSigner(secret);
  return {
    linkTo({ key, linkAnswers, content }) {
      const today = clock.today();
      const { linkDays } = caseRules(region, '', today).limits;
      const until = addDays(content.handleBy > today ? content.handleBy : today, linkDays);
      const claim = { dispatchKey: key, answersBefore: linkAnswers, until };
      const path = `${key}/${linkAnswers}/${until}/${signer.sign(claim)}`;
      return { url: `${publicUrl}${linkPath}/${path}`, until };
    },
    claimOf(params) {
      const parsed = parts.safeParse(params);
      if (!parsed.success) return undefined;
      const { notice, unit, number, until, signature } = parsed.data;
      const claim = { dispatchKey: dispatchKeyOf(notice, unit), answersBefore: number, until };
      return signer.holds(claim, signature) ? claim : undefined;
    },
  };
}

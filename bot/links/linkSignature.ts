import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LocalDate } from '../../src/domain/time';

/** What a one-time link stands for: one answer to one dispatch, until a day. */
export interface LinkClaim {
  readonly dispatchKey: string;
  /** How many answers had come by link before it: a link serves until the next one comes. */
  readonly answersBefore: number;
  /** The last day it works. */
  readonly until: LocalDate;
}

/** Signs claims, and tells a signature of ours from a forged one. */
export interface LinkSigner {
  sign(claim: LinkClaim): string;
  holds(claim: LinkClaim, signature: string): boolean;
}

/** Signatures by HMAC-SHA-256 with the region's secret, as base64url. */
export function linkSigner(secret: string): LinkSigner {
  const sign = ({ dispatchKey, answersBefore, until }: LinkClaim): string =>
    createHmac('sha256', secret)
      .update(`one-time link\n${dispatchKey}\n${answersBefore}\n${until}`, 'utf8')
      .digest('base64url');
  return {
    sign,
    holds(claim, signature) {
      const [ours, theirs] = [Buffer.from(sign(claim)), Buffer.from(signature)];
      return ours.length === theirs.length && timingSafeEqual(ours, theirs);
    },
  };
}

import type { SentPlan } from '../../application/noticePages';

/** How many got the notice, asked or only informed. */
export const recipientCount = ({ unitKeys, informedKeys }: SentPlan): number =>
  unitKeys.length + informedKeys.length;

/** Where a notice stands (sv. Inkommet, Underlag inhämtas, Bedömt, Utskickat, Avslutat …; SN-63). */
export const noticeStatuses = [
  'received',
  'collectingBasis',
  'assessed',
  'dispatched',
  'closed',
  'notPresent',
  'duplicate',
  'delegated',
  'informationOnly',
] as const;
export type NoticeStatus = (typeof noticeStatuses)[number];

/** Why a message was taken for its kind (SN-09). */
export const kindReasons = [
  'thread-of-ours',
  'own-key',
  'answers-a-mail',
  'reply-prefix',
  'forward-prefix',
  'forwarded-below',
  'mail-attached',
  'from-inside',
  'from-outside',
  'from-informant',
  'says-closed',
  'says-handled',
  'notice-words',
  'names-reference',
  'names-product',
  'pdf-attached',
  'digest',
  'network',
  'database',
  'auto-submitted',
  'delivery-report',
  'out-of-office',
  'read-receipt',
  'bulk-mail',
  'advertising',
  'nothing-tells',
] as const;

/** Why a message was taken to belong to a case. */
export const caseReasons = ['case-thread', 'case-key', 'case-key-below', 'case-reference'] as const;

/** Why two notices were taken for relatives, or not. */
export const likenessReasons = [
  'same-fsn',
  'same-fsca',
  'same-regulator-reference',
  'other-fsn',
  'other-fsca',
  'same-maker',
  'other-maker',
  'same-product',
  'other-product',
  'same-catalogue-number',
  'other-catalogue-numbers',
  'same-udi',
  'other-udi',
  'same-text',
  'like-text',
  'close-in-time',
  'far-apart',
  'supersedes',
  'later-revision',
  'later-date',
  'says-update',
  'says-reminder',
  'older-version',
] as const;

/** Every reason that is shown beside a proposal, as a code; the sentences are texts. */
export type ReasonCode =
  (typeof kindReasons)[number] | (typeof caseReasons)[number] | (typeof likenessReasons)[number];

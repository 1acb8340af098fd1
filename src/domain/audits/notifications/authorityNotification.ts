import type { Instant, LocalDate } from '../../time';
import type { Person } from '../../units/unit';

/** The authorities that are notified: Läkemedelsverket and Inspektionen för vård och omsorg (AU-12). */
export const authorities = ['LV', 'IVO'] as const;
export type Authority = (typeof authorities)[number];

/** What is registered of a notification to an authority (AU-12). A number that is missing is empty, and is seen. */
export interface NotificationFacts {
  readonly authority: Authority;
  readonly what: string;
  readonly notifiedOn: LocalDate;
  readonly diaryNumber: string;
  readonly deviationNumber: string;
  /** The action it belongs to, `REV-2026-0001.2`, or nothing. */
  readonly action: string;
}

/** What a notification said before it was corrected, by whom and why. */
export interface NotificationCorrection {
  readonly before: NotificationFacts;
  readonly reason: string;
  readonly by: Person;
  readonly at: Instant;
}

/** A notification to an authority (sv. anmälan till myndighet): its stream is `notification/ANM-2026-0001`. */
export interface AuthorityNotification extends NotificationFacts {
  readonly key: string;
  readonly registered: { readonly by: Person; readonly at: Instant };
  readonly corrections: readonly NotificationCorrection[];
}

export const notificationStream = (key: string): string => `notification/${key}`;

export const isNotificationKey = (text: string): boolean => /^ANM-\d{4}-\d{4,6}$/.test(text);

/** `ANM-2026-0001`. */
export const notificationKeyOf = (year: string, number: number): string =>
  `ANM-${year}-${`${number}`.padStart(4, '0')}`;

/** Which numbers a notification lacks: it was not registered, or not told in the deviation system (AU-06, AU-07). */
export const missingNumbers = ({
  diaryNumber,
  deviationNumber,
}: Pick<NotificationFacts, 'diaryNumber' | 'deviationNumber'>): readonly (
  'diaryNumber' | 'deviationNumber'
)[] => [
  ...(diaryNumber === '' ? (['diaryNumber'] as const) : []),
  ...(deviationNumber === '' ? (['deviationNumber'] as const) : []),
];

import { addDays, isLocalDate, type LocalDate } from '../time';

/** How serious a notice is judged to be. */
export const risks = ['high', 'medium', 'low'] as const;
export type Risk = (typeof risks)[number];

export const isRisk = (text: string): text is Risk => (risks as readonly string[]).includes(text);

/** Days from sending until an answer is due. A setting of the region: RH-15405 names no deadline (SN-64). */
export interface DeadlineDays {
  readonly receiveDays: number;
  readonly handleDays: number;
}
export type DeadlineSettings = { readonly [R in Risk]: DeadlineDays };

/** The two deadlines of a dispatch: received by, handled by. Both days are included. */
export interface Deadlines {
  readonly receiveBy: LocalDate;
  readonly handleBy: LocalDate;
}

/**
 * Proposes deadlines by risk. The maker's own date wins as the day to be handled by,
 * when it has not passed; receipt is then never later than that.
 */
export function proposeDeadlines(
  risk: Risk,
  today: LocalDate,
  settings: DeadlineSettings,
  makersDate?: LocalDate,
): Deadlines {
  const { receiveDays, handleDays } = settings[risk];
  const receiveBy = addDays(today, receiveDays);
  const handleBy =
    makersDate && isLocalDate(makersDate) && makersDate >= today
      ? makersDate
      : addDays(today, handleDays);
  return { receiveBy: receiveBy < handleBy ? receiveBy : handleBy, handleBy };
}

import type { OwnReading } from '../../application/readingPages';

/** A document waits for somebody until it is confirmed; who has declined may still confirm. */
export const waitsForMe = ({ state, answer }: OwnReading): boolean =>
  state === 'open' && answer !== 'confirmed';

/** What nobody has said anything about comes first; of those, what is due first. */
export const byDueDay = (one: OwnReading, other: OwnReading): number =>
  Number(one.answer === 'declined') - Number(other.answer === 'declined') ||
  one.dueOn.localeCompare(other.dueOn) ||
  one.title.localeCompare(other.title, 'sv');

/** What was answered last comes first. */
export const byAnswer = (one: OwnReading, other: OwnReading): number =>
  (other.answeredAt ?? other.dueOn).localeCompare(one.answeredAt ?? one.dueOn);

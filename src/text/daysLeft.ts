import type { LocalDate } from '../domain/time';
import type { Language } from './language';

const dayMs = 86_400_000;
const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / dayMs);

const sv = (due: LocalDate, days: number): string => {
  if (days === 0) return `Svaret ska ha kommit i dag, ${due}.`;
  if (days === 1) return `1 dag kvar: svara senast i morgon, ${due}.`;
  if (days > 1) return `${days} dagar kvar: svara senast ${due}.`;
  return days === -1
    ? `Svaret skulle ha kommit i går, ${due}.`
    : `Svaret skulle ha kommit ${due}, för ${-days} dagar sedan.`;
};

const en = (due: LocalDate, days: number): string => {
  if (days === 0) return `The answer is due today, ${due}.`;
  if (days === 1) return `1 day left: answer by tomorrow, ${due}.`;
  if (days > 1) return `${days} days left: answer by ${due}.`;
  return days === -1
    ? `The answer was due yesterday, ${due}.`
    : `The answer was due ${due}, ${-days} days ago.`;
};

/** How many days are left to answer, or how long ago the answer was due; the due day is included. */
export const daysLeft = (due: LocalDate, today: LocalDate, language: Language): string =>
  ({ sv, en })[language](due, daysBetween(today, due));

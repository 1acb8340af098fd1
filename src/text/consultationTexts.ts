import { dayAndTime } from './dates';
import type { Language } from './language';

const sv = {
  heading: (key: string) => `Synpunkter på ${key}`,
  reminder: (key: string) => `Påminnelse: synpunkter på ${key}`,
  dueOn: (day: string) => `Svara senast ${day}`,
  wasDueOn: (day: string) => `Skulle ha besvarats senast ${day}`,
  question: 'Vad vi vill ha era synpunkter på',
  basis: 'Underlag',
  moreBasis: (count: number) => `… och ${count} till`,
  why: (group: string) =>
    `Varför frågar vi? ${group} samverkar med berörda instanser innan den lägger ett förslag.`,
  comments: 'Era synpunkter',
  commentsHint: 'Skriv aldrig patientuppgifter här.',
  send: 'Lämna synpunkter',
  none: 'Inga synpunkter',
  change: 'Ändra svaret',
  read: 'Läs underlaget',
  answeredNone: (by: string, at: string) => `Inga synpunkter. ${by}, ${dayAndTime(at)}`,
  answered: (by: string, at: string) => `Synpunkter från ${by}, ${dayAndTime(at)}`,
  writtenDown: (saidBy: string, by: string) => `${saidBy} (nedtecknat av ${by})`,
  over: 'Samverkan är avslutad. Svaret kan inte ändras längre.',
  overUnanswered: 'Samverkan är avslutad utan svar härifrån.',
  asked: (instance: string, day: string) =>
    `${instance} ombeds lämna synpunkter senast ${day}. Svara på det här mejlet, så skriver gruppens sekreterare in svaret. Den som har konto kan svara på sidan. Skriv aldrig patientuppgifter.`,
  late: (instance: string, day: string) =>
    `${instance} skulle ha lämnat synpunkter senast ${day}, och svar saknas. Svara på det här mejlet, även om ni inte har några synpunkter.`,
  lateCard: (day: string) =>
    `Svar skulle ha kommit senast ${day}. Svara på kortet ovanför, även om ni inte har några synpunkter.`,
  open: 'Öppna ärendet',
};

/** What instances are told and asked. "Ni" to an instance. */
export type ConsultationTexts = typeof sv;

const en: ConsultationTexts = {
  heading: (key) => `Comments on ${key}`,
  reminder: (key) => `Reminder: comments on ${key}`,
  dueOn: (day) => `Answer by ${day}`,
  wasDueOn: (day) => `Was to be answered by ${day}`,
  question: 'What we want your comments on',
  basis: 'Basis',
  moreBasis: (count) => `… and ${count} more`,
  why: (group) =>
    `Why are you asked? ${group} consults the instances that are touched before it makes a proposal.`,
  comments: 'Your comments',
  commentsHint: 'Never write about patients here.',
  send: 'Give comments',
  none: 'No comments',
  change: 'Change the answer',
  read: 'Read the basis',
  answeredNone: (by, at) => `No comments. ${by}, ${dayAndTime(at)}`,
  answered: (by, at) => `Comments from ${by}, ${dayAndTime(at)}`,
  writtenDown: (saidBy, by) => `${saidBy} (written down by ${by})`,
  over: 'The consultation is over. The answer can no longer be changed.',
  overUnanswered: 'The consultation is over without an answer from here.',
  asked: (instance, day) =>
    `${instance} is asked for comments by ${day}. Answer this mail, and the group’s secretary writes the answer down. Who has an account may answer on the page. Never write about patients.`,
  late: (instance, day) =>
    `${instance} was to give comments by ${day}, and there is no answer. Answer this mail, even if you have no comments.`,
  lateCard: (day) =>
    `An answer was due by ${day}. Answer on the card above, even if you have no comments.`,
  open: 'Open the case',
};

export const consultationTexts: { readonly [L in Language]: ConsultationTexts } = { sv, en };

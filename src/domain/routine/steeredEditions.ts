import type { BasisQuestion } from '../basis/basisForm';
import type { AcceptedChange, ConfigurationDecision } from './configurationDecision';
import { type RoutineRules, rulesOn } from './routineRules';

const withAdded = (
  questions: readonly BasisQuestion[],
  change: AcceptedChange & { readonly kind: 'rowAdded' },
  names: string,
  place: number,
): readonly BasisQuestion[] => {
  const { label, isSearch, answeredBy, after } = change;
  if (answeredBy === undefined) return questions;
  const question: BasisQuestion = {
    ...{ key: `${names}-${place}`, row: 'B1', party: answeredBy },
    ...{ kind: isSearch ? 'search' : 'text', question: label, printed: label },
  };
  const first = questions.findIndex(({ key }) => key === after) + 1;
  // Rows that come together behind the same one stand in the order of the form.
  const own = questions.slice(first).findIndex(({ key }) => !key.startsWith(names));
  const at = own < 0 ? questions.length : first + own;
  return [...questions.slice(0, at), question, ...questions.slice(at)];
};

// A question that waited for the hit of one that is gone is asked of everybody.
const without = (questions: readonly BasisQuestion[], gone: string): readonly BasisQuestion[] =>
  questions
    .filter(({ key }) => key !== gone)
    .map((question) => {
      if (question.whenHit !== gone) return question;
      const { whenHit: _gone, ...rest } = question;
      return rest;
    });

/** Puts questions of the form into another order; those that the form does not print keep their places. */
function inOrder(
  questions: readonly BasisQuestion[],
  keys: readonly string[],
): readonly BasisQuestion[] {
  const moved = keys.flatMap((key) => questions.find((one) => one.key === key) ?? []);
  const places = questions.flatMap(({ key }, index) => (keys.includes(key) ? [index] : []));
  const result = [...questions];
  places.forEach((place, index) => {
    const question = moved[index];
    if (question) result[place] = question;
  });
  return result;
}

/** The questions of Bilaga 1 after the changes that were accepted (B1-02 … B1-07). */
export function steeredQuestions(
  questions: readonly BasisQuestion[],
  { accepted, edition }: Pick<ConfigurationDecision, 'accepted' | 'edition'>,
): readonly BasisQuestion[] {
  const names = `b1-new-${edition.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 34);
  return accepted.reduce<readonly BasisQuestion[]>((known, change, index) => {
    switch (change.kind) {
      case 'rowAdded':
        return withAdded(known, change, names, index + 1);
      case 'rowRemoved':
        return without(known, change.question);
      case 'rowRenamed':
        return known.map((one) =>
          one.key === change.question ? { ...one, question: change.to, printed: change.to } : one,
        );
      case 'rowsMoved':
        return inOrder(known, change.questions);
      default:
        return known;
    }
  }, questions);
}

/**
 * The editions that cases are handled under: those of the region's settings, and one for each decision of a person, made
 * of the rules in force that day. An edition that the settings have come to hold themselves is theirs. A case goes on
 * under the edition it was begun with.
 */
export const steeredEditions = (
  editions: readonly RoutineRules[],
  number: string,
  decisions: readonly ConfigurationDecision[],
): readonly RoutineRules[] =>
  decisions.reduce<readonly RoutineRules[]>((known, decision) => {
    const { edition, on } = decision;
    const rules = rulesOn(known, on);
    const isKnown = known.some((one) => one.number === number && one.edition === edition);
    if (rules === undefined || isKnown) return known;
    const questions = steeredQuestions(rules.basis.questions, decision);
    return [...known, { ...rules, edition, inForceFrom: on, basis: { ...rules.basis, questions } }];
  }, editions);

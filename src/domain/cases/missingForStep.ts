import type { CaseSettings } from '../groups/collaborationSettings';
import type { LocalDate } from '../time';
import { statusOfInstance } from './consultation';
import type { GroupCase } from './groupCase';

/** One thing that has to be done before a case goes on to its next step. */
export type MissingForStep =
  | { readonly kind: 'facts' }
  | { readonly kind: 'diaryNumber' }
  | { readonly kind: 'official' }
  | { readonly kind: 'perspective'; readonly perspective: string }
  | { readonly kind: 'document' }
  | { readonly kind: 'consultation'; readonly instanceKey: string; readonly instance: string }
  | { readonly kind: 'answer'; readonly instance: string; readonly dueOn: LocalDate };

const consultations = (
  { instanceKeys, consultations: asked }: GroupCase,
  { instances }: Pick<CaseSettings, 'instances'>,
  today: LocalDate,
): readonly MissingForStep[] => {
  const keys = asked.flatMap((one) => one.instances.map(({ key }) => key));
  const unasked = instances.filter(({ key }) => instanceKeys.includes(key) && !keys.includes(key));
  return [
    ...unasked.map(({ key, name }) => ({
      ...{ kind: 'consultation' as const, instanceKey: key, instance: name },
    })),
    ...asked.flatMap(({ dueOn, instances: some }) =>
      some
        .filter((one) => statusOfInstance(one, dueOn, today) === 'waiting')
        .map(({ name }) => ({ kind: 'answer' as const, instance: name, dueOn })),
    ),
  ];
};

/**
 * What is missing before a case goes on (LS-04): what a mail did not say (LS-22) before it is registered, a diary number and an official before it is prepared, every perspective
 * and a document of the basis before others are asked (LS-19, LS-13), and every touched instance asked and answered, or
 * silent behind its day, before there is a proposal (LS-18). The pages show the same list.
 */
export function missingForStep(
  state: GroupCase,
  settings: Pick<CaseSettings, 'perspectives' | 'instances'>,
  today: LocalDate,
): readonly MissingForStep[] {
  switch (state.step) {
    case 'intake':
      return state.isUnsorted ? [{ kind: 'facts' }] : [];
    case 'proposal':
      return [];
    case 'registration':
      return [
        ...(state.diaryNumber === undefined ? [{ kind: 'diaryNumber' as const }] : []),
        ...(state.official === undefined ? [{ kind: 'official' as const }] : []),
      ];
    case 'preparation':
      return [
        ...settings.perspectives
          .filter((name) => !state.perspectives.some(({ perspective }) => perspective === name))
          .map((perspective) => ({ kind: 'perspective' as const, perspective })),
        ...(state.documents.length === 0 ? [{ kind: 'document' as const }] : []),
      ];
    case 'consultation':
      return consultations(state, settings, today);
  }
}

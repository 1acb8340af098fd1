import { z } from 'zod';
import type { CommandAssignment } from '../../src/application/assignments/assignmentCommands';
import { acceptAssignmentVerb, givenAssignmentCard } from '../../src/cards/assignmentCards';
import type { Group } from '../../src/domain/groups/group';
import type { Language } from '../../src/text/language';
import { refusalText } from '../../src/text/refusalTexts';
import type { CardPress } from './cardPress';

export interface AssignmentPressTools {
  readonly command: CommandAssignment;
  readonly groups: readonly Group[];
  readonly pageOf: (key: string) => string;
  readonly language: Language;
}

const pressed = z
  .object({ assignment: z.string().regex(/^[A-ZÅÄÖ]{2,6}-\d{4}-\d{4,6}\/\d{1,4}$/) })
  .passthrough();

/** The button that takes an assignment on (LS-06). Who leads the working group may press; the rule decides. */
export const assignmentPress =
  ({ command, groups, pageOf, language }: AssignmentPressTools): CardPress =>
  (verb, data) => {
    if (verb !== acceptAssignmentVerb) return undefined;
    const parsed = pressed.safeParse(data);
    if (!parsed.success) return undefined;
    const [key = '', edition = ''] = parsed.data.assignment.split('/');
    return {
      matter: key,
      async run({ by, cause }) {
        const wish = { edition: Number(edition) };
        const { state, refusal } = await command('acceptAssignment', key, wish, by, cause);
        const shown = state?.editions.find(({ number }) => number === wish.edition);
        if (refusal || !state || !shown)
          return refusalText(refusal ?? { code: 'assignment/unknown' }, language);
        const group = groups.find((one) => one.key === state.groupKey)?.name ?? '';
        return givenAssignmentCard(
          { assignment: state, edition: shown, group, page: pageOf(key) },
          language,
        );
      },
    };
  };

import type { AssignmentLine } from '../../src/application/assignments/assignmentPages';
import type { Clock } from '../../src/application/ports';
import { openAssignmentsCard } from '../../src/cards/openAssignmentsCard';
import type { Group } from '../../src/domain/groups/group';
import { belongsTo } from '../../src/domain/groups/groupRights';
import { assignmentCardTexts } from '../../src/text/assignmentCardTexts';
import { botTexts } from '../../src/text/botTexts';
import type { Language } from '../../src/text/language';
import type { BotPages } from './botPages';
import type { Said, Written } from './textCommands';

/** What the word *uppdrag* is answered from. */
export interface AssignmentWords {
  readonly groups: readonly Group[];
  readonly open: () => Promise<readonly AssignmentLine[]>;
}

interface Tools {
  readonly assignments?: AssignmentWords | undefined;
  readonly pages: Pick<BotPages, 'assignments'>;
  readonly clock: Pick<Clock, 'today'>;
}

/**
 * The open assignments that somebody's groups have given or been given, in their own chat; those of its group in a
 * channel. What is only written is for those who sit in the group that writes it.
 */
export const answeringAssignments =
  ({ assignments, pages, clock }: Tools) =>
  async ({ by, channel }: Written, language: Language): Promise<Said> => {
    const texts = botTexts[language];
    const shown = (assignments?.groups ?? []).filter((group) =>
      channel ? group.channel?.channelId === channel.channelId : belongsTo(group, by),
    );
    if (!assignments || shown.length === 0) return [channel ? texts.noGroupHere : texts.noGroup];
    const keys = shown.map(({ key }) => key);
    const lines = (await assignments.open()).filter(
      ({ groupKey, lagKey, status }) =>
        keys.includes(groupKey) || (status !== 'draft' && keys.includes(lagKey)),
    );
    if (lines.length === 0) return [assignmentCardTexts[language].wordNone];
    const frame = { page: pages.assignments, today: clock.today() };
    return [openAssignmentsCard(lines, frame, language)];
  };

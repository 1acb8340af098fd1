import type { CaseLine } from '../../src/application/cases/casePages';
import { openCasesCard } from '../../src/cards/openCasesCard';
import { takesPart } from '../../src/domain/cases/caseRights';
import type { Group } from '../../src/domain/groups/group';
import { botTexts } from '../../src/text/botTexts';
import type { Language } from '../../src/text/language';
import type { BotPages } from './botPages';
import type { Said, Written } from './textCommands';

/** What the word *ärenden* is answered from. */
export interface CaseWords {
  readonly groups: readonly Group[];
  readonly open: () => Promise<readonly CaseLine[]>;
}

interface Tools {
  readonly cases?: CaseWords | undefined;
  readonly pages: Pick<BotPages, 'cases'>;
}

/** The open cases of the groups somebody takes part in, in their own chat; those of its group in a channel. */
export const answeringCases =
  ({ cases, pages }: Tools) =>
  async ({ by, channel }: Written, language: Language): Promise<Said> => {
    const texts = botTexts[language];
    const groups = cases?.groups ?? [];
    const shown = groups.filter((group) =>
      channel ? group.channel?.channelId === channel.channelId : takesPart(group, groups, by),
    );
    if (!cases || shown.length === 0) return [channel ? texts.noGroupHere : texts.noGroup];
    const keys = shown.map(({ key }) => key);
    const lines = (await cases.open()).filter(({ groupKey }) => keys.includes(groupKey));
    return [lines.length === 0 ? texts.noOpenCases : openCasesCard(lines, pages.cases, language)];
  };

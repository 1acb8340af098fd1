import type { CaseStep } from '../domain/cases/groupCase';
import { botTexts } from '../text/botTexts';
import { caseTexts } from '../text/caseTexts';
import type { Language } from '../text/language';
import { type AdaptiveCard, adaptiveCard, paragraph, plain } from './adaptiveCard';

/** A case as the card lists it. */
export interface OpenCaseLine {
  readonly key: string;
  readonly title: string;
  readonly step: CaseStep;
}

const mostLines = 20;

/** The open cases of somebody's groups, or of the group of a channel, with the way to the page. */
export function openCasesCard(
  lines: readonly OpenCaseLine[],
  page: string,
  language: Language,
): AdaptiveCard {
  const texts = botTexts[language];
  const { steps } = caseTexts[language];
  const title = texts.openCases(lines.length);
  return adaptiveCard(
    language,
    title,
    [
      paragraph(title, { style: 'heading', weight: 'Bolder', size: 'Medium' }),
      ...lines.slice(0, mostLines).map(({ key, title: name, step }) =>
        paragraph(`**${plain(key)}** ${plain(name.slice(0, 200))} · ${steps[step]}`, {
          spacing: 'Small',
        }),
      ),
      ...(lines.length > mostLines ? [paragraph(texts.andMore(lines.length - mostLines))] : []),
    ],
    [{ type: 'Action.OpenUrl', title: texts.openLsg, url: page }],
  );
}

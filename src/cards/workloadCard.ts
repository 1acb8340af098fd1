import { type BotTexts, botTexts } from '../text/botTexts';
import { dayAndTime } from '../text/dates';
import type { Language } from '../text/language';
import type { Instant } from '../domain/time';
import { type AdaptiveCard, adaptiveCard, type CardElement, paragraph } from './adaptiveCard';
import { type NoticeStanding, productLine } from './statusCard';

/** How many notices wait at each step, and those that are late. */
export interface WaitingCounts {
  readonly received: number;
  readonly collectingBasis: number;
  readonly assessed: number;
  readonly followedUp: number;
  readonly completed: number;
  readonly needsHelp: number;
  readonly late: readonly NoticeStanding[];
}

const mostLate = 5;
const steps = ['received', 'collectingBasis', 'assessed', 'followedUp', 'completed'] as const;

const lateLines = (late: readonly NoticeStanding[], texts: BotTexts): readonly CardElement[] => [
  ...late
    .slice(0, mostLate)
    .map((notice) =>
      paragraph(
        `${notice.key} · ${productLine(notice)} · ${texts.answered(notice.answered, notice.recipients)}`,
        { size: 'Small', spacing: 'Small' },
      ),
    ),
  ...(late.length > mostLate
    ? [paragraph(texts.andMore(late.length - mostLate), { size: 'Small', spacing: 'Small' })]
    : []),
];

/** The coordinator's overview (SN-60): what waits at each step, who needs help, what is late. `page` lists all. */
export function workloadCard(
  counts: WaitingCounts,
  now: Instant,
  page: string,
  language: Language,
): AdaptiveCard {
  const texts = botTexts[language];
  const { needsHelp, late } = counts;
  const urgent = [
    ...(needsHelp > 0 ? [`⚠ ${texts.steps.needsHelp(needsHelp)}`] : []),
    ...(late.length > 0 ? [`⏰ ${texts.steps.late(late.length)}`] : []),
  ];
  return adaptiveCard(
    language,
    texts.workload,
    [
      paragraph(texts.workload, { style: 'heading', weight: 'Bolder', size: 'Medium' }),
      ...steps.map((step) => paragraph(texts.steps[step](counts[step]), { spacing: 'Small' })),
      ...urgent.map((text) => paragraph(text, { color: 'Attention', weight: 'Bolder' })),
      ...lateLines(late, texts),
      paragraph(texts.asOf(dayAndTime(now)), { size: 'Small', isSubtle: true }),
    ],
    [{ type: 'Action.OpenUrl', title: texts.openNotices, url: page }],
  );
}

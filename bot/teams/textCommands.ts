import { mayBeShown, type NoticeLookup } from '../../src/application/noticeLookup';
import type { NoticeSummary } from '../../src/application/noticePages';
import {
  dispatchesNow,
  openReceiptsOf,
  type ReceiptSources,
  stillOpen,
} from '../../src/application/ownReceipts';
import type { Clock, Units } from '../../src/application/ports';
import { isLate, workloadOf } from '../../src/application/workload';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import { commandHelpCard } from '../../src/cards/helpCard';
import { myReceiptsCard, receiptCard } from '../../src/cards/myReceiptsCard';
import { statusCard } from '../../src/cards/statusCard';
import { workloadCard } from '../../src/cards/workloadCard';
import { isCoordinator, type Roles } from '../../src/domain/units/roles';
import { mayAnswerFor, type Person, type Unit } from '../../src/domain/units/unit';
import { botTexts } from '../../src/text/botTexts';
import type { Language } from '../../src/text/language';
import { openProposalsTexts } from '../../src/text/openProposalsTexts';
import type { BotPages } from './botPages';
import { answeringAssignments, type AssignmentWords } from './assignmentWords';
import { answeringCases, type CaseWords } from './caseWords';
import { textCommandOf } from './commandText';
import { noticeOfThread } from './noticeOfThread';

export interface TextCommandTools extends ReceiptSources {
  readonly lookup: NoticeLookup;
  readonly units: Units;
  readonly roles: Roles;
  readonly clock: Clock;
  readonly pages: BotPages;
  readonly language: Language;
  readonly region: string;
  /** Absent in a region without collaboration groups. */
  readonly cases?: CaseWords | undefined;
  readonly assignments?: AssignmentWords | undefined;
  /** Absent in a region without groups that vote. */
  readonly openProposals?: ((language: Language) => Promise<AdaptiveCard | string>) | undefined;
}

/** What somebody wrote, and where: in a channel, perhaps below a card, or in their own chat with the bot. */
export interface Written {
  readonly text: unknown;
  readonly by: Person;
  readonly channel?: { readonly channelId: string; readonly threadId?: string };
}

/** What the bot says, in order. */
export type Said = readonly (AdaptiveCard | string)[];

// More cards than these one after the other are no help; the rest are lines with the way to the page.
const mostCards = 5;

/**
 * Answers what somebody writes to the bot. Counts of a notice are for all staff; what waits for a unit is shown to those
 * who answer for it in their own chat, and in the unit's channel.
 */
export const answeringWords = (tools: TextCommandTools) => {
  const { lookup, units, roles, clock, pages, region } = tools;
  const openCases = answeringCases(tools);
  const openAssignments = answeringAssignments(tools);

  const standing = (notice: NoticeSummary, language: Language): AdaptiveCard => {
    const frame = { now: clock.now(), isLate: isLate(notice, clock.today()) };
    return statusCard(notice, { ...frame, page: pages.notice(notice.key) }, language);
  };

  const statusOf = async (noticeKey: string, by: Person, language: Language): Promise<Said> => {
    const notice = await lookup.byKey(noticeKey);
    if (!notice) return [botTexts[language].noSuchNotice(noticeKey)];
    return mayBeShown(notice.status, roles, by)
      ? [standing(notice, language)]
      : [botTexts[language].notJudged(noticeKey)];
  };

  const openHere = async (
    here: readonly Unit[],
    { by, channel }: Written,
    language: Language,
  ): Promise<Said> => {
    const texts = botTexts[language];
    const thread = channel?.threadId;
    const noticeKey = thread && (await noticeOfThread(tools, here, thread));
    if (noticeKey) return statusOf(noticeKey, by, language);
    const open = await openReceiptsOf(tools, here);
    const keys = Array.from(new Set(open.map((receipt) => receipt.noticeKey)));
    const place = here.map(({ name }) => name).join(', ');
    if (keys.length === 0) return [texts.nothingOpen(place)];
    if (keys.length === 1) return statusOf(keys[0] ?? '', by, language);
    const frame = { title: texts.openHere(place), note: texts.askByNumber, today: clock.today() };
    return [myReceiptsCard(open, frame, language)];
  };

  const statusHere = async (written: Written, language: Language): Promise<Said> => {
    const { by, channel } = written;
    const all = await units.all();
    const here = all.filter((unit) =>
      channel ? unit.channel?.channelId === channel.channelId : mayAnswerFor(unit, by),
    );
    if (here.length > 0 && (channel || !isCoordinator(roles, by)))
      return openHere(here, written, language);
    if (!isCoordinator(roles, by)) return [botTexts[language].whichNotice];
    const load = workloadOf(await lookup.waiting(), clock.today());
    return [workloadCard(load, clock.now(), pages.notices, language)];
  };

  const mine = async ({ by, channel }: Written, language: Language): Promise<Said> => {
    const texts = botTexts[language];
    if (channel) return [texts.onlyInChat];
    const own = (await units.all()).filter((unit) => mayAnswerFor(unit, by));
    if (own.length === 0) return [texts.noUnits];
    const receipts = await openReceiptsOf(tools, own);
    const urgent = receipts.slice(0, mostCards).map(({ key }) => key);
    const cards = stillOpen(await dispatchesNow(tools, urgent));
    // A row follows the log a moment later: what has just been answered waits no longer.
    const waiting = receipts.filter(
      ({ key }) => !urgent.includes(key) || cards.some((card) => card.key === key),
    );
    if (waiting.length === 0) return [texts.nothingWaits];
    const frame = {
      title: texts.waitingFor(waiting.length),
      note: texts.mostUrgentBelow(cards.length),
      today: clock.today(),
      page: pages.receipts,
    };
    return [
      myReceiptsCard(waiting, frame, language),
      ...cards.map((dispatch) => receiptCard(dispatch, language, region)),
    ];
  };

  return async (written: Written): Promise<Said> => {
    const command = textCommandOf(written.text);
    const language = command.language ?? tools.language;
    switch (command.kind) {
      case 'help':
        return [commandHelpCard(language)];
      case 'mine':
        return mine(written, language);
      case 'cases':
        return openCases(written, language);
      case 'assignments':
        return openAssignments(written, language);
      case 'status':
        return command.noticeKey
          ? statusOf(command.noticeKey, written.by, language)
          : statusHere(written, language);
      case 'proposals':
        return [
          tools.openProposals
            ? await tools.openProposals(language)
            : openProposalsTexts[language].notHere,
        ];
      case 'unreadNumber':
        return [botTexts[language].unreadNumber];
      case 'unknown':
        return [commandHelpCard(language, { said: botTexts[language].unknown })];
    }
  };
};

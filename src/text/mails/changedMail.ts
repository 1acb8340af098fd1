import type { Dispatch } from '../../domain/dispatches/dispatch';
import { cardTexts } from '../cardTexts';
import type { Language } from '../language';
import { type MailPart, writtenMail, type WrittenMail } from './mailParts';
import { commonWords, contentParts, matterPart, reasonPart, subjectOf } from './noticeParts';

const sv = {
  withdrawn: 'Återkallat',
  superseded: 'Ersatt',
  corrected: 'Ändrat',
  newDates: 'Nya datum',
  stands: 'Så här lyder meddelandet nu:',
  because: (reason: string) => `Datumen är ändrade: ${reason}`,
};
const en: typeof sv = {
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
  corrected: 'Changed',
  newDates: 'New dates',
  stands: 'The notice now reads:',
  because: (reason) => `The dates have changed: ${reason}`,
};
const texts = { sv, en };

const titled = (
  prefix: string,
  dispatch: Dispatch,
  parts: readonly MailPart[],
  language: Language,
  region: string,
): WrittenMail =>
  writtenMail(
    `${prefix}: ${subjectOf(dispatch, language, region)}`,
    [{ text: commonWords[language].to(dispatch.unit.name) }, ...parts],
    language,
  );

/**
 * The mail to a unit reached by mail when what it got is corrected, withdrawn or replaced by a newer notice: what
 * changed, and then the whole as it now reads. `further` are the ways to answer, such as a one-time link.
 */
export function changedMail(
  dispatch: Dispatch,
  further: readonly MailPart[],
  language: Language,
  region: string,
): WrittenMail {
  const { superseded, withdrawn, corrected } = dispatch;
  const words = texts[language];
  const card = cardTexts[language];
  const short = (prefix: string, sentence: string): WrittenMail =>
    titled(
      prefix,
      dispatch,
      [{ text: sentence }, matterPart({ ...dispatch, mode: 'information' }, language)],
      language,
      region,
    );
  if (superseded) return short(words.superseded, card.superseded(superseded.by, superseded.at));
  if (withdrawn) {
    const sentence = card.withdrawn(withdrawn.reason, withdrawn.at);
    return short(words.withdrawn, `${sentence}\n${card.noAnswerNeeded}`);
  }
  const parts = [
    ...(corrected ? [{ text: card.corrected(corrected.what, corrected.at) }] : []),
    { text: words.stands },
    matterPart(dispatch, language, dispatch.received !== undefined),
    ...contentParts(dispatch, language),
    ...further,
    reasonPart(dispatch, language),
  ];
  return titled(words.corrected, dispatch, parts, language, region);
}

/** The mail to a unit reached by mail when the days to answer by are extended, with the reason. */
export const newDatesMail = (
  dispatch: Dispatch,
  reason: string,
  further: readonly MailPart[],
  language: Language,
  region: string,
): WrittenMail =>
  titled(
    texts[language].newDates,
    dispatch,
    [
      { text: texts[language].because(reason) },
      matterPart(dispatch, language, dispatch.received !== undefined),
      ...further,
    ],
    language,
    region,
  );

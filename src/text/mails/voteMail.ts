import type { Proposal, VoteRound } from '../../domain/voting/proposal';
import { dayAndTime } from '../dates';
import type { Language } from '../language';
import { votingTexts } from '../votingTexts';
import { type WrittenMail, writtenMail } from './mailParts';

/** Asks somebody for their vote where no card reaches the group, or reminds one who is silent. */
export function voteMail(
  proposal: Pick<Proposal, 'key' | 'title' | 'text' | 'groupName'>,
  { closesAt }: Pick<VoteRound, 'closesAt'>,
  page: string,
  what: 'asked' | 'silent',
  language: Language,
): WrittenMail {
  const texts = votingTexts[language];
  const at = dayAndTime(closesAt);
  const { key, title, text, groupName } = proposal;
  const [subject, says] =
    what === 'asked'
      ? [texts.mailAsked(key), texts.mailAskedText(groupName, at)]
      : [texts.mailSilent(key), texts.mailSilentText(groupName, at)];
  return writtenMail(
    `${subject}: ${title}`,
    [{ text: says }, { heading: texts.proposed, text }, { link: { title: texts.open, url: page } }],
    language,
  );
}

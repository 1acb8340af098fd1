import { decisionFrom } from '../../src/application/decisions/decisionRecords';
import type { Decision } from '../../src/domain/decisions/decision';
import { adjustDue, decisionDays } from '../../src/domain/decisions/decisionDays';
import { lateStepOfLetter, recipientOfLetter } from '../../src/domain/decisions/decisionEvents';
import type { DecisionSettings } from '../../src/domain/groups/collaborationSettings';
import type { Language } from '../../src/text/language';
import { lateStepMail, sentOutMail, toAdjustMail } from '../../src/text/mails/decisionMails';
import type { MailedLink } from '../../src/text/mails/linkMail';
import { extractPaper } from '../../src/text/papers/decisionPapers';
import { paperPdf } from '../papers/paperPdf';
import type { Letters } from './letters';

export interface DecisionLetterTools {
  readonly language: Language;
  readonly regionName: string;
  readonly settings: DecisionSettings;
  readonly pageOf: (key: string) => string;
  /** The link by which a recipient confirms that the decision has come. */
  readonly linkTo: (decision: Decision, recipient: number) => MailedLink;
}

/** Mails about decisions: the extract to each recipient of the dispatch list, and what waits to be adjusted. */
export const decisionLetters = (tools: DecisionLetterTools): Letters => ({
  card: () => undefined,
  async mail({ letter }, entries) {
    const { language, regionName, settings, pageOf, linkTo } = tools;
    const decision = decisionFrom(entries);
    if (!decision) return undefined;
    if (letter.startsWith('toAdjust/')) {
      if (decision.adjusted !== undefined || decision.reviewed === undefined) return 'obsolete';
      const dueOn = adjustDue(decision.content.meetingDay, settings);
      return toAdjustMail(decision, dueOn, pageOf(decision.key), language);
    }
    const late = lateStepOfLetter(letter);
    if (late !== undefined) {
      const isDone = late === 'adjust' ? decision.adjusted : decision.announced;
      if (isDone !== undefined) return 'obsolete';
      const days = decisionDays(decision, settings, '');
      const dueOn = days.find(({ step }) => step === late)?.dueOn ?? '';
      return lateStepMail(decision, late, dueOn, pageOf(decision.key), language);
    }
    const recipient = recipientOfLetter(letter) ?? -1;
    const receipt = decision.receipts[recipient];
    if (!receipt) return undefined;
    const isReminder = letter.startsWith('receiptReminder/');
    if (isReminder && receipt.acknowledged !== undefined) return 'obsolete';
    const content = await paperPdf(extractPaper(decision, regionName, language));
    return {
      ...sentOutMail(
        decision,
        { name: receipt.recipient.name, link: linkTo(decision, recipient), isReminder },
        language,
      ),
      attachments: [{ name: `${decision.key}.pdf`, contentType: 'application/pdf', content }],
    };
  },
});

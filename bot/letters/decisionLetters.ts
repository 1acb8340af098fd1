import { decisionFrom } from '../../src/application/decisionRecords';
import { adjustDue } from '../../src/domain/decisions/decisionDays';
import { recipientOfLetter } from '../../src/domain/decisions/decisionEvents';
import type { DecisionSettings } from '../../src/domain/groups/collaborationSettings';
import type { Language } from '../../src/text/language';
import { sentOutMail, toAdjustMail } from '../../src/text/mails/decisionMails';
import { extractPaper } from '../../src/text/papers/decisionPapers';
import { paperPdf } from '../papers/paperPdf';
import type { Letters } from './letters';

export interface DecisionLetterTools {
  readonly language: Language;
  readonly regionName: string;
  readonly settings: DecisionSettings;
  readonly pageOf: (key: string) => string;
}

/** Mails about decisions: the extract to each recipient of the dispatch list, and what waits to be adjusted. */
export const decisionLetters = (tools: DecisionLetterTools): Letters => ({
  card: () => undefined,
  async mail({ letter }, entries) {
    const { language, regionName, settings, pageOf } = tools;
    const decision = decisionFrom(entries);
    if (!decision) return undefined;
    if (letter.startsWith('toAdjust/')) {
      if (decision.adjusted !== undefined || decision.reviewed === undefined) return 'obsolete';
      const dueOn = adjustDue(decision.content.meetingDay, settings);
      return toAdjustMail(decision, dueOn, pageOf(decision.key), language);
    }
    const receipt = decision.receipts[recipientOfLetter(letter) ?? -1];
    if (!receipt) return undefined;
    const content = await paperPdf(extractPaper(decision, regionName, language));
    return {
      ...sentOutMail(decision, receipt.recipient.name, language),
      attachments: [{ name: `${decision.key}.pdf`, contentType: 'application/pdf', content }],
    };
  },
});

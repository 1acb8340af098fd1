import * as React from 'react';
import type { NoticeDetails } from '../../application/noticePages';
import type { ClosingCheck } from '../../domain/notices/closingChecks';
import { effortOf } from '../../domain/notices/recordEffort';
import { dayAndTime } from '../../text/dates';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { replyPageTexts } from '../../text/pages/replyPageTexts';
import { useStyles } from '../hooks/useStyles';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly notice: NoticeDetails;
  readonly code: ClosingCheck;
}

/** What was done for an item, by whom and when; and that a mail has not gone yet. */
export function DoneWords({ notice: { caseFile }, code }: Props): JSX.Element | null {
  const { language, texts } = useShell();
  const classes = useStyles(tableStyles);
  const words = closingPageTexts[language];
  const by = (done: { readonly by: { readonly name: string }; readonly at: string }): string =>
    words.by(done.by.name, dayAndTime(done.at));
  const { assessment, lettersSent, chiefPhysician, handOver, publication } = caseFile;
  const mailed = (letter: string): readonly string[] =>
    lettersSent.some((sent) => sent === letter || sent.startsWith(`${letter}/`))
      ? []
      : [words.onItsWay];
  const because = (label: string, reason: string | undefined): readonly string[] =>
    reason ? [`${label} ${reason}`] : [];
  const lines = (): readonly string[] => {
    switch (code) {
      case 'closing/assessed':
        return assessment ? [by(assessment)] : [];
      case 'closing/chief-physician':
        return chiefPhysician
          ? [
              by(chiefPhysician),
              ...because(words.chief.officeReason, chiefPhysician.commissionReason),
              ...mailed('chiefPhysician'),
            ]
          : [];
      case 'closing/handed-over':
        return handOver ? [by(handOver), ...mailed('handOver')] : [];
      case 'closing/receipt-reply':
      case 'closing/completion-reply': {
        const kind = code === 'closing/receipt-reply' ? 'receipt' : 'completion';
        const given = caseFile.replies.find(({ reply }) => reply === kind);
        if (!given) return [];
        return [
          `${replyPageTexts[language].given(given.to)}: ${by(given)}`,
          ...(given.evidence ? [given.evidence] : []),
          ...because(replyPageTexts[language].early, given.reason),
          ...(given.via === 'mail' ? mailed(`reply/${kind}`) : []),
        ];
      }
      case 'closing/published':
        return publication
          ? [`${words.publication.shown(publication.from, publication.until)}: ${by(publication)}`]
          : [];
      case 'closing/effort': {
        const { minutes, amount } = effortOf(caseFile);
        return caseFile.efforts.length > 0
          ? [words.effort.sum(texts.number(minutes), texts.number(amount))]
          : [];
      }
      default:
        return [];
    }
  };
  const shown = lines();
  return shown.length > 0 ? (
    <span className={classes.under} style={{ overflowWrap: 'anywhere' }}>
      {shown.join(' · ')}
    </span>
  ) : null;
}

import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { paragraphOf } from '../../../domain/decisions/decisionKey';
import { keyOfRef } from '../../../domain/records/recordRef';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useAudits } from '../auditsContext';
import { RecordLink } from '../RecordLink';
import type { AuditSection } from './openForms';
import { ApproveReplyForm, SendReplyForm } from './ReplyForms';

/** The region's reply as a whole: the decision that approved it, and when it went to the auditors (AU-10). */
export function ReplySection(section: AuditSection): JSX.Element {
  const { language, desk } = useAudits();
  const words = auditPageTexts[language];
  const { whole, open, onOpen } = section;
  const { reply } = whole.audit;
  return (
    <section aria-label={words.reply}>
      <SectionHeading>{words.reply}</SectionHeading>
      {reply ? (
        <p style={{ margin: '0 0 8px' }}>
          {words.approvedBy}{' '}
          <RecordLink to={reply.decision}>{paragraphOf(keyOfRef(reply.decision))}</RecordLink>
          {'. '}
          {reply.sent
            ? `${words.sent(reply.sent.on, reply.sent.to, reply.sent.by.name)}.`
            : words.notSent}
        </p>
      ) : (
        <p style={{ margin: '0 0 8px' }}>{words.notApproved}</p>
      )}
      {desk.isKeeper && !reply && open !== 'approveReply' && (
        <DefaultButton text={words.approve} onClick={() => onOpen('approveReply')} />
      )}
      {desk.isKeeper && reply && !reply.sent && open !== 'sendReply' && (
        <DefaultButton text={words.send} onClick={() => onOpen('sendReply')} />
      )}
      {open === 'approveReply' && <ApproveReplyForm {...section} />}
      {open === 'sendReply' && <SendReplyForm {...section} />}
    </section>
  );
}

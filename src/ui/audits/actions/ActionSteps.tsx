import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { type AuditAction, waitsFor } from '../../../domain/audits/auditAction';
import type { Audit } from '../../../domain/audits/audit';
import { isOwnWork } from '../../../domain/audits/auditRights';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { Trouble } from '../../parts/Trouble';
import { useAudits } from '../auditsContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import type { ActionFormName } from './actionForms';

interface Props {
  readonly audit: Audit;
  readonly action: AuditAction;
  readonly onOpen: (form: ActionFormName) => void;
  readonly onDone: (sentence: string) => void;
}

/** What waits for whoever looks: the owner begins, shows and reports; somebody else confirms. */
export function ActionSteps({ audit, action, onOpen, onDone }: Props): JSX.Element {
  const { language, desk } = useAudits();
  const words = auditActionTexts[language];
  const start = useRecordCommand('audits', audit.key, 'startAction');
  const { status, owner, evidence, number } = action;
  const isOwner = owner.id === desk.person.id;
  const isAtWork = status === 'planned' || status === 'underWay';
  const mayConfirm = desk.isKeeper && !isOwnWork(action, desk.person);
  const waited = waitsFor(action, audit.actions);
  const others = desk.keepers.filter((name) => name !== owner.name).join(', ');
  const sentence = (): string => {
    if (status === 'closed') return words.isClosed;
    if (status === 'reported') return mayConfirm ? words.toConfirm : words.waitsForOther(others);
    if (!isOwner) return words.waitsForOwner(owner.name);
    if (evidence.length > 0) return words.ownerNext.report;
    return status === 'planned' ? words.ownerNext.start : words.ownerNext.evidence;
  };
  const begin = async (): Promise<void> => {
    if (await start.run({ action: number })) onDone(words.started);
  };
  const button = (name: ActionFormName, text: string, isFirst = false): JSX.Element => {
    const Button = isFirst ? PrimaryButton : DefaultButton;
    return <Button text={text} onClick={() => onOpen(name)} />;
  };
  const mayReport = isOwner && evidence.length > 0;
  return (
    <section aria-label={words.next}>
      <SectionHeading>{words.next}</SectionHeading>
      <p style={{ margin: '0 0 8px', maxWidth: 640 }}>{sentence()}</p>
      {waited.length > 0 && status !== 'closed' && (
        <Trouble tone="warning" quiet>
          {words.dependencyOpen(waited.join(', '))}
        </Trouble>
      )}
      {start.trouble && <Trouble>{start.trouble.message}</Trouble>}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {status === 'reported' && mayConfirm && (
          <>
            {button('closeAction', words.close, true)}
            {button('sendBackAction', words.sendBack)}
          </>
        )}
        {isAtWork && mayReport && button('reportDone', words.report, true)}
        {isOwner && status === 'planned' && (
          <DefaultButton text={words.start} disabled={start.busy} onClick={() => void begin()} />
        )}
        {(isOwner || desk.isKeeper) &&
          status !== 'closed' &&
          button('addEvidence', words.addEvidence, isOwner && isAtWork && !mayReport)}
        {desk.isKeeper && isAtWork && (
          <>
            {button('reviseDue', words.revise)}
            {button('changeAction', words.change)}
          </>
        )}
        {desk.isKeeper && status === 'closed' && button('reopenAction', words.reopen)}
      </div>
    </section>
  );
}

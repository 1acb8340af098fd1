import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { AuditFacts } from '../../../domain/audits/audit';
import { dayOf } from '../../../text/dates';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { ActionForm } from '../../parts/ActionForm';
import { useDraft } from '../../hooks/useDraft';
import { FactList } from '../../parts/FactList';
import { useAudits } from '../auditsContext';
import { AuditFields } from '../list/AuditFields';
import { SaveFile } from '../SaveFile';
import { useRecordCommand } from '../../hooks/useRecordCommand';
import type { AuditFormProps, AuditSection } from './openForms';
import { ReportForm } from './ReportForm';

const factsOf = (of: AuditFacts): AuditFacts => {
  const { title, auditors, purpose, judgement, diaryNumber, reportedOn, answerBy } = of;
  return { title, auditors, purpose, judgement, diaryNumber, reportedOn, answerBy };
};

/** What is known of the audit, with the auditors' report (AU-01, AU-02). */
export function AuditFactsSection(section: AuditSection): JSX.Element {
  const { language, desk } = useAudits();
  const words = auditPageTexts[language];
  const { whole, open, onOpen } = section;
  const { audit, mayReadEvidence } = whole;
  const { report, begun } = audit;
  return (
    <section aria-label={words.facts}>
      <SectionHeading>{words.facts}</SectionHeading>
      {open === 'changeAudit' ? (
        <ChangeForm {...section} />
      ) : (
        <div style={{ maxWidth: 720 }}>
          <FactList
            facts={[
              [words.fields.auditors, audit.auditors],
              [words.fields.purpose, audit.purpose],
              [words.fields.judgement, audit.judgement],
              [words.fields.diaryNumber, audit.diaryNumber],
              [words.fields.reportedOn, audit.reportedOn],
              [words.fields.answerBy, audit.answerBy],
              [words.fields.report, report?.name],
            ]}
          />
          {report && mayReadEvidence && (
            <SaveFile
              path={`audits/${audit.key}/evidence/${report.sha256}`}
              name={report.name}
              text={auditActionTexts[language].saveFile(report.name)}
            />
          )}
          <p style={{ margin: '8px 0' }}>{words.begun(begun.by.name, dayOf(begun.at))}</p>
        </div>
      )}
      {desk.isKeeper && open !== 'changeAudit' && open !== 'attachReport' && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          <DefaultButton text={words.change} onClick={() => onOpen('changeAudit')} />
          <DefaultButton
            text={report ? words.changeReport : words.attachReport}
            onClick={() => onOpen('attachReport')}
          />
        </div>
      )}
      {open === 'attachReport' && <ReportForm {...section} />}
    </section>
  );
}

function ChangeForm({ whole, draft, onClose, onDone }: AuditFormProps): JSX.Element {
  const { language } = useAudits();
  const words = auditPageTexts[language];
  const [facts, setFacts] = useDraft(`${draft}/facts`, factsOf(whole.audit));
  const command = useRecordCommand('audits', whole.audit.key, 'changeAudit');
  return (
    <ActionForm
      label={words.change}
      sentence={words.changeSentence}
      doIt={words.save}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void command.run(facts).then((done) => done && onDone(words.changed))}
      onCancel={onClose}
    >
      <AuditFields draft={facts} onChange={setFacts} />
    </ActionForm>
  );
}

import * as React from 'react';
import type { WholeAudit } from '../../../application/audits/auditPages';
import { auditStream } from '../../../domain/audits/audit';
import { auditTexts } from '../../../text/auditTexts';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { ChainSection } from '../../chain/ChainSection';
import { PageHeading } from '../../documentWork/PageHeading';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { useOpenForm } from '../../hooks/useOpenForm';
import { MarkedWord } from '../../parts/MarkedWord';
import { ActionTable } from '../actions/ActionTable';
import { actionLinesOf } from '../actionLinesOf';
import { stageMarks } from '../auditMarks';
import { useAudits } from '../auditsContext';
import { AuditFactsSection } from './AuditFactsSection';
import { AuditTimeLine } from './AuditTimeLine';
import { NextAuditStep } from './NextAuditStep';
import { Observations } from './Observations';
import type { AuditFormName, AuditSection } from './openForms';
import { Recommendations } from './Recommendations';
import { ReplySection } from './ReplySection';

interface Props {
  readonly whole: WholeAudit;
  readonly onChanged: () => void;
}

/** An audit: the one next step, its actions, recommendations with their answers, the reply, and what hangs together with it (AU-01 … AU-11). */
export function AuditPage({ whole, onChanged }: Props): JSX.Element {
  const { language, announce, reader } = useAudits();
  const words = auditPageTexts[language];
  const { audit, stage } = whole;
  const form = useOpenForm<AuditFormName>(`audits/${audit.key}`);
  const [place, narrow] = useIsNarrow(799);
  const [article, focusSoon] = useFocusSoon<HTMLElement>();
  const section: AuditSection = {
    ...{ whole, open: form.open, draft: form.draft },
    onOpen: (name) => {
      form.show(name);
      focusSoon('form textarea, form input:not([type="file"]), form button');
    },
    onClose: () => {
      form.close();
      focusSoon('h2');
    },
    onDone: (sentence) => {
      form.close();
      announce(sentence);
      onChanged();
      focusSoon('h2');
    },
  };
  return (
    <article ref={article} aria-label={audit.key}>
      <PageHeading number={audit.key}>{audit.title}</PageHeading>
      <p style={{ margin: '0 0 16px' }}>
        <MarkedWord mark={stageMarks[stage]}>{auditTexts[language].stage[stage]}</MarkedWord>
      </p>
      <div ref={place} style={{ display: 'grid', gap: 28, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <NextAuditStep {...section} />
        <section aria-label={words.actions}>
          <SectionHeading>{words.actions}</SectionHeading>
          {audit.actions.length === 0 ? (
            <p style={{ margin: 0 }}>{words.noActions}</p>
          ) : (
            <ActionTable lines={actionLinesOf(audit)} narrow={narrow} label={words.actions} />
          )}
        </section>
        <Recommendations {...section} />
        <ReplySection {...section} />
        <AuditFactsSection {...section} />
        <Observations {...section} />
        <ChainSection recordRef={auditStream(audit.key)} pagesPath={reader.pagesPath} />
        <AuditTimeLine whole={whole} />
      </div>
    </article>
  );
}

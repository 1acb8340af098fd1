import * as React from 'react';
import type { CaseDesk, WholeCase } from '../../../../application/cases/casePages';
import { caseStream } from '../../../../domain/cases/groupCase';
import { dayAndTime } from '../../../../text/dates';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { ChainSection } from '../../../chain/ChainSection';
import { PageHeading } from '../../../documentWork/PageHeading';
import { useFocusSoon } from '../../../hooks/useFocusSoon';
import { useOpenForm } from '../../../hooks/useOpenForm';
import { Trouble } from '../../../parts/Trouble';
import { useLsg } from '../../lsgContext';
import { BasisOfCase } from './BasisOfCase';
import { CaseTimeLine } from './CaseTimeLine';
import { ConsultationsOfCase } from './ConsultationsOfCase';
import { FactsOfCase } from './FactsOfCase';
import { GiveAssignment } from './GiveAssignment';
import { FollowUpOfCase } from './FollowUpOfCase';
import { MailsOfCase } from './MailsOfCase';
import { NextStep } from './NextStep';
import { OutcomeOfCase } from './OutcomeOfCase';
import type { CaseFormName, SectionProps } from './openCase';
import { Perspectives } from './Perspectives';
import { StepIndicator } from './StepIndicator';
import { casePageTexts } from '../../../../text/pages/casePageTexts';

interface Props {
  readonly whole: WholeCase;
  readonly desk: CaseDesk;
  readonly onChanged: () => void;
}

/** A case: where it is, what the next step asks for, and everything that is known of it (LS-04, LS-18, LS-19). */
export function CasePage({ whole, desk, onChanged }: Props): JSX.Element {
  const { language, announce, readers } = useLsg();
  const { groupCase } = whole;
  const form = useOpenForm<CaseFormName>(`cases/${groupCase.key}`);
  const [article, focusSoon] = useFocusSoon<HTMLElement>();
  const section: SectionProps = {
    ...{ whole, desk, open: form.open },
    onOpen: (name) => {
      form.show(name);
      focusSoon('form textarea, form input, form [role="combobox"], form button');
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
  const { closed, title, key } = groupCase;
  return (
    <article ref={article} aria-label={key}>
      <PageHeading number={key}>{title}</PageHeading>
      <StepIndicator groupCase={groupCase} />
      {closed && (
        <Trouble tone="info" quiet>
          {casePageTexts[language].closedAs(
            caseFormTexts[language].endings[closed.ending],
            closed.by.name,
            dayAndTime(closed.at),
          )}
          {`: ${closed.reason}`}
        </Trouble>
      )}
      <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {!closed && <NextStep {...section} onChanged={onChanged} />}
        <OutcomeOfCase whole={whole} />
        <FactsOfCase {...section} />
        <Perspectives {...section} />
        <MailsOfCase {...section} />
        <BasisOfCase {...section} />
        <ConsultationsOfCase {...section} />
        <FollowUpOfCase {...section} />
        <GiveAssignment whole={whole} />
        <ChainSection recordRef={caseStream(key)} pagesPath={readers.decisions.pagesPath} />
        <CaseTimeLine whole={whole} />
      </div>
    </article>
  );
}

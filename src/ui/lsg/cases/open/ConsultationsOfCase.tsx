import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { dayOf } from '../../../../text/dates';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useStyles } from '../../../hooks/useStyles';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { ConsultForm } from './ConsultForm';
import { InstanceLine } from './InstanceLine';
import type { SectionProps } from './openCase';

/** What instances were asked, how it reached them, and what they answered; silence is seen (LS-13, LS-18). */
export function ConsultationsOfCase(props: SectionProps): JSX.Element {
  const { whole, open, onOpen } = props;
  const { language } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { consultations, step, closed } = whole.groupCase;
  const isNow = step === 'consultation' && !closed;
  return (
    <section aria-label={words.consultations}>
      <SectionHeading>{words.consultations}</SectionHeading>
      {consultations.length === 0 && (
        <p style={{ margin: '0 0 8px' }}>{isNow ? words.noConsultation : words.consultLater}</p>
      )}
      {consultations.map((consultation) => (
        <div key={consultation.number} style={{ marginBottom: 16 }}>
          <p style={{ margin: '0 0 4px', whiteSpace: 'pre-wrap', fontWeight: 600 }}>
            {consultation.question}
          </p>
          <p className={classes.under} style={{ margin: '0 0 8px' }}>
            {words.askedBy(
              consultation.askedBy.name,
              dayOf(consultation.askedAt),
              consultation.dueOn,
            )}
          </p>
          <ul className={classes.cards}>
            {consultation.instances.map((instance) => (
              <InstanceLine
                key={instance.key}
                {...props}
                consultation={consultation}
                instance={instance}
              />
            ))}
          </ul>
        </div>
      ))}
      {isNow && whole.rights.prepares && open !== 'consultInstances' && (
        <DefaultButton
          iconProps={{ iconName: 'Send' }}
          text={words.consult}
          onClick={() => onOpen('consultInstances')}
        />
      )}
      {open === 'consultInstances' && <ConsultForm {...props} />}
    </section>
  );
}

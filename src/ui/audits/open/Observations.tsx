import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { dayOf } from '../../../text/dates';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { tableStyles } from '../../parts/tableStyles';
import { useAudits } from '../auditsContext';
import { OneTextForm } from '../OneTextForm';
import type { AuditSection } from './openForms';

/** What else the auditors saw, kept for the work that goes on (AU-09). */
export function Observations({
  whole,
  open,
  draft,
  onOpen,
  onClose,
  onDone,
}: AuditSection): JSX.Element {
  const { language, desk } = useAudits();
  const words = auditPageTexts[language];
  const classes = useStyles(tableStyles);
  const { observations, key } = whole.audit;
  return (
    <section aria-label={words.observations}>
      <SectionHeading>{words.observations}</SectionHeading>
      {observations.length === 0 ? (
        <p style={{ margin: '0 0 8px' }}>{words.noObservations}</p>
      ) : (
        <ul style={{ margin: '0 0 8px', paddingLeft: 20, maxWidth: 720 }}>
          {observations.map(({ text, by, at }) => (
            <li key={text}>
              {text}
              <span className={classes.under}>
                {by.name}, {dayOf(at)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {desk.isKeeper && open !== 'keepObservation' && (
        <DefaultButton text={words.keepObservation} onClick={() => onOpen('keepObservation')} />
      )}
      {open === 'keepObservation' && (
        <OneTextForm
          {...{ auditKey: key, name: 'keepObservation', draft }}
          label={words.keepObservation}
          field={words.observation}
          sentence={words.observationSentence}
          doIt={words.save}
          wishOf={(text) => ({ text })}
          onDone={() => onDone(words.observationKept)}
          onCancel={onClose}
        />
      )}
    </section>
  );
}

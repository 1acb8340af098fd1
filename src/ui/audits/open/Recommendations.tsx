import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { tableStyles } from '../../parts/tableStyles';
import { useAudits } from '../auditsContext';
import type { AuditSection } from './openForms';
import { RecommendationForm } from './RecommendationForm';
import { RecommendationView } from './RecommendationView';

/** What the auditors recommend and what the region promises beside it, each with its answer (AU-03, AU-08). */
export function Recommendations(section: AuditSection): JSX.Element {
  const { language, desk } = useAudits();
  const words = auditPageTexts[language];
  const classes = useStyles(tableStyles);
  const { whole, open, onOpen } = section;
  const { recommendations, reply } = whole.audit;
  return (
    <section aria-label={words.recommendations}>
      <SectionHeading>{words.recommendations}</SectionHeading>
      {recommendations.length === 0 ? (
        <p style={{ margin: '0 0 8px' }}>{words.noRecommendations}</p>
      ) : (
        <ol className={classes.cards} style={{ marginBottom: 12 }}>
          {recommendations.map((one) => (
            <li key={one.number} className={classes.card}>
              <RecommendationView {...section} recommendation={one} />
            </li>
          ))}
        </ol>
      )}
      {desk.isKeeper && open !== 'addRecommendation' && open !== 'addCommitment' && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {!reply && (
            <DefaultButton
              iconProps={{ iconName: 'Add' }}
              text={words.addRecommendation}
              onClick={() => onOpen('addRecommendation')}
            />
          )}
          <DefaultButton
            iconProps={{ iconName: 'Add' }}
            text={words.addCommitment}
            onClick={() => onOpen('addCommitment')}
          />
        </div>
      )}
      {open === 'addRecommendation' && <RecommendationForm {...section} kind="recommendation" />}
      {open === 'addCommitment' && <RecommendationForm {...section} kind="commitment" />}
    </section>
  );
}

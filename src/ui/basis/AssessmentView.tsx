import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { CaseFile } from '../../application/rows';
import { replyKinds } from '../../domain/notices/assessment';
import { callsForReplacement } from '../../domain/notices/handlingWay';
import { answerTexts } from '../../text/answerTexts';
import { basisTexts } from '../../text/basisTexts';
import { dayAndTime } from '../../text/dates';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { useStyles } from '../hooks/useStyles';
import { type Fact, FactList } from '../parts/FactList';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { reasonFacts } from './reasonFacts';

interface Props {
  readonly assessment: NonNullable<CaseFile['assessment']>;
  readonly onChange: (() => void) | undefined;
}

/** The assessment as it stands, with who made it and when (B1-12). */
export function AssessmentView({ assessment, onChange }: Props): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(tableStyles);
  const words = basisPageTexts[language].assessment;
  const { productKind, contract, disposal, way, performedBy, reasons } = assessment;
  const contractWords = [words.contracts[contract], assessment.contractNumber];
  const performer =
    performedBy === 'department'
      ? words.departments
      : performedBy && answerTexts[language].performers[performedBy];
  const facts: readonly Fact[] = [
    [words.statement, assessment.statement],
    [words.productKind, words.productKinds[productKind]],
    [words.contract, contractWords.filter(Boolean).join(', ')],
    [words.disposal, words.disposals[disposal]],
    [words.withdrawal, callsForReplacement(assessment) ? words.withdrawn : undefined],
    [words.way, words.ways[way]],
    [words.wayReason, assessment.wayReason],
    [words.performedBy, performer],
    [words.patients, assessment.concernsPatients ? words.concernsPatients : undefined],
    ...replyKinds.map((kind) => {
      const duty = assessment[`${kind}Reply`];
      const said = duty.wanted ? words.answersBy(duty.responder.name) : basisTexts[language].no;
      return [words.replies[kind], said] as const;
    }),
    ...reasonFacts(reasons, language),
  ];
  return (
    <div style={{ display: 'grid', gap: 12, maxWidth: 720 }}>
      <FactList facts={facts} />
      <span className={classes.under}>
        {words.by(assessment.by.name, dayAndTime(assessment.at))}
      </span>
      {onChange && (
        <div>
          <DefaultButton text={words.change} onClick={onChange} />
        </div>
      )}
    </div>
  );
}

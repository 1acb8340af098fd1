import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import type { WholeDecision } from '../../../application/decisions/decisionPages';
import { type DecisionStage, decisionStages } from '../../../domain/decisions/decision';
import { dayOf } from '../../../text/dates';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { defineStyles, useStyles } from '../../hooks/useStyles';
import { MarkedWord } from '../../parts/MarkedWord';
import { lateMark } from '../../parts/marks';
import { Trouble } from '../../parts/Trouble';
import { useLsg } from '../lsgContext';

interface Done {
  readonly by: string;
  readonly on: string;
}

/** Who did each step and when, as far as it is done. */
function doneOf(whole: WholeDecision): { readonly [S in DecisionStage]?: Done } {
  if (whole.kind === 'statement') {
    const { preparedBy, preparedAt } = whole.statement;
    return { prepared: { by: preparedBy.name, on: dayOf(preparedAt) } };
  }
  const { recorded, reviewed, adjusted, announced, sentOut, content } = whole.decision;
  const at = (one: { readonly by: { readonly name: string }; readonly at: string }): Done => ({
    by: one.by.name,
    on: dayOf(one.at),
  });
  return {
    prepared: { by: content.official.name, on: content.statedOn },
    recorded: at(recorded),
    ...(reviewed ? { reviewed: at(reviewed) } : {}),
    ...(adjusted ? { adjusted: at(adjusted) } : {}),
    ...(announced ? { announced: { by: announced.by.name, on: announced.on } } : {}),
    ...(sentOut ? { sentOut: at(sentOut) } : {}),
  };
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: 12,
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
  },
  step: [
    fonts.medium,
    {
      borderTop: `2px solid ${semanticColors.bodyDivider}`,
      paddingTop: 8,
      color: semanticColors.bodySubtext,
    },
  ],
  done: { borderTopColor: semanticColors.link, color: semanticColors.bodyText },
  word: { fontWeight: 600 },
  under: [fonts.small, { color: semanticColors.bodySubtext }],
}));

/** The way of a record from prepared to sent out, with who and when, the days it is to be done by, and what is late. */
export function DecisionSteps({ whole }: { readonly whole: WholeDecision }): JSX.Element {
  const { language } = useLsg();
  const words = decisionPageTexts[language];
  const classes = useStyles(styles);
  const done = doneOf(whole);
  const days = whole.kind === 'decision' ? whole.days : [];
  const dueOf = (stage: DecisionStage) =>
    days.find(
      ({ step }) => ({ adjust: 'adjusted', announce: 'announced', appeal: '' })[step] === stage,
    );
  const appeal = days.find(({ step }) => step === 'appeal');
  const decision = whole.kind === 'decision' ? whole.decision : undefined;
  const { returned, adjusted } = decision ?? {};
  return (
    <section aria-label={words.steps}>
      <SectionHeading>{words.steps}</SectionHeading>
      <ol className={classes.list}>
        {decisionStages.map((stage) => {
          const did = done[stage];
          const due = dueOf(stage);
          return (
            <li key={stage} className={`${classes.step} ${did ? classes.done : ''}`}>
              <span className={classes.word}>
                <Icon
                  iconName={did ? 'CheckMark' : 'CircleRing'}
                  aria-hidden="true"
                  style={{ marginRight: 6, fontSize: 12 }}
                />
                {words.stage[stage]}
              </span>
              <div className={classes.under}>{did && words.by(did.by, did.on)}</div>
              {due && !did && due.step !== 'appeal' && (
                <div className={classes.under}>{words.dueOn[due.step](due.dueOn)}</div>
              )}
              {due?.isLate && <MarkedWord mark={lateMark}>{words.isLate}</MarkedWord>}
              {stage === 'adjusted' && adjusted?.immediate && (
                <div className={classes.under}>{words.immediately}</div>
              )}
            </li>
          );
        })}
      </ol>
      {adjusted?.lateReason !== undefined && <p>{words.wasLate(adjusted.lateReason)}</p>}
      {appeal && <p>{words.dueOn.appeal(appeal.dueOn)}</p>}
      {returned && decision?.reviewed === undefined && adjusted === undefined && (
        <div style={{ marginTop: 12 }}>
          <Trouble tone="warning" quiet>
            {words.returned(returned.by.name, dayOf(returned.at), returned.reason)}
          </Trouble>
        </div>
      )}
    </section>
  );
}

import * as React from 'react';
import type { DecisionLine } from '../../../application/decisions/decisionPages';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { MarkedWord } from '../../parts/MarkedWord';
import { PlaceLink } from '../PlaceLink';
import { useLsg } from '../lsgContext';
import { stageMarks } from './decisionMarks';

/** Statements and decisions below each other, each with how far it has come: for the page of what they come from. */
export function DecisionLines({ lines }: { readonly lines: readonly DecisionLine[] }): JSX.Element {
  const words = decisionPageTexts[useLsg().language];
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
      {lines.map(({ key, paragraph, title, stage, outcome, bodyName }) => (
        <li key={key} style={{ overflowWrap: 'anywhere' }}>
          <PlaceLink to={{ tab: 'beslut', key }}>
            {paragraph || `${words.statementWord} ${key}`} {title}
          </PlaceLink>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0 16px' }}>
            <MarkedWord mark={stageMarks[stage]}>{words.stage[stage]}</MarkedWord>
            <span>{[bodyName, ...(outcome ? [words.outcome[outcome]] : [])].join(' · ')}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

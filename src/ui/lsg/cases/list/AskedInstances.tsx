import * as React from 'react';
import type { CaseLine } from '../../../../application/cases/casePages';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { MarkedWord } from '../../../parts/MarkedWord';
import { useLsg } from '../../lsgContext';
import { consultationMarks } from '../caseMarks';

/** What a case waits for from instances: how many, and by when. */
export function AskedInstances({ line }: { readonly line: CaseLine }): JSX.Element | null {
  const { language, today } = useLsg();
  const words = caseListTexts[language];
  const { asked, answerBy } = line;
  if (asked.length === 0 || answerBy === undefined) return null;
  const isSilent = answerBy < today;
  return (
    <MarkedWord mark={consultationMarks[isSilent ? 'silent' : 'waiting']}>
      {words.asked(asked.length)},{' '}
      {isSilent ? words.silentSince(answerBy) : words.answerBy(answerBy)}
    </MarkedWord>
  );
}

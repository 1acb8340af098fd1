import * as React from 'react';
import type { CaseLine } from '../../../../application/cases/casePages';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { MarkedWord } from '../../../parts/MarkedWord';
import { useLsg } from '../../lsgContext';
import { mailMark } from '../caseMarks';

/** How many mails were added to a case that nobody has read yet. */
export function UnreadMails({ line }: { readonly line: CaseLine }): JSX.Element | null {
  const { language } = useLsg();
  return line.unreadMails > 0 ? (
    <MarkedWord mark={mailMark}>{caseListTexts[language].unread(line.unreadMails)}</MarkedWord>
  ) : null;
}

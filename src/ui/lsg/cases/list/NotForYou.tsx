import * as React from 'react';
import type { OwnGroup } from '../../../../application/cases/casePages';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { useLsg } from '../../lsgContext';

/** What somebody who sits in no group is told: what happens here, and whom to turn to. */
export function NotForYou({ groups }: { readonly groups: readonly OwnGroup[] }): JSX.Element {
  const { language } = useLsg();
  const words = caseListTexts[language];
  return (
    <div style={{ maxWidth: 640 }}>
      <p>{words.notForYou}</p>
      {groups.map(({ key, name, leaders }) => (
        <p key={key}>
          {words.howToReach} <strong>{leaders.join(', ')}</strong> ({name}).
        </p>
      ))}
    </div>
  );
}

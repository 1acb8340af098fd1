import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { caseFormTexts } from '../../text/pages/caseFormTexts';
import { useLoaded } from '../hooks/useLoaded';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';

interface Props {
  readonly noticeKey: string;
  readonly title: string;
}

/** The cases of a collaboration group that a notice has led to, and the way to begin one from it. */
export function GroupCases({ noticeKey, title: ofNotice }: Props): JSX.Element | null {
  const { reader, language, me } = usePage();
  const { groupCases } = reader;
  const words = caseFormTexts[language];
  const [cases] = useLoaded(
    React.useCallback(
      () => groupCases?.of(noticeKey) ?? Promise.resolve([]),
      [groupCases, noticeKey],
    ),
  );
  if (!groupCases) return null;
  return (
    <p style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '0 0 8px' }}>
      {(valueIn(cases) ?? []).map(({ key, title, page }) => (
        <Link key={key} href={page} underline>
          {words.caseOfNotice(key, title)}
        </Link>
      ))}
      {me?.isCoordinator && (
        <Link href={groupCases.beginPage(noticeKey, ofNotice)} underline>
          {words.beginFromNotice}
        </Link>
      )}
    </p>
  );
}

import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { NotificationLine } from '../../../application/audits/auditPages';
import { missingNumbers } from '../../../domain/audits/notifications/authorityNotification';
import { notificationPageTexts } from '../../../text/pages/notificationPageTexts';
import { useDraft } from '../../hooks/useDraft';
import { useAudits } from '../auditsContext';
import { NotificationTable } from './NotificationTable';

interface Props {
  readonly lines: readonly NotificationLine[];
  readonly narrow: boolean;
  readonly onCorrect: (key: string) => void;
}

const holds = (line: NotificationLine, search: string): boolean =>
  [line.key, line.what, line.diaryNumber, line.deviationNumber, line.action]
    .join('\n')
    .toLocaleLowerCase('sv')
    .includes(search.trim().toLocaleLowerCase('sv'));

/** The register, narrowed to words or to what lacks a number. One that a link names is searched for. */
export function NotificationList({ lines, narrow, onCorrect }: Props): JSX.Element {
  const { language, place } = useAudits();
  const words = notificationPageTexts[language];
  const [search, setSearch] = useDraft('audits/notifications/search', place.key ?? '');
  const [which, setWhich] = useDraft<string>('audits/notifications/which', 'all');
  const found = lines.filter(
    (line) => (which === 'all' || missingNumbers(line).length > 0) && holds(line, search),
  );
  return (
    <>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, margin: '0 0 8px' }}>
        <SearchBox
          placeholder={words.search}
          ariaLabel={words.search}
          value={search}
          onChange={(_, text) => setSearch(text ?? '')}
          styles={{ root: { width: 320, maxWidth: '100%' } }}
        />
        <Dropdown
          ariaLabel={words.show}
          selectedKey={which}
          options={(['all', 'missing'] as const).map((key) => ({ key, text: words[key] }))}
          onChange={(_, option) => setWhich(String(option?.key ?? 'all'))}
          styles={{ root: { width: 220, maxWidth: '100%' } }}
        />
      </div>
      <p role="status" style={{ margin: '0 0 8px' }}>
        {found.length === 0 ? words.noHit : words.count(found.length)}
      </p>
      {found.length > 0 && (
        <NotificationTable lines={found} narrow={narrow} onCorrect={onCorrect} />
      )}
    </>
  );
}

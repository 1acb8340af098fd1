import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { DocumentLine } from '../../../application/documentWorkPages';
import { documentStatuses } from '../../../domain/documents/document';
import { documentWorkTexts } from '../../../text/pages/documentWorkTexts';
import { useDraft } from '../../hooks/useDraft';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { Trouble } from '../../parts/Trouble';
import { useWork } from '../workContext';
import { foundDocuments } from './allLines';
import { DocumentTable } from './DocumentTable';
import { useNumberFound } from './useNumberFound';

interface Props {
  readonly lines: readonly DocumentLine[];
  readonly hasMore: boolean;
  readonly most: number;
}

const pageSize = 100;

/** Every document the person may see, found by number or title and by status. */
export function AllDocuments({ lines, hasMore, most }: Props): JSX.Element {
  const { language } = useWork();
  const words = documentWorkTexts[language];
  const [place, narrow] = useIsNarrow(760);
  const [search, setSearch] = useDraft('documents/search', '');
  const [status, setStatus] = useDraft<string>('documents/status', '');
  const [shown, setShown] = React.useState(pageSize);
  const beyond = useNumberFound(search, hasMore);
  const known = new Set(lines.map(({ number }) => number));
  const found = foundDocuments(
    [...lines, ...beyond.filter(({ number }) => !known.has(number))],
    search,
    status === '' ? undefined : status,
  );
  if (lines.length === 0) return <p>{words.noDocuments}</p>;
  return (
    <div ref={place}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, margin: '8px 0' }}>
        <SearchBox
          placeholder={words.search}
          ariaLabel={words.search}
          value={search}
          onChange={(_, text) => {
            setSearch(text ?? '');
            setShown(pageSize);
          }}
          styles={{ root: { width: 280, maxWidth: '100%' } }}
        />
        <Dropdown
          ariaLabel={words.show}
          selectedKey={status}
          options={[
            { key: '', text: words.every },
            ...documentStatuses.map((key) => ({ key, text: words.status[key] })),
          ]}
          onChange={(_, option) => setStatus(String(option?.key ?? ''))}
          styles={{ root: { width: 240 } }}
        />
      </div>
      {hasMore && (
        <Trouble tone="info" quiet>
          {words.many(most)}
        </Trouble>
      )}
      <p role="status" style={{ margin: '0 0 8px' }}>
        {found.length === 0 ? words.noHit : words.count(found.length)}
      </p>
      {found.length > 0 && <DocumentTable lines={found.slice(0, shown)} narrow={narrow} />}
      {found.length > shown && (
        <DefaultButton
          style={{ marginTop: 12 }}
          text={words.more(Math.min(pageSize, found.length - shown))}
          onClick={() => setShown(shown + pageSize)}
        />
      )}
    </div>
  );
}

import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import type { Evidence, NoticeFieldName } from '../../domain/notices/noticeFields';
import { usePage } from '../pageContext';
import type { NoticeDocument } from '../../domain/notices/notice';
import type { ChosenPlace } from './DocumentPane';
import { documentName } from './fieldGroups';

interface Props {
  readonly name: NoticeFieldName;
  readonly evidence: readonly Evidence[];
  readonly documents: readonly NoticeDocument[];
  readonly chosen: ChosenPlace | undefined;
  readonly onChoose: (place: ChosenPlace) => void;
}

const firstShown = 1;

/** The places a value came from, each a button that shows it in the text. */
export function FieldPlaces({
  name,
  evidence,
  documents,
  chosen,
  onChoose,
}: Props): JSX.Element | null {
  const { texts } = usePage();
  const [all, setAll] = React.useState(false);
  const words = texts.fields;
  if (evidence.length === 0) return null;
  const shown = all ? evidence : evidence.slice(0, firstShown);
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0 12px', fontSize: 12 }}>
      {shown.map((place, index) => {
        const source = documents[place.document];
        const document = source ? documentName(source, texts) : '';
        const isChosen = chosen?.field === name && chosen.index === index;
        return (
          <Link
            key={index}
            as="button"
            aria-pressed={isChosen}
            aria-label={words.showPlace(words.names[name], document, place.page + 1)}
            title={place.quote}
            onClick={() => onChoose({ field: name, index })}
            styles={{
              root: {
                minHeight: 24,
                fontSize: 12,
                textAlign: 'left',
                fontWeight: isChosen ? 600 : 400,
              },
            }}
          >
            <Icon iconName="TextDocument" aria-hidden="true" />{' '}
            {words.place(document, place.page + 1)}
          </Link>
        );
      })}
      {evidence.length > firstShown && (
        <Link
          as="button"
          aria-expanded={all}
          {...(all
            ? {}
            : { 'aria-label': words.showMore(words.names[name], evidence.length - firstShown) })}
          onClick={() => setAll(!all)}
          styles={{ root: { minHeight: 24, minWidth: 24, fontSize: 12 } }}
        >
          {all ? words.fewer : words.more(evidence.length - firstShown)}
        </Link>
      )}
    </div>
  );
}

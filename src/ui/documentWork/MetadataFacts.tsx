import * as React from 'react';
import type { DocumentMetadata } from '../../domain/documents/document';
import { documentFormTexts } from '../../text/pages/documentFormTexts';
import { publicCopyTexts } from '../../text/pages/publicCopyTexts';
import { useLoaded } from '../hooks/useLoaded';
import { valueIn } from '../loaded';
import { FactList } from '../parts/FactList';
import { useWork } from './workContext';

interface Props {
  readonly metadata: DocumentMetadata;
  readonly changeNote?: string;
}

/** What is said of a document beside its text, to read (GD-02 … GD-07). */
export function MetadataFacts({ metadata, changeNote = '' }: Props): JSX.Element {
  const { language, reader } = useWork();
  const words = documentFormTexts[language];
  const places = publicCopyTexts[language];
  const [units] = useLoaded(React.useCallback(() => reader.units(), [reader]));
  const nameOf = (key: string): string =>
    valueIn(units)?.find((unit) => unit.key === key)?.name ?? key;
  const { harmonisedWith: parent, administration } = metadata;
  return (
    <FactList
      facts={[
        [words.changeNote, changeNote],
        [words.type, words.types[metadata.type]],
        [words.level, words.levels[metadata.level]],
        [words.scope, metadata.scope],
        [places.places, metadata.isPublic ? places.both : places.inside],
        [words.concerns, metadata.concerns.map(nameOf).join(', ')],
        [words.administration, administration && nameOf(administration)],
        [words.approverRole, metadata.approverRole],
        [words.mainAuthor, metadata.mainAuthor],
        [words.owner, metadata.owner.name],
        [words.process, metadata.process],
        [words.harmonised, parent && `${parent.number}, ${parent.edition}`],
        [words.follows, metadata.follows.join('\n')],
        [words.usedWith, metadata.usedWith?.join('\n')],
        [words.followUp, metadata.followUp],
        [words.decision, metadata.decision],
        [words.managementSystem, metadata.managementSystem],
        [words.forPurchase, metadata.forPurchase === true ? words.yes : undefined],
        [
          words.related,
          metadata.related
            .map(({ documentNumber, title }) => `${documentNumber ?? ''} ${title}`.trim())
            .join('\n'),
        ],
      ]}
    />
  );
}

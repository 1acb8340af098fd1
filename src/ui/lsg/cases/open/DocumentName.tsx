import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { WholeCase } from '../../../../application/cases/casePages';
import type { CaseDocument } from '../../../../domain/cases/groupCase';

interface Props {
  readonly document: Pick<CaseDocument, 'name' | 'place'>;
  readonly whole: Pick<WholeCase, 'pages' | 'files'>;
}

const addressOf = ({ document: { place }, whole }: Props): string | undefined => {
  if ('url' in place) return place.url;
  return 'ref' in place ? whole.pages[place.ref] : whole.files[place.file];
};

/** A document by its name, opened where it lies. */
export function DocumentName(props: Props): JSX.Element {
  const address = addressOf(props);
  const { name } = props.document;
  return address ? (
    <Link href={address} target="_blank" rel="noreferrer" underline>
      {name}
    </Link>
  ) : (
    <span>{name}</span>
  );
}

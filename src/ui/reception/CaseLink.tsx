import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import { usePage } from '../pageContext';

interface Props {
  readonly caseKey: string;
  readonly onOpen: (key: string) => void;
}

/** Opens another case. */
export function CaseLink({ caseKey, onOpen }: Props): JSX.Element {
  const { language } = usePage();
  return (
    <Link
      as="button"
      underline
      onClick={() => onOpen(caseKey)}
      styles={{ root: { minHeight: 24 } }}
    >
      {receptionPageTexts[language].open(caseKey)}
    </Link>
  );
}

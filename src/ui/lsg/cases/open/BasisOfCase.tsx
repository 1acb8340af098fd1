import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import type { CaseDocument } from '../../../../domain/cases/groupCase';
import { dayOf } from '../../../../text/dates';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useStyles } from '../../../hooks/useStyles';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { DocumentForm } from './DocumentForm';
import { DocumentName } from './DocumentName';
import { EarlierDocuments } from './EarlierDocuments';
import type { SectionProps } from './openCase';
import { RemoveDocumentForm } from './RemoveDocumentForm';

const actions = { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' } as const;

/** One document of the basis, with the ways to replace it and to take it away. */
function DocumentLine({
  document,
  ...props
}: SectionProps & { readonly document: CaseDocument }): JSX.Element {
  const { whole, open, onOpen } = props;
  const { language } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { number, name, by, at } = document;
  const mayChange = whole.rights.prepares && !whole.groupCase.closed;
  return (
    <li className={classes.card}>
      <DocumentName document={document} whole={whole} />
      <span className={classes.under}>
        {by.name}, {dayOf(at)}
      </span>
      {mayChange && (
        <div style={actions}>
          {'file' in document.place ? null : (
            <Link
              as="button"
              underline
              aria-label={`${words.replaceDocument}: ${name}`}
              onClick={() => onOpen(`replaceDocument/${number}`)}
            >
              {words.replaceDocument}
            </Link>
          )}
          <Link
            as="button"
            underline
            aria-label={`${words.removeDocument}: ${name}`}
            onClick={() => onOpen(`removeDocument/${number}`)}
          >
            {words.removeDocument}
          </Link>
        </div>
      )}
      {open === `removeDocument/${number}` && <RemoveDocumentForm {...props} document={document} />}
      {open === `replaceDocument/${number}` && <DocumentForm {...props} replaced={document} />}
    </li>
  );
}

/** The documents of the basis, each opened where it lies, and those that are no longer of it. */
export function BasisOfCase(props: SectionProps): JSX.Element {
  const { whole, open, onOpen } = props;
  const { language } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { documents, earlierDocuments, closed } = whole.groupCase;
  const mayAdd = whole.rights.prepares && !closed;
  return (
    <section aria-label={words.basis}>
      <SectionHeading>{words.basis}</SectionHeading>
      {documents.length === 0 ? (
        <p style={{ margin: '0 0 8px' }}>{words.noBasis}</p>
      ) : (
        <ul className={classes.cards}>
          {documents.map((document) => (
            <DocumentLine key={document.number} {...props} document={document} />
          ))}
        </ul>
      )}
      {earlierDocuments.length > 0 && <EarlierDocuments whole={whole} />}
      {mayAdd && open !== 'addDocument' && (
        <DefaultButton
          style={{ marginTop: 12 }}
          iconProps={{ iconName: 'Add' }}
          text={words.addDocument}
          onClick={() => onOpen('addDocument')}
        />
      )}
      {open === 'addDocument' && <DocumentForm {...props} />}
    </section>
  );
}

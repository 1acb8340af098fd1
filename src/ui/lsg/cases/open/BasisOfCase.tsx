import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { dayOf } from '../../../../text/dates';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useStyles } from '../../../hooks/useStyles';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { DocumentForm } from './DocumentForm';
import type { SectionProps } from './openCase';

/** The documents of the basis, each opened where it lies. */
export function BasisOfCase(props: SectionProps): JSX.Element {
  const { whole, open, onOpen } = props;
  const { language } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { documents, closed } = whole.groupCase;
  const mayAdd = whole.rights.prepares && !closed;
  return (
    <section aria-label={words.basis}>
      <SectionHeading>{words.basis}</SectionHeading>
      {documents.length === 0 ? (
        <p style={{ margin: '0 0 8px' }}>{words.noBasis}</p>
      ) : (
        <ul className={classes.cards}>
          {documents.map(({ name, place, by, at }) => {
            const address = 'url' in place ? place.url : whole.pages[place.ref];
            return (
              <li key={`${name}/${at}`} className={classes.card}>
                {address ? (
                  <Link href={address} target="_blank" rel="noreferrer" underline>
                    {name}
                  </Link>
                ) : (
                  <span>{name}</span>
                )}
                <span className={classes.under}>
                  {by.name}, {dayOf(at)}
                </span>
              </li>
            );
          })}
        </ul>
      )}
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

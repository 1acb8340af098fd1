import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { LinkedRecord } from '../../../../application/casePages';
import { nameOfSource } from '../../../../domain/cases/caseSource';
import { kindOfRef } from '../../../../domain/records/recordRef';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useLsg } from '../../lsgContext';

/** What a case hangs together with, from both ends: what it comes from, and what came of it. */
export function CaseLinks({ links }: { readonly links: readonly LinkedRecord[] }): JSX.Element {
  const { language } = useLsg();
  const words = casePageTexts[language];
  return (
    <section aria-label={words.links}>
      <SectionHeading>{words.links}</SectionHeading>
      {links.length === 0 ? (
        <p style={{ margin: 0 }}>{words.noLinks}</p>
      ) : (
        <ul style={{ margin: 0, paddingLeft: 20, display: 'grid', gap: 4 }}>
          {links.map(({ ref, title, meaning, isOwn, page }) => {
            const kind = words.kinds[kindOfRef(ref)];
            const name = [kind, nameOfSource(ref)].filter((one) => one !== '').join(' ');
            const text = title === undefined ? name : `${name}, ${title}`;
            return (
              <li key={`${ref}/${meaning}`} style={{ overflowWrap: 'anywhere' }}>
                {(isOwn ? words.own : words.other)[meaning]}:{' '}
                {page ? (
                  <Link href={page} underline>
                    {text}
                  </Link>
                ) : (
                  text
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

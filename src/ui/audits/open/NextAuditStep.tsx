import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { nextAuditStep } from '../../../domain/audits/nextAuditStep';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { auditsTexts } from '../../../text/pages/auditsTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useAudits } from '../auditsContext';
import { actionPlace } from '../places';
import { SaveFile } from '../SaveFile';
import type { AuditSection } from './openForms';

/** The one next step for whoever looks, with the door to it, and the status report. */
export function NextAuditStep({ whole, open, onOpen }: AuditSection): JSX.Element {
  const { language, desk, today, go } = useAudits();
  const words = auditPageTexts[language];
  const lists = auditsTexts[language];
  const { audit } = whole;
  const { kind, number = 0 } = nextAuditStep(audit, desk.person, desk.isKeeper, today);
  const doors: { readonly [step: string]: () => void } = {
    recommend: () => onOpen('addRecommendation'),
    answer: () => onOpen(`answer/${number}`),
    plan: () => onOpen(`plan/${number}`),
    approve: () => onOpen('approveReply'),
    send: () => onOpen('sendReply'),
    confirm: () => go(actionPlace(audit.key, number)),
    ownLate: () => go(actionPlace(audit.key, number)),
    own: () => go(actionPlace(audit.key, number)),
  };
  const door = doors[kind];
  return (
    <section aria-label={words.next}>
      <SectionHeading>{words.next}</SectionHeading>
      <p style={{ margin: '0 0 8px', maxWidth: 640 }}>{words.steps[kind](`${number}`)}</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
        {door && kind !== 'waits' && kind !== 'done' && open === undefined && (
          <PrimaryButton text={words.doStep[kind]} onClick={door} />
        )}
        {(['docx', 'pdf'] as const).map((end) => (
          <SaveFile
            key={end}
            path={`audits/${audit.key}/summary.${end}`}
            name={`${audit.key} ${lists.summary}.${end}`}
            text={lists.download(end === 'docx' ? 'Word' : 'PDF')}
          />
        ))}
      </div>
    </section>
  );
}

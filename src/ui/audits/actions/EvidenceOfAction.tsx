import * as React from 'react';
import type { WholeAudit } from '../../../application/audits/auditPages';
import type { AuditAction } from '../../../domain/audits/auditAction';
import { type ActionEvidence, hashOfEvidence } from '../../../domain/audits/evidence';
import { dayAndTime } from '../../../text/dates';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { tableStyles } from '../../parts/tableStyles';
import { useAudits } from '../auditsContext';
import { RecordLink } from '../RecordLink';
import { SaveFile } from '../SaveFile';

interface Props {
  readonly whole: WholeAudit;
  readonly action: AuditAction;
}

const kilobytesOf = (bytes: number): number => Math.max(1, Math.round(bytes / 1024));

/** What shows that an action is done: copies frozen at the time, each with the hash it is known by. */
export function EvidenceOfAction({ whole, action }: Props): JSX.Element {
  const { language } = useAudits();
  const words = auditActionTexts[language];
  const classes = useStyles(tableStyles);
  const { evidence } = action;
  const hasFiles = evidence.some(({ what }) => 'file' in what);
  const named = ({ what }: ActionEvidence): React.ReactNode => {
    if ('file' in what) return `${what.file.name} (${words.size(kilobytesOf(what.file.size))})`;
    const { document, edition } = what.edition;
    return <RecordLink to={`document/${document}`}>{words.edition(document, edition)}</RecordLink>;
  };
  return (
    <section aria-label={words.evidence}>
      <SectionHeading rule={evidence.length > 0 ? words.evidenceRule : undefined}>
        {words.evidence}
      </SectionHeading>
      {evidence.length === 0 ? (
        <p style={{ margin: 0 }}>{words.noEvidence}</p>
      ) : (
        <ul className={classes.cards} style={{ maxWidth: 720 }}>
          {evidence.map((one) => (
            <li key={one.number} className={classes.card}>
              <strong>{named(one)}</strong>
              {one.note !== '' && <span>{one.note}</span>}
              <span className={classes.under}>
                {one.by.name}, {dayAndTime(one.at)}
              </span>
              <span className={classes.under}>
                {words.hash} {hashOfEvidence(one)}
              </span>
              {'file' in one.what && whole.mayReadEvidence && (
                <div>
                  <SaveFile
                    path={`audits/${whole.audit.key}/evidence/${one.what.file.sha256}`}
                    name={one.what.file.name}
                    text={words.save}
                    label={words.saveFile(one.what.file.name)}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {hasFiles && !whole.mayReadEvidence && (
        <p style={{ margin: '8px 0 0' }}>{words.evidenceNotForYou}</p>
      )}
    </section>
  );
}

import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { type CaseMail, unreadMails } from '../../../../domain/cases/caseMail';
import { dayAndTime } from '../../../../text/dates';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useStyles } from '../../../hooks/useStyles';
import { MarkedWord } from '../../../parts/MarkedWord';
import { Trouble } from '../../../parts/Trouble';
import { tableStyles } from '../../../parts/tableStyles';
import { useLsg } from '../../lsgContext';
import { mailMark } from '../caseMarks';
import { useRecordCommand } from '../../../hooks/useRecordCommand';
import { DocumentName } from './DocumentName';
import type { SectionProps } from './openCase';

const body = { margin: 0, whiteSpace: 'pre-wrap', maxWidth: 640 } as const;

function MailLine({
  mail,
  whole,
  onDone,
}: Pick<SectionProps, 'whole' | 'onDone'> & { readonly mail: CaseMail }): JSX.Element {
  const { language } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { key, mails, closed } = whole.groupCase;
  const { number, from, subject, receivedAt, text, files, problems, read } = mail;
  const isUnread = unreadMails(mails).some((one) => one.number === number);
  const command = useRecordCommand('cases', key, 'readMail');
  const original = files[0];
  return (
    <li className={classes.card}>
      {isUnread && <MarkedWord mark={mailMark}>{words.unreadMail}</MarkedWord>}
      <strong>{subject || words.noSubject}</strong>
      <span className={classes.under}>
        {[from.name, from.address].filter((one) => one !== '').join(', ')}, {dayAndTime(receivedAt)}
      </span>
      {number === 1 ? <span>{words.firstMail}</span> : text !== '' && <p style={body}>{text}</p>}
      {mail.isAutomatic && <span>{words.automaticMail}</span>}
      {mail.isStruck && <span>{words.struckMail}</span>}
      {problems.length > 0 && <span>{words.mailProblems(problems.join(', '))}</span>}
      {original && (
        <span>
          <DocumentName
            document={{ name: words.openMail, place: { file: original.file } }}
            whole={whole}
          />
          {files.length > 1 && ` ${words.mailFiles(files.length - 1)}`}
        </span>
      )}
      {read && (
        <span className={classes.under}>{words.mailReadBy(read.by.name, dayAndTime(read.at))}</span>
      )}
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      {isUnread && whole.rights.prepares && !closed && (
        <div>
          <DefaultButton
            text={words.markRead}
            disabled={command.busy}
            onClick={() =>
              void command.run({ number }).then((done) => done && onDone(words.markedRead))
            }
          />
        </div>
      )}
    </li>
  );
}

/** The mails of a case: the one that began it, and those that named its number in their subject (LS-22). */
export function MailsOfCase({ whole, onDone }: SectionProps): JSX.Element | null {
  const { language } = useLsg();
  const words = casePageTexts[language];
  const classes = useStyles(tableStyles);
  const { mails } = whole.groupCase;
  if (mails.length === 0) return null;
  return (
    <section aria-label={words.mails}>
      <SectionHeading>{words.mails}</SectionHeading>
      <ul className={classes.cards}>
        {mails.map((mail) => (
          <MailLine key={mail.number} mail={mail} whole={whole} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

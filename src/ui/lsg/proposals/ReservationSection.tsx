import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ShownProposal } from '../../../application/voting/proposalPages';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { useDraft } from '../../hooks/useDraft';
import { useStyles } from '../../hooks/useStyles';
import { Moment } from '../../parts/Moment';
import { tableStyles } from '../../parts/tableStyles';
import { useShell } from '../../shell/shellContext';
import { useRecordCommand } from '../../hooks/useRecordCommand';

interface Props {
  readonly proposal: ShownProposal;
  readonly onChanged: () => void;
}

/** Reservations against a closed vote, and the form for who took part in it. */
export function ReservationSection({ proposal, onChanged }: Props): JSX.Element | null {
  const { language, announce } = useShell();
  const words = proposalPageTexts[language];
  const classes = useStyles(tableStyles);
  const { key, mine, rounds } = proposal;
  const [isOpen, setIsOpen] = React.useState(false);
  const [text, setText, forget] = useDraft(`proposal/${key}/reservation`, '');
  const command = useRecordCommand('proposals', key, 'enterReservation');
  const reservations = rounds[rounds.length - 1]?.reservations ?? [];
  if (reservations.length === 0 && !mine.mayReserve) return null;
  const run = async (): Promise<void> => {
    if (!(await command.run({ text }))) return;
    announce(words.reserved);
    forget();
    setIsOpen(false);
    onChanged();
  };
  return (
    <section aria-label={words.reservations}>
      <SectionHeading>{words.reservations}</SectionHeading>
      <ul className={classes.cards} style={{ marginBottom: 8 }}>
        {reservations.map(({ by, text: said, at }) => (
          <li key={`${by.id}${at}`} className={classes.card}>
            <div className={classes.line}>
              <strong>{by.name}</strong>
              <Moment at={at} />
            </div>
            <span style={{ whiteSpace: 'pre-wrap' }}>{said}</span>
          </li>
        ))}
      </ul>
      {mine.mayReserve && !isOpen && (
        <DefaultButton text={words.reserve} onClick={() => setIsOpen(true)} />
      )}
      {mine.mayReserve && isOpen && (
        <ActionForm
          label={words.reserve}
          sentence={words.reserveSentence}
          doIt={words.reserve}
          busy={command.busy}
          trouble={command.trouble?.message}
          onDo={() => void run()}
          onCancel={() => setIsOpen(false)}
        >
          <TextField
            label={words.reserveText}
            description={words.patients}
            required
            {...longText}
            value={text}
            onChange={(_, written) => setText(written ?? '')}
          />
        </ActionForm>
      )}
    </section>
  );
}

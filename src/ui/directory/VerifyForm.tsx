import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { UnitCommand } from '../../application/unitCommands';
import type { Unit } from '../../domain/units/unit';
import { directoryPageTexts } from '../../text/pages/directoryPageTexts';
import { useCommand } from '../hooks/useCommand';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { DayField } from '../parts/DayField';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly unit: Unit;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const styles = defineStyles(({ fonts }) => ({
  form: { display: 'grid', gap: 8, maxWidth: 480, padding: '8px 0 16px' },
  question: [fonts.medium, { fontWeight: 600, margin: 0 }],
  row: { display: 'flex', flexWrap: 'wrap' as const, gap: 8, alignItems: 'end' },
}));

/** Says whether a unit is reached as the directory says, and whether its head is away. */
export function VerifyForm({ unit, onSaved, onCancel }: Props): JSX.Element {
  const { commands, language, texts, today, announce } = useShell();
  const classes = useStyles(styles);
  const words = directoryPageTexts[language];
  const [wrong, setWrong] = React.useState(false);
  const [note, setNote] = React.useState('');
  const [until, setUntil] = React.useState(unit.headAwayUntil ?? '');
  const command = useCommand<[UnitCommand]>((id, wanted) => commands.onUnit(id, unit.key, wanted));
  const send = async (wanted: UnitCommand): Promise<void> => {
    if (!(await command.run(wanted))) return;
    announce(words.saved(unit.name));
    onSaved();
  };
  const { busy } = command;
  return (
    <div role="group" aria-label={words.verifyUnit(unit.name)} className={classes.form}>
      <p className={classes.question}>{words.question(unit.name)}</p>
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      <div className={classes.row}>
        <PrimaryButton
          disabled={busy}
          text={words.valid}
          onClick={() => void send({ name: 'verify', outcome: 'valid', note: '' })}
        />
        <DefaultButton disabled={busy} text={words.invalid} onClick={() => setWrong(true)} />
        <DefaultButton disabled={busy} text={texts.cancel} onClick={onCancel} />
      </div>
      {wrong && (
        <>
          <TextField
            label={words.note}
            description={words.noteHint}
            multiline
            autoAdjustHeight
            autoFocus
            value={note}
            onChange={(_, text) => setNote(text ?? '')}
          />
          <div className={classes.row}>
            <PrimaryButton
              disabled={busy}
              text={busy ? texts.saving : texts.save}
              onClick={() => void send({ name: 'verify', outcome: 'invalid', note })}
            />
          </div>
        </>
      )}
      {unit.substitute && (
        <>
          <DayField label={words.awayUntil} value={until} earliest={today} onChange={setUntil} />
          <span>{words.awayHint}</span>
          <div className={classes.row}>
            <DefaultButton
              disabled={busy || until === ''}
              text={words.setAway}
              onClick={() => void send({ name: 'setAway', until })}
            />
            {unit.headAwayUntil && (
              <DefaultButton
                disabled={busy}
                text={words.back}
                onClick={() => void send({ name: 'setAway', until: '' })}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
}

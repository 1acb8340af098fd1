import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import type { Check, Reasons } from '../../domain/strength';
import { checkNames } from '../../text/checkTexts';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly checks: readonly Check[];
  readonly reasons: Reasons;
  readonly onChange: (reasons: Reasons) => void;
}

/** What the routine recommends and does not hold, each with the reason for going on without it. */
export function ReasonFields({ checks, reasons, onChange }: Props): JSX.Element {
  const { language } = useShell();
  const words = basisPageTexts[language].assessment;
  const unmet = checks.filter(({ met, strength }) => strength === 'recommended' && !met);
  return (
    <>
      {unmet.map(({ code }) => {
        const [name = code] = checkNames(language, [code]);
        return (
          <div key={code}>
            <Trouble tone="warning" quiet>
              {words.recommended} {name}.
            </Trouble>
            <TextField
              label={words.reasonFor(name)}
              required
              value={reasons[code] ?? ''}
              onChange={(_, reason) => onChange({ ...reasons, [code]: reason ?? '' })}
            />
          </div>
        );
      })}
    </>
  );
}

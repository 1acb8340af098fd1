import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { BasisForm, BasisFormParty } from '../../application/basisPages';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { useCommand } from '../hooks/useCommand';
import { useDraft } from '../hooks/useDraft';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';

interface Props {
  readonly noticeKey: string;
  readonly form: BasisForm;
  readonly onAsked: () => void;
}

/** What is going to be asked of whom, and asking it; what this notice does not call for is taken away (SN-17). */
export function BasisRequest({ noticeKey, form, onAsked }: Props): JSX.Element {
  const { commands, language, announce } = useShell();
  const words = basisPageTexts[language];
  const [leaveOut, setLeaveOut, forget] = useDraft<readonly string[]>('basis-request', []);
  const command = useCommand<[readonly string[]]>((id, left) =>
    commands.onNotice(id, noticeKey, 'askForBasis', { leaveOut: left }),
  );
  const ask = async (): Promise<void> => {
    if (!(await command.run(leaveOut))) return;
    forget();
    announce(words.asked);
    onAsked();
  };
  const reach = ({ hasChannel, mailbox }: BasisFormParty): string => {
    if (hasChannel) return words.byCard;
    return mailbox ? words.byMail(mailbox) : words.byNothing;
  };
  return (
    <div style={{ display: 'grid', gap: 16, maxWidth: 720 }}>
      <p style={{ margin: 0 }}>{words.toAsk}</p>
      {form.parties.map((party) => (
        <div
          key={party.key}
          role="group"
          aria-label={party.name}
          style={{ display: 'grid', gap: 8 }}
        >
          <span style={{ fontWeight: 600 }}>{party.name}</span>
          <small>{reach(party)}</small>
          {form.questions
            .filter((question) => question.party === party.key)
            .map(({ key, question, whenHit }) => (
              <div key={key}>
                <Checkbox
                  label={question}
                  checked={!leaveOut.includes(key)}
                  onChange={(_, isAsked) =>
                    setLeaveOut(
                      isAsked ? leaveOut.filter((other) => other !== key) : [...leaveOut, key],
                    )
                  }
                />
                {whenHit !== undefined && <small>{words.onHit}</small>}
              </div>
            ))}
        </div>
      ))}
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      <div>
        <PrimaryButton
          iconProps={{ iconName: 'Send' }}
          disabled={command.busy}
          text={command.busy ? words.asking : words.ask}
          onClick={() => void ask()}
        />
      </div>
    </div>
  );
}

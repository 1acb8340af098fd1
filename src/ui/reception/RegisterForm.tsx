import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { risks } from '../../domain/deadlines/deadlines';
import {
  type HandSource,
  handSources,
  registerNotice,
  type RegisterNotice,
} from '../../domain/notices/registerNotice';
import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import { refusalText } from '../../text/refusalTexts';
import { statusTexts } from '../../text/statusTexts';
import { useCommand } from '../hooks/useCommand';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';

interface Props {
  readonly onRegistered: (key: string) => void;
  readonly onCancel: () => void;
}

const empty = {
  product: '',
  maker: '',
  reference: '',
  problem: '',
  actions: '',
  risk: '',
  link: '',
  text: '',
};
type Written = typeof empty;

const toCommand = (source: HandSource, written: Written): RegisterNotice => ({
  ...written,
  source,
  actions: written.actions.split('\n').filter((action) => action.trim() !== ''),
});

/**
 * Enters a notice that did not come by mail: by hand, from the chief physician (SN-43), or our own alert. So that
 * fewer come that way, it has the sentence for purchase templates at hand (SN-07).
 */
export function RegisterForm({ onRegistered, onCancel }: Props): JSX.Element {
  const { commands, me, language, texts, announce } = usePage();
  const words = receptionPageTexts[language];
  const sources: readonly HandSource[] = me?.isCoordinator ? handSources : ['chiefPhysician'];
  const [source, setSource] = React.useState<HandSource>(sources[0] ?? 'manual');
  const [written, setWritten] = React.useState<Written>(empty);
  const [tried, setTried] = React.useState(false);
  const given = React.useRef('');
  const command = useCommand<[RegisterNotice]>(async (id, wanted) => {
    const outcome = await commands.register(id, wanted);
    if (outcome.outcome === 'done') given.current = outcome.value;
    return outcome;
  });
  const wanted = toCommand(source, written);
  const by = me?.person ?? { id: '', name: '' };
  // Who may do it is for the service to say; what is missing is said here at once.
  const roles = { coordinators: [by.id], registrars: [] };
  const checked = registerNotice(wanted, { by, roles });
  const refusal = tried && !checked.ok ? checked.refusal : undefined;

  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!checked.ok || !(await command.run(wanted))) return;
    announce(words.registered(given.current));
    onRegistered(given.current);
  };
  const field = (name: keyof Written, label: string, more: object = {}): JSX.Element => (
    <TextField
      label={label}
      value={written[name]}
      onChange={(_, value) => {
        command.forget();
        setWritten((before) => ({ ...before, [name]: value ?? '' }));
      }}
      {...more}
    />
  );
  const long = { multiline: true, autoAdjustHeight: true, resizable: false };
  const said = (code: string): object =>
    refusal?.code === code ? { errorMessage: refusalText(refusal, language) } : {};
  return (
    <form onSubmit={(event) => void send(event)} noValidate style={{ display: 'grid', gap: 12 }}>
      <p style={{ margin: 0 }}>{words.registerHint}</p>
      <ChoiceGroup
        label={words.howItCame}
        selectedKey={source}
        options={sources.map((key) => ({ key, text: words.sourceNames[key] }))}
        onChange={(_, option) => {
          const chosen = sources.find((key) => key === option?.key);
          if (chosen) setSource(chosen);
        }}
      />
      {field('product', words.product, { required: true, ...said('notice/title-missing') })}
      {field('maker', words.maker)}
      {field('reference', words.reference)}
      {field('problem', words.problem, {
        ...long,
        description: words.patients,
        ...said('notice/content-missing'),
        ...said('notice/patient-named'),
      })}
      {field('actions', words.actions, long)}
      <Dropdown
        label={words.risk}
        selectedKey={written.risk}
        options={[
          { key: '', text: words.riskUnknown },
          ...risks.map((risk) => ({ key: risk, text: statusTexts[language].risk[risk] })),
        ]}
        onChange={(_, option) =>
          setWritten((before) => ({ ...before, risk: String(option?.key ?? '') }))
        }
      />
      {field('link', words.link, said('notice/link-invalid'))}
      {field('text', words.text, { multiline: true, rows: 6, description: words.textHint })}
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      {me && (
        <TextField
          label={words.forTemplates}
          value={words.purchaseSentence(me.mailbox)}
          readOnly
          multiline
          autoAdjustHeight
          resizable={false}
        />
      )}
      <div style={{ display: 'flex', gap: 8 }}>
        <PrimaryButton
          type="submit"
          disabled={command.busy}
          text={command.busy ? words.registering : words.registerNow}
        />
        <DefaultButton disabled={command.busy} onClick={onCancel} text={texts.cancel} />
      </div>
    </form>
  );
}

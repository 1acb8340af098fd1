import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import { usePage } from '../pageContext';
import { RegisterForm } from './RegisterForm';

interface Props {
  /** Opens the case that was made. */
  readonly onRegistered: (key: string) => void;
}

/** Opens the form for a notice that did not come by mail, for those who may enter one (SN-02, SN-43). */
export function RegisterButton({ onRegistered }: Props): JSX.Element | null {
  const { me, language, texts } = usePage();
  const words = receptionPageTexts[language];
  const [isOpen, setOpen] = React.useState(false);
  if (!me?.isCoordinator && !me?.mayReport) return null;
  const close = (): void => setOpen(false);
  return (
    <>
      <DefaultButton
        iconProps={{ iconName: 'Add' }}
        text={words.register}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Panel
          isOpen
          type={PanelType.medium}
          headerText={words.registerTitle}
          closeButtonAriaLabel={texts.close}
          onDismiss={close}
        >
          <RegisterForm
            onCancel={close}
            onRegistered={(key) => {
              close();
              onRegistered(key);
            }}
          />
        </Panel>
      )}
    </>
  );
}

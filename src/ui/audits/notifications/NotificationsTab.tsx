import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { notificationPageTexts } from '../../../text/pages/notificationPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { useOpenForm } from '../../hooks/useOpenForm';
import { usePolled } from '../../hooks/usePolled';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useAudits } from '../auditsContext';
import { SaveFile } from '../SaveFile';
import { NotificationForm } from './NotificationForm';
import { NotificationList } from './NotificationList';

const pauseMs = 15_000;

/** The register of notifications to authorities (AU-12): what, when, its numbers; what is missing is seen. */
export function NotificationsTab(): JSX.Element {
  const { reader, language, desk, announce } = useAudits();
  const words = notificationPageTexts[language];
  const [place, narrow] = useIsNarrow(799);
  const form = useOpenForm<string>('audits/notifications');
  const { state, refresh, hurry } = usePolled(
    React.useCallback(() => reader.notifications(), [reader]),
    pauseMs,
  );
  const done = (sentence: string): void => {
    form.close();
    announce(sentence);
    hurry();
  };
  const lines = state.status === 'ready' ? state.value : [];
  const corrected = lines.find(({ key }) => key === form.open);
  return (
    <div ref={place}>
      <SectionHeading>{words.heading}</SectionHeading>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, margin: '8px 0 12px' }}>
        {desk.isKeeper && form.open === undefined && (
          <PrimaryButton
            iconProps={{ iconName: 'Add' }}
            text={words.register}
            onClick={() => form.show('register')}
          />
        )}
        {lines.length > 0 && (
          <SaveFile
            path="audits/notifications.csv"
            name="myndighetsanmalningar.csv"
            text={words.export}
          />
        )}
      </div>
      {form.open !== undefined && (form.open === 'register' || corrected) && (
        <NotificationForm
          key={form.open}
          draft={form.draft}
          {...(corrected ? { before: corrected } : {})}
          onClose={form.close}
          onDone={done}
        />
      )}
      {state.status === 'loading' && <Waiting />}
      {state.status === 'failed' && (
        <Trouble onRetry={() => void refresh()}>{words.notRead}</Trouble>
      )}
      {state.status === 'ready' &&
        (lines.length === 0 ? (
          <p style={{ maxWidth: 640 }}>{words.empty}</p>
        ) : (
          <NotificationList lines={lines} narrow={narrow} onCorrect={form.show} />
        ))}
    </div>
  );
}

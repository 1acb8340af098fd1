import * as React from 'react';
import type { NoticeDetails } from '../../application/noticePages';
import type { Unit } from '../../domain/units/unit';
import type { Loaded } from '../loaded';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { ChangeSent } from './ChangeSent';
import { Sending } from './Sending';
import { SentTo } from './SentTo';

interface Props {
  readonly notice: NoticeDetails;
  readonly units: Loaded<readonly Unit[]>;
  readonly onRetryUnits: () => void;
  readonly onSent: () => void;
  readonly onChanged: () => void;
}

/** Chooses who gets the notice and what it says, and sends it; once it is sent, shows to whom and changes it. */
export function RecipientsTab(props: Props): JSX.Element {
  const { notice, units, onRetryUnits, onChanged } = props;
  const { me, texts } = usePage();
  if (units.status === 'loading') return <Waiting />;
  if (units.status === 'failed') return <Trouble onRetry={onRetryUnits}>{texts.notRead}</Trouble>;
  const { plan } = notice;
  if (plan) {
    return (
      <>
        {me?.isCoordinator && !notice.caseFile.ended && (
          <ChangeSent
            notice={notice}
            plan={plan}
            units={units.value}
            me={me}
            onChanged={onChanged}
          />
        )}
        <SentTo plan={plan} units={units.value} />
      </>
    );
  }
  if (!me?.isCoordinator) return <p>{texts.recipients.onlyCoordinator}</p>;
  return <Sending {...props} units={units.value} me={me} />;
}

import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { valueIn } from '../../loaded';
import { useLsg } from '../lsgContext';
import { useDecisionCapabilities } from './useDecisionCapabilities';
import { newStatementKey } from './useStatementOrigin';

interface Props {
  /** The proposal or the case that it is written from. */
  readonly origin: string;
  readonly primary?: boolean;
}

/** Opens the form of a statement, filled in with what it comes from; for those who may prepare one (LS-05, DE-13). */
export function WriteStatement({ origin, primary = false }: Props): JSX.Element | null {
  const { language, go } = useLsg();
  const [capabilities] = useDecisionCapabilities();
  if (!valueIn(capabilities)?.bodies.some(({ mayPrepare }) => mayPrepare)) return null;
  return (
    <DefaultButton
      primary={primary}
      text={decisionPageTexts[language].write}
      onClick={() => go({ tab: 'beslut', key: newStatementKey, part: origin })}
    />
  );
}

import * as React from 'react';
import type { Unit } from '../../domain/units/unit';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import { usePage } from '../pageContext';
import type { SentPlan } from '../../application/noticePages';
import { branchesOf } from './branchesOf';

interface Props {
  readonly plan: SentPlan;
  readonly units: readonly Unit[];
}

const whole: React.CSSProperties = { breakInside: 'avoid' };
const heading: React.CSSProperties = {
  fontSize: 14,
  fontWeight: 600,
  margin: 0,
  padding: '12px 0 4px',
};

/** Who the notice went to, once it has been sent: those asked, and apart from them those only informed. */
export function SentTo({ plan, units }: Props): JSX.Element {
  const { texts, language } = usePage();
  const { recipients } = texts;
  const { unitKeys, informedKeys } = plan;
  const gone = unitKeys.filter((key) => !units.some((unit) => unit.key === key));
  const sent = units.filter(({ kind, key }) => kind === 'administration' || unitKeys.includes(key));
  const administrations = units.filter(
    ({ kind, key }) => kind === 'administration' && unitKeys.includes(key),
  );
  const informed = units.filter(({ key }) => informedKeys.includes(key));
  const list = (some: readonly Unit[]): JSX.Element => (
    <ul style={{ margin: 0, paddingLeft: 20 }}>
      {some.map((unit) => (
        <li key={unit.key}>{unit.name}</li>
      ))}
    </ul>
  );
  return (
    <div>
      <p style={{ margin: '12px 0 4px' }}>
        {recipients.receiveBy} {plan.receiveBy} · {recipients.handleBy} {plan.handleBy}
      </p>
      <p style={{ margin: 0 }}>{recipients.sent(plan.sentOn)}</p>
      <div style={{ columnWidth: 280, columnGap: 32 }}>
        {branchesOf(sent, '', recipients.otherUnits).map(({ key, name, departments }) => (
          <section key={key} aria-label={name} style={whole}>
            <h3 style={heading}>{name}</h3>
            {list(departments)}
          </section>
        ))}
        {administrations.length > 0 && list(administrations)}
        {gone.length > 0 && <p>{gone.join(', ')}</p>}
        {informed.length > 0 && (
          <section aria-label={sendingPageTexts[language].sentInformed} style={whole}>
            <h3 style={heading}>{sendingPageTexts[language].sentInformed}</h3>
            {list(informed)}
          </section>
        )}
      </div>
    </div>
  );
}

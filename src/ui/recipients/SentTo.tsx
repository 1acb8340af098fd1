import * as React from 'react';
import type { Unit } from '../../domain/units/unit';
import { usePage } from '../pageContext';
import type { SentPlan } from '../../application/noticePages';
import { branchesOf } from './branchesOf';

interface Props {
  readonly plan: SentPlan;
  readonly units: readonly Unit[];
}

/** Who the notice went to, once it has been sent. */
export function SentTo({ plan, units }: Props): JSX.Element {
  const { recipients } = usePage().texts;
  const gone = plan.unitKeys.filter((key) => !units.some((unit) => unit.key === key));
  const sent = units.filter(
    ({ kind, key }) => kind === 'administration' || plan.unitKeys.includes(key),
  );
  return (
    <div>
      <p>{recipients.sent(plan.sentOn)}</p>
      {branchesOf(sent, '', recipients.otherUnits).map(({ key, name, departments }) => (
        <section key={key} aria-label={name}>
          <h3 style={{ fontSize: 14, fontWeight: 600, margin: '12px 0 4px' }}>{name}</h3>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {departments.map((unit) => (
              <li key={unit.key}>{unit.name}</li>
            ))}
          </ul>
        </section>
      ))}
      {gone.length > 0 && <p>{gone.join(', ')}</p>}
    </div>
  );
}

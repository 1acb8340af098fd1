import * as React from 'react';
import type { NoticeDetails } from '../../application/noticePages';
import type { BasisForm } from '../../application/basisPages';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import type { Person } from '../../domain/units/unit';
import { useLoaded } from '../hooks/useLoaded';
import { usePolled } from '../hooks/usePolled';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { AssessmentSection } from './AssessmentSection';
import { BasisSection } from './BasisSection';
import { dialogueOf, newlyAnswered } from './dialogueOf';

export interface Props {
  readonly notice: NoticeDetails;
  readonly onChanged: () => void;
}

const pauseMs = 3_000;

/** Everybody who may be named to answer the sender: who looks, and the people of the parties. */
const peopleOf = (form: BasisForm | undefined, me: Person | undefined): readonly Person[] => {
  const known = new Map<string, Person>();
  if (me) known.set(me.id, me);
  form?.parties.forEach(({ people }) =>
    people.forEach((person) => {
      if (!known.has(person.id)) known.set(person.id, person);
    }),
  );
  return Array.from(known.values());
};

/** The basis (Bilaga 1) of a notice, live while the parties answer, and the assessment that ends it. */
export function BasisTab({ notice, onChanged }: Props): JSX.Element {
  const { reader, commands, texts, language, me, announce } = usePage();
  const words = basisPageTexts[language];
  const polled = usePolled(
    React.useCallback(() => reader.basis(notice.key), [reader, notice.key]),
    pauseMs,
  );
  const [asked] = useLoaded(
    React.useCallback(() => commands.basisForm(notice.edition), [commands, notice.edition]),
  );
  const lines = valueIn(polled.state);
  const before = React.useRef<typeof lines>();
  React.useEffect(() => {
    if (before.current && lines)
      newlyAnswered(before.current, lines).forEach((party) => announce(words.arrived(party)));
    before.current = lines;
  }, [lines, announce, words]);

  if (polled.state.status === 'loading' || asked.status === 'loading') return <Waiting />;
  if (!lines) return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  const form = valueIn(asked);
  const changed = (): void => {
    polled.hurry();
    onChanged();
  };
  return (
    <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {polled.state.status === 'ready' && polled.state.stale && (
        <Trouble tone="warning">{texts.stale}</Trouble>
      )}
      <BasisSection notice={notice} lines={lines} form={form} onChanged={changed} />
      <AssessmentSection
        notice={notice}
        basis={lines.length > 0 ? dialogueOf(lines) : undefined}
        routine={form?.routine ?? ''}
        people={peopleOf(form, me?.person)}
        onChanged={changed}
      />
    </div>
  );
}

import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { WholeAssignment } from '../../../application/assignments/assignmentPages';
import { editionInForce } from '../../../domain/assignments/assignment';
import { dayOf } from '../../../text/dates';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { assignmentPaper } from '../../../text/papers/assignmentPaper';
import { SectionHeading } from '../../basis/SectionHeading';
import { useDownload } from '../../hooks/useDownload';
import { PaperView } from '../../lsg/decisions/PaperView';
import { Trouble } from '../../parts/Trouble';
import { useAssignments } from '../assignmentsContext';

/** The assignment as it is printed, in the edition in force or an earlier one, to read here and to download as Word. */
export function TextOfAssignment({ whole }: { readonly whole: WholeAssignment }): JSX.Element {
  const { language, commands, texts } = useAssignments();
  const words = assignmentsTexts[language];
  const { assignment } = whole;
  const { key, editions } = assignment;
  const newest = editionInForce(assignment)?.number;
  const [chosen, setChosen] = React.useState<number>();
  const { busy, trouble, save } = useDownload(texts.service.uncertain);
  const edition = editions.find(({ number }) => number === (chosen ?? newest));
  const paper = assignmentPaper(assignment, edition?.number, whole, language);
  const download = (): Promise<void> => {
    const name = edition ? `edition-${edition.number}` : 'draft';
    return save(commands.recordFile(`assignments/${key}/${name}.docx`), `${paper.title}.docx`);
  };
  return (
    <section aria-label={words.text}>
      <SectionHeading>{words.text}</SectionHeading>
      <p style={{ margin: 0 }}>
        {edition ? words.frozen(edition.number, dayOf(edition.given.at)) : words.draftText}
      </p>
      {editions.length > 1 && (
        <Dropdown
          label={words.shown}
          selectedKey={edition?.number ?? 1}
          options={[...editions].reverse().map(({ number }) => ({
            key: number,
            text: words.shownEdition(number),
          }))}
          onChange={(_, option) => setChosen(Number(option?.key ?? 1))}
          styles={{ root: { maxWidth: 240 } }}
        />
      )}
      <ActionButton
        disabled={busy}
        iconProps={{ iconName: 'Download' }}
        text={words.download}
        onClick={() => void download()}
      />
      {busy && <p role="status">{words.downloading}</p>}
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
      <PaperView paper={paper} />
    </section>
  );
}

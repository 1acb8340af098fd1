import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { type Coverage, coverages } from '../../domain/units/coverage';
import { mayAnswerFor, type Person, type Unit } from '../../domain/units/unit';
import { directoryPageTexts } from '../../text/pages/directoryPageTexts';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useStyles } from '../hooks/useStyles';
import { MailAddress } from '../parts/MailAddress';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { type DirectoryLine, directoryLines, foundLines } from './directoryLines';
import { CoverageCell, HeadCell, UnitName, VerifiedCell } from './DirectoryRow';
import { VerifyForm } from './VerifyForm';

interface Props {
  readonly units: readonly Unit[];
  readonly onChanged: () => void;
}

const owns = (unit: Unit, person: Person): boolean =>
  mayAnswerFor(unit, person) || unit.designated?.id === person.id;

/** The tree of units with coverage, as a table or, where there is no room, as cards. */
export function Directory({ units, onChanged }: Props): JSX.Element {
  const { language, me, today } = useShell();
  const classes = useStyles(tableStyles);
  const words = directoryPageTexts[language];
  const [place, narrow] = useIsNarrow(900);
  const [search, setSearch] = React.useState('');
  const [coverage, setCoverage] = React.useState<Coverage>();
  const [verifying, setVerifying] = React.useState<string>();
  const lines = directoryLines(units, today, me?.limits.verificationDays);
  const found = foundLines(lines, search, coverage);
  const covered = lines.filter((line) => line.coverage === 'covered').length;
  const mayVerify = (unit: Unit): boolean =>
    me !== undefined && (me.isCoordinator || owns(unit, me.person));

  const verified = ({ unit }: DirectoryLine): JSX.Element => (
    <VerifiedCell
      unit={unit}
      mayVerify={mayVerify(unit)}
      onVerify={() => setVerifying(verifying === unit.key ? undefined : unit.key)}
    />
  );
  const form = ({ unit }: DirectoryLine): JSX.Element | undefined =>
    verifying === unit.key ? (
      <VerifyForm
        unit={unit}
        onCancel={() => setVerifying(undefined)}
        onSaved={() => {
          setVerifying(undefined);
          onChanged();
        }}
      />
    ) : undefined;
  const heads = [words.unit, words.state, words.mailbox, words.channel, words.head, words.verified];
  const channel = ({ unit }: DirectoryLine): string => (unit.channel ? words.hasChannel : '');

  return (
    <div ref={place}>
      {me && <p role="status">{words.summary(covered, lines.length)}</p>}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, marginBottom: 12 }}>
        <SearchBox
          placeholder={words.search}
          ariaLabel={words.search}
          value={search}
          onChange={(_, text) => setSearch(text ?? '')}
          styles={{ root: { width: 280, maxWidth: '100%' } }}
        />
        <Dropdown
          ariaLabel={words.show}
          selectedKey={coverage ?? ''}
          options={[
            { key: '', text: words.all },
            ...coverages.map((key) => ({ key, text: words.coverage[key] })),
          ]}
          onChange={(_, option) => setCoverage(coverages.find((key) => key === option?.key))}
          styles={{ root: { width: 180 } }}
        />
      </div>
      {found.length === 0 && <p>{words.noHit}</p>}
      {found.length > 0 && narrow && (
        <ul className={classes.cards}>
          {found.map((line) => (
            <li key={line.unit.key} className={classes.card}>
              <UnitName line={{ ...line, depth: 0 }} />
              <CoverageCell line={line} />
              {line.unit.mailbox && <MailAddress address={line.unit.mailbox} />}
              <HeadCell unit={line.unit} />
              {verified(line)}
              {form(line)}
            </li>
          ))}
        </ul>
      )}
      {found.length > 0 && !narrow && (
        <table className={classes.table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((line) => (
              <React.Fragment key={line.unit.key}>
                <tr>
                  <th scope="row">
                    <UnitName line={line} />
                  </th>
                  <td style={{ minWidth: 112 }}>
                    <CoverageCell line={line} />
                  </td>
                  <td>
                    <MailAddress address={line.unit.mailbox ?? ''} />
                  </td>
                  <td>{channel(line)}</td>
                  <td>
                    <HeadCell unit={line.unit} />
                  </td>
                  <td>{verified(line)}</td>
                </tr>
                {verifying === line.unit.key && (
                  <tr>
                    <td colSpan={heads.length}>{form(line)}</td>
                  </tr>
                )}
              </React.Fragment>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

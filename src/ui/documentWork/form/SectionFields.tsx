import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { Link } from '@fluentui/react/lib/Link';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ReadSection } from '../../../domain/documents/reading/routineReading';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { longText } from '../../closing/formProps';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { defineStyles, useStyles } from '../../hooks/useStyles';
import { useWork } from '../workContext';

interface Props {
  readonly sections: readonly ReadSection[];
  readonly onChange: (sections: readonly ReadSection[]) => void;
}

const styles = defineStyles(({ semanticColors }) => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    borderTop: `1px solid ${semanticColors.bodyDivider}`,
    padding: '8px 0',
    display: 'grid',
    gap: 8,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  head: { display: 'flex', gap: 8, alignItems: 'center', justifyContent: 'space-between' },
  start: {
    color: semanticColors.bodySubtext,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical' as const,
    whiteSpace: 'pre-line' as const,
    overflowWrap: 'anywhere' as const,
  },
}));

const levels = [1, 2, 3, 4];

/** The sections that were read, each shown by its beginning and corrected in place (GD-13). */
export function SectionFields({ sections, onChange }: Props): JSX.Element {
  const { language } = useWork();
  const words = documentFormTexts[language];
  const classes = useStyles(styles);
  const [open, setOpen] = React.useState<number>();
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const change = (index: number, some: Partial<ReadSection>): void =>
    onChange(sections.map((one, other) => (other === index ? { ...one, ...some } : one)));
  const show = (index: number | undefined): void => {
    setOpen(index);
    focusSoon(index === undefined ? 'button' : `[data-section="${index}"] input`);
  };
  return (
    <div ref={place}>
      <ul className={classes.list}>
        {sections.map((section, index) => {
          const name = section.heading.trim() || words.untitled;
          const isOpen = open === index;
          return (
            <li key={index} className={classes.row} data-section={index}>
              <div className={classes.head} style={{ paddingLeft: (section.level - 1) * 16 }}>
                <Link
                  as="button"
                  aria-expanded={isOpen}
                  aria-label={isOpen ? words.closeSection(name) : words.openSection(name)}
                  onClick={() => (isOpen ? setOpen(undefined) : show(index))}
                  styles={{ root: { fontWeight: 600, minHeight: 24, textAlign: 'left' } }}
                >
                  {name}
                </Link>
                <IconButton
                  iconProps={{ iconName: 'Delete' }}
                  ariaLabel={words.removeSection(name)}
                  title={words.removeSection(name)}
                  onClick={() => {
                    onChange(sections.filter((_, other) => other !== index));
                    show(undefined);
                  }}
                />
              </div>
              {!isOpen && (
                <span className={classes.start} style={{ marginLeft: (section.level - 1) * 16 }}>
                  {section.text.trim() || words.noText}
                </span>
              )}
              {isOpen && (
                <>
                  <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
                    <TextField
                      label={words.sectionHeading}
                      value={section.heading}
                      styles={{ root: { flex: '1 1 220px' } }}
                      onChange={(_, heading) => change(index, { heading: heading ?? '' })}
                    />
                    <Dropdown
                      label={words.sectionLevel}
                      selectedKey={section.level}
                      options={levels.map((key) => ({ key, text: `${key}` }))}
                      styles={{ root: { width: 120 } }}
                      onChange={(_, option) => change(index, { level: Number(option?.key ?? 1) })}
                    />
                  </div>
                  <TextField
                    label={words.sectionText}
                    {...longText}
                    value={section.text}
                    onChange={(_, text) => change(index, { text: text ?? '' })}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <DefaultButton
        iconProps={{ iconName: 'Add' }}
        text={words.addSection}
        onClick={() => {
          onChange([...sections, { heading: '', level: 1, text: '' }]);
          show(sections.length);
        }}
      />
    </div>
  );
}

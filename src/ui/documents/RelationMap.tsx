import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { ShownRelation } from '../../application/documentPages';
import { useDocuments } from './documentsContext';

interface Props {
  readonly number: string;
  readonly relations: readonly ShownRelation[];
}

const width = 260;
const boxWidth = 78;
const boxHeight = 24;
const most = 8;
// Kinds are told apart by how the line is drawn, not by its colour.
const dashes: { readonly [K in ShownRelation['kind']]: string } = {
  related: '',
  reference: '',
  harmonisedWith: '6 3',
  harmonises: '6 3',
  follows: '2 3',
  usedWith: '8 2 2 2',
  usedBy: '8 2 2 2',
};

/** The related documents around the one that is read; the list below says the same in words. */
export function RelationMap({ number, relations }: Props): JSX.Element | null {
  const { words } = useDocuments();
  const { semanticColors } = useTheme();
  // A document stands once on the map, however many ways it hangs together with this one.
  const numbered = relations
    .filter(
      ({ toNumber }, index) =>
        toNumber !== undefined &&
        relations.findIndex((other) => other.toNumber === toNumber) === index,
    )
    .slice(0, most);
  if (numbered.length < 2) return null;
  const rows = Math.ceil(numbered.length / 2);
  const height = Math.max(rows * 40, 60);
  const middle = { x: width / 2, y: height / 2 };
  const placed = numbered.map((relation, index) => ({
    ...relation,
    x: index % 2 === 0 ? boxWidth / 2 + 1 : width - boxWidth / 2 - 1,
    y: ((Math.floor(index / 2) + 0.5) * height) / rows,
  }));
  const box = (x: number, y: number, text: string, isMiddle: boolean): JSX.Element => (
    <g key={`${text} ${x} ${y}`}>
      <rect
        x={x - boxWidth / 2}
        y={y - boxHeight / 2}
        width={boxWidth}
        height={boxHeight}
        rx={3}
        fill={semanticColors.bodyBackground}
        stroke={isMiddle ? semanticColors.bodyText : semanticColors.bodySubtext}
        strokeWidth={isMiddle ? 2 : 1}
      />
      <text
        x={x}
        y={y + 4}
        fontSize={12}
        textAnchor="middle"
        fill={semanticColors.bodyText}
        fontWeight={isMiddle ? 600 : 400}
      >
        {text}
      </text>
    </g>
  );
  return (
    <svg
      role="img"
      aria-label={words.related.map(
        number,
        placed.map(({ toNumber }) => toNumber ?? ''),
      )}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: '100%', maxWidth: width, margin: '0 0 12px', display: 'block' }}
    >
      {placed.map(({ x, y, kind, toNumber }) => (
        <line
          key={`${kind} ${toNumber ?? ''}`}
          x1={middle.x}
          y1={middle.y}
          x2={x}
          y2={y}
          stroke={semanticColors.bodySubtext}
          strokeDasharray={dashes[kind]}
        />
      ))}
      {placed.map(({ x, y, toNumber }) => box(x, y, toNumber ?? '', false))}
      {box(middle.x, middle.y, number, true)}
    </svg>
  );
}

import {
  createSourceFile,
  forEachChild,
  isCallExpression,
  isIdentifier,
  isNewExpression,
  isPropertyAccessExpression,
  type Node,
  ScriptTarget,
  SyntaxKind,
} from 'typescript';
import { sourceFiles, textOf } from './sourceFiles';

const found = (file: string, isFound: (node: Node) => string | undefined): string[] => {
  const source = createSourceFile(file, textOf(file), ScriptTarget.Latest, true);
  const hits: string[] = [];
  const visit = (node: Node): void => {
    const what = isFound(node);
    if (what)
      hits.push(
        `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`,
      );
    forEachChild(node, visit);
  };
  visit(source);
  return hits;
};

const impurity = (node: Node): string | undefined => {
  if (isNewExpression(node) && isIdentifier(node.expression) && node.expression.text === 'Date') {
    return (node.arguments?.length ?? 0) === 0 ? 'new Date()' : undefined;
  }
  if (isCallExpression(node) && isIdentifier(node.expression)) {
    return ['fetch', 'setTimeout', 'setInterval', 'Date'].includes(node.expression.text)
      ? node.expression.text
      : undefined;
  }
  if (isPropertyAccessExpression(node) && isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`;
    return ['Date.now', 'Math.random'].includes(name) ||
      name.startsWith('console.') ||
      name.startsWith('process.')
      ? name
      : undefined;
  }
  return undefined;
};

const anyType = (node: Node): string | undefined =>
  node.kind === SyntaxKind.AnyKeyword ? ': any' : undefined;

describe('What runs everywhere', () => {
  it.each(['src/domain', 'src/application', 'src/cards'])(
    'takes time, chance and the outside world as arguments: %s',
    (folder) => {
      expect(sourceFiles(folder).flatMap((file) => found(file, impurity))).toEqual([]);
    },
  );
});

describe('A type', () => {
  it.each(['src', 'bot', 'sharepoint', 'local-tenant'])(
    'is never any in %s: use unknown and a parser',
    (folder) => {
      expect(sourceFiles(folder).flatMap((file) => found(file, anyType))).toEqual([]);
    },
  );
});

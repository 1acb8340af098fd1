import {
  createSourceFile,
  isInterfaceDeclaration,
  isTypeAliasDeclaration,
  ModifierFlags,
  ScriptTarget,
  getCombinedModifierFlags,
} from 'typescript';
import { sourceFiles, textOf } from './sourceFiles';

const domainFiles = sourceFiles('src/domain').filter(
  (file) => !/^src\/domain\/(?:documents\/)?reading\//.test(file),
);

const exportedTypes = (file: string): string[] =>
  createSourceFile(file, textOf(file), ScriptTarget.Latest, true).statements.flatMap((statement) =>
    (isInterfaceDeclaration(statement) || isTypeAliasDeclaration(statement)) &&
    getCombinedModifierFlags(statement) & ModifierFlags.Export
      ? [statement.name.text]
      : [],
  );

const rows = textOf('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|Svenska)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));
const codeWords = new Set(
  rows.flatMap(([, code = '']) => Array.from(code.matchAll(/`([^`]+)`/g), ([, word]) => word)),
);

describe('The glossary', () => {
  it('has every type of the domain: one word for one thing', () => {
    const missing = domainFiles.flatMap((file) =>
      exportedTypes(file)
        .filter((name) => !codeWords.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no word twice, and no row without a meaning', () => {
    const words = rows.flatMap(([, code = '']) =>
      Array.from(code.matchAll(/`([^`]+)`/g), ([, word]) => word),
    );
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(
      rows.filter((row) => row.length !== 4 || row.slice(0, 3).some((cell) => cell.trim() === '')),
    ).toEqual([]);
  });

  it('names nothing that the code does not have', () => {
    const code = ['src', 'bot'].flatMap(sourceFiles).map(textOf).join('\n');
    expect(Array.from(codeWords).filter((word) => !new RegExp(`\\b${word}\\b`).test(code))).toEqual(
      [],
    );
  });
});

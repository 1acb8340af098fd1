import { basename, extname } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isClassDeclaration,
  isEnumDeclaration,
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isTypeAliasDeclaration,
  isVariableDeclaration,
  type Node,
  ScriptTarget,
} from 'typescript';
import { sourceFiles, textOf } from './sourceFiles';

const folders = ['src', 'bot', 'sharepoint', 'local-tenant'];
const files = folders.flatMap(sourceFiles);
const banned =
  /(?:^|[a-z])(Helpers?|Managers?|Utils?|Data|Info|Base)(?![a-z])|^(helpers?|utils?|common|misc|info)$/;

const declaredIn = (file: string): string[] => {
  const names: string[] = [];
  const visit = (node: Node): void => {
    const isDeclared =
      isClassDeclaration(node) ||
      isFunctionDeclaration(node) ||
      isInterfaceDeclaration(node) ||
      isTypeAliasDeclaration(node) ||
      isEnumDeclaration(node) ||
      isVariableDeclaration(node);
    if (isDeclared && node.name && 'text' in node.name) names.push(String(node.name.text));
    forEachChild(node, visit);
  };
  visit(createSourceFile(file, textOf(file), ScriptTarget.Latest, true));
  return names;
};

describe('A file', () => {
  it('has 300 lines at most: split it by what it does', () => {
    const long = files
      .map((file) => [file, textOf(file).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });

  it('has 60 lines or fewer in the middle of all', () => {
    const lengths = files
      .map((file) => textOf(file).split('\n').length - 1)
      .sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('is named in camelCase, or in PascalCase like the component it holds', () => {
    const strange = files.filter((file) => {
      const name = basename(file, extname(file)).replace(/\.(list|card|contract|test)$/, '');
      const isComponent = file.endsWith('.tsx') || textOf(file).includes(name);
      return (
        !/^[a-z][A-Za-z0-9]*$/.test(name) && !(/^[A-Z][A-Za-z0-9]*$/.test(name) && isComponent)
      );
    });
    expect(strange).toEqual([]);
  });

  it('lies in no folder that means nothing', () => {
    const meaningless = files.filter((file) =>
      file
        .split('/')
        .some((part) => /^(helpers?|utils?|common|misc|data|shared)(\.tsx?)?$/i.test(part)),
    );
    expect(meaningless).toEqual([]);
  });
});

describe('A name', () => {
  it('says something: no Helper, Manager, Util, Data, Info, Base, common, misc', () => {
    expect(
      files.flatMap((file) =>
        declaredIn(file)
          .filter((name) => banned.test(name))
          .map((name) => `${file}: ${name}`),
      ),
    ).toEqual([]);
  });

  it('has no I in front of it', () => {
    const prefixed = files.flatMap((file) =>
      declaredIn(file)
        .filter((name) => /^I[A-Z][a-z]/.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(prefixed).toEqual([]);
  });
});

describe('A set of values', () => {
  it('is a union of texts, never an enum', () => {
    expect(files.filter((file) => /^\s*(export )?(const )?enum /m.test(textOf(file)))).toEqual([]);
  });
});

describe('A test', () => {
  it('states what is, not what ought to be', () => {
    const titles = sourceFiles('test').filter(
      (file) => file.endsWith('.test.ts') || file.endsWith('.test.tsx'),
    );
    expect(
      titles.filter((file) =>
        /\b(it|test|describe)(\.each\([^)]*\))?\(\s*['"`][^'"`]*\bshould\b/.test(textOf(file)),
      ),
    ).toEqual([]);
  });

  it('is never left out or run alone', () => {
    const left = sourceFiles('test').filter((file) =>
      /^\s*(it|test|describe)\.(only|skip|todo)\b|^\s*x(it|describe)\(/m.test(textOf(file)),
    );
    expect(left).toEqual([]);
  });
});

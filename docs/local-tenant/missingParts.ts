import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isIdentifier,
  isNewExpression,
  isStringLiteralLike,
  isTemplateExpression,
  type Node,
  ScriptTarget,
} from 'typescript';

const folder = join('local-tenant', 'sharepoint');

const sentenceOf = (node: Node | undefined): string | undefined => {
  if (node === undefined) return undefined;
  if (isStringLiteralLike(node)) return node.text;
  if (!isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
};

/** What the local SharePoint says that it lacks, as its code words it in its 501 answers. */
export function missingParts(): readonly string[] {
  const found = new Set<string>();
  const look = (node: Node): void => {
    if (
      isNewExpression(node) &&
      isIdentifier(node.expression) &&
      node.expression.text === 'NotBuilt'
    ) {
      const sentence = sentenceOf(node.arguments?.[0]);
      if (sentence !== undefined) found.add(sentence);
    }
    forEachChild(node, look);
  };
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .forEach((entry) => {
      const file = join(entry.parentPath, entry.name);
      look(createSourceFile(file, readFileSync(file, 'utf8'), ScriptTarget.Latest));
    });
  return Array.from(found).sort((one, other) => one.localeCompare(other, 'en'));
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localTenantPage } from '../../docs/local-tenant/builtSection';
import {
  auditPage,
  decisionsPage,
  governingPage,
  lsgPage,
  requirementPage,
} from '../../docs/requirements/requirementTable';
import { allLists } from '../../src/lists/allLists';
import { elementsXml, schemaFile, schemaXml } from './featureXml';
import { listTables } from './listTables';

const assets = join('sharepoint', 'assets');

/** Every file that is rendered from something else: list definitions, the rows that code and tests name, what
 * the local tenant answers. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    [join(assets, 'elements.xml'), elementsXml(allLists)],
    ...allLists.map((list): [string, string] => [join(assets, schemaFile(list)), schemaXml(list)]),
    [join('docs', 'lists.md'), listTables(allLists)],
    [join('docs', 'rh-15405.md'), requirementPage()],
    [join('docs', 'governing-documents.md'), governingPage()],
    [join('docs', 'lsg.md'), lsgPage()],
    [join('docs', 'decisions.md'), decisionsPage()],
    [join('docs', 'audit.md'), auditPage()],
    [join('docs', 'local-tenant.md'), localTenantPage()],
  ]);

const isCurrent = (file: string, content: string): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').replace(/\r\n/g, '\n') === content;

/** The command `generate`; with `--check` it writes nothing and fails when a file is not as generated. */
function main(): void {
  const check = process.argv.includes('--check');
  const stale = Array.from(generatedFiles()).filter(([file, content]) => !isCurrent(file, content));
  if (check && stale.length > 0) {
    process.stderr.write(
      `Not as generated: ${stale.map(([file]) => file).join(', ')}. Run npm run generate.\n`,
    );
    process.exit(1);
  }
  stale.forEach(([file, content]) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    process.stdout.write(`${file}\n`);
  });
}

main();

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './childProcess';
import type { Stage } from './stage';
import { visitorsOf } from './visitor';

interface SampleDocument {
  readonly number: string;
  readonly file: string;
}

interface ReadFile {
  readonly fileName: string;
  readonly fileHash: string;
  readonly reading: {
    readonly title: string;
    readonly scope: string;
    readonly approvedBy: string;
    readonly mainAuthor: string;
    readonly changeNote: string;
    readonly related: readonly object[];
  };
}

const publishedMs = 60_000;

/**
 * Brings governing documents into force as people do: an editor puts in the file and asks for approval, the chief
 * physician approves, the service publishes. A folder holds the files and `documents.json`, which says whose they are.
 */
export async function publishSampleDocuments(stage: Stage, folder: string): Promise<void> {
  const visitors = visitorsOf(stage);
  const documents = JSON.parse(
    readFileSync(join(folder, 'documents.json'), 'utf8'),
  ) as readonly SampleDocument[];
  const command = async (persona: string, path: string, body: object = {}): Promise<void> => {
    const answer = await visitors.command(persona, `documents/${path}`, body);
    if (answer.status !== 200)
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };
  const isInForce = async (number: string): Promise<boolean> => {
    const wanted = `$filter=DocumentNumber eq '${number}'&$top=1`;
    return (await visitors.rows('staff', 'DocumentSections', wanted)).length > 0;
  };
  for (const { number, file, ...said } of documents) {
    const put = await fetch(
      `${stage.serviceUrl}/api/documents/${number}/file?name=${encodeURIComponent(file)}`,
      {
        method: 'PUT',
        headers: {
          Authorization: `Bearer ${await visitors.token('coordinator')}`,
          'Content-Type': 'application/octet-stream',
        },
        body: readFileSync(join(folder, file)),
      },
    );
    if (!put.ok) throw new Error(`${file} was not taken: ${put.status} ${await put.text()}`);
    const { fileName, fileHash, reading } = (await put.json()) as ReadFile;
    const { title, scope, mainAuthor, approvedBy: approverRole, changeNote, related } = reading;
    await command('coordinator', `${number}/startDraft`, {
      begin: 'document',
      metadata: { title, scope, mainAuthor, approverRole, related, ...said },
      content: { fileName, fileHash, reading },
      changeNote,
    });
    await command('coordinator', `${number}/requestApproval`);
    await command('chief-physician', `${number}/approveDraft`);
    // The next may be harmonised with this one, which must then be in force.
    await until(`${number} in force`, () => isInForce(number), publishedMs);
  }
}

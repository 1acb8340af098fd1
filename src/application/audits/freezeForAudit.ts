import type { AuditRefusal } from '../../domain/audits/auditRefusal';
import type { ActionEvidence, FrozenFile } from '../../domain/audits/evidence';
import { isDocumentNumber } from '../../domain/documents/isDocumentNumber';
import { ok, refuse, type Result } from '../../domain/result';
import type { CommandAudit } from './auditCommands';
import { documentFrom } from '../domainEvents';
import type { EvidenceFiles } from './evidenceFiles';
import type { EventLog } from '../ports';

export interface FreezingTools {
  readonly log: Pick<EventLog, 'read' | 'has'>;
  readonly files: Pick<EvidenceFiles, 'has'>;
  readonly command: CommandAudit;
}

type Frozen = Result<ActionEvidence['what'], AuditRefusal>;

async function frozenFile(
  { files }: Pick<FreezingTools, 'files'>,
  file: FrozenFile,
): Promise<Frozen> {
  return (await files.has(file.sha256)) ? ok({ file }) : refuse({ code: 'audit/evidence-missing' });
}

/** An edition with the hash of what was published: later editions change nothing. */
async function frozenEdition(
  { log }: Pick<FreezingTools, 'log'>,
  document: string,
  label: string,
): Promise<Frozen> {
  const missing = refuse({ code: 'audit/edition-missing', document } as const);
  if (!isDocumentNumber(document)) return missing;
  const found = documentFrom(await log.read(`document/${document}`));
  const { editions = [] } = found ?? {};
  const edition =
    label === '' ? editions[editions.length - 1] : editions.find((one) => one.label === label);
  if (!edition) return missing;
  const sha256 = edition.content.fileHash ?? edition.content.textHash;
  return ok({ edition: { document, edition: edition.label, sha256 } });
}

/**
 * Commands on audits that name something elsewhere, with that looked up first: a copy has to be kept, an edition to be
 * published, a decision or a document to exist. What a rule freezes is what was found, never what was sent.
 */
export function freezingForAudits(tools: FreezingTools): CommandAudit {
  const { log, command } = tools;
  const looked = async (name: string, wish: unknown): Promise<Result<unknown, AuditRefusal>> => {
    if (name === 'addEvidence') {
      const { what } = wish as { readonly what: ActionEvidence['what'] };
      const frozen =
        'file' in what
          ? await frozenFile(tools, what.file)
          : await frozenEdition(tools, what.edition.document, what.edition.edition);
      return frozen.ok ? ok({ ...(wish as object), what: frozen.value }) : frozen;
    }
    if (name === 'attachReport') {
      const frozen = await frozenFile(tools, wish as FrozenFile);
      return frozen.ok ? ok(wish) : frozen;
    }
    if (name === 'approveReply') {
      const { decision } = wish as { readonly decision: string };
      return (await log.has(decision)) ? ok(wish) : refuse({ code: 'audit/decision-missing' });
    }
    if (name === 'planAction' || name === 'changeAction') {
      const { document } = wish as { readonly document: string };
      const number = document.trim();
      const isThere =
        number === '' || (isDocumentNumber(number) && (await log.has(`document/${number}`)));
      return isThere ? ok(wish) : refuse({ code: 'audit/document-missing', document: number });
    }
    return ok(wish);
  };
  return async (name, key, wish, by, cause) => {
    const found = await looked(name, wish);
    // What was looked up has the shape of the command; the compiler cannot follow that through the table.
    return found.ok
      ? command(name, key, found.value as typeof wish, by, cause)
      : { refusal: found.refusal };
  };
}

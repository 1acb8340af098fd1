import { documentStream, editionInForce } from '../domain/documents/document';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import { printedAddresses } from '../domain/documents/printedAddresses';
import { carriesMailbox } from '../domain/documents/purchaseTemplate';
import type { Person } from '../domain/units/unit';
import type { DocumentRegister, DocumentTexts } from './documentPorts';
import { documentFrom } from './domainEvents';
import type { EventLog } from './ports';

/** A template for purchases in force that does not print the mailbox for safety notices. */
export interface TemplateWithoutMailbox {
  readonly number: string;
  readonly title: string;
  readonly edition: string;
  readonly owner: Pick<Person, 'name'>;
  /** The addresses it prints instead. */
  readonly prints: readonly string[];
}

export interface PurchaseTemplatePorts {
  readonly log: Pick<EventLog, 'read'>;
  readonly texts: Pick<DocumentTexts, 'read'>;
  readonly register: Pick<DocumentRegister, 'purchaseTemplates'>;
  readonly settings: Pick<DocumentSettings, 'noticeMailbox'>;
}

/**
 * The templates in force that lack the address the region's settings name today (GD-24): when the mailbox gets another
 * address, these are the ones to change. An edition published before addresses were noted is read again.
 */
export const listingTemplatesWithoutMailbox =
  ({ log, texts, register, settings }: PurchaseTemplatePorts) =>
  async (): Promise<readonly TemplateWithoutMailbox[]> => {
    const lacking: TemplateWithoutMailbox[] = [];
    for (const number of await register.purchaseTemplates()) {
      const document = documentFrom(await log.read(documentStream(number)));
      const edition = document && editionInForce(document);
      if (!edition) continue;
      const { metadata, content, label } = edition;
      const prints = content.addresses ?? printedAddresses(await texts.read(content.textHash));
      if (carriesMailbox(metadata, { addresses: prints }, settings).ok) continue;
      const { title, owner } = metadata;
      lacking.push({ number, title, edition: label, owner: { name: owner.name }, prints });
    }
    return lacking;
  };

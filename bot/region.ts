import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { AppFault } from '../src/application/fault';
import type { RegionRules } from '../src/application/regionRules';
import type { DocumentSettings } from '../src/domain/documents/documentSettings';
import type { CollaborationSettings } from '../src/domain/groups/collaborationSettings';
import type { LikenessSettings } from '../src/domain/reception/likenessSettings';
import type { Unit, UnitChannel } from '../src/domain/units/unit';
import type { Language } from '../src/text/language';
import { type InventorySettings, readInventorySettings } from './inventory/exportSource';
import { editions } from './regionEditions';
import { type FeedSource, feedSettings } from './feeds/feedSettings';
import type { ReplyingRegion } from './letters/replyFormOf';
import { collaborationSettings } from './regionCollaboration';
import { documentSettings } from './regionDocuments';
import { channel, contact, likeness, mail, unit } from './regionShapes';

/**
 * What a region decides for itself: its mailbox, offices, directory, and what each edition of the routine has the
 * product do. RH-15405 names no deadline (SN-64), so they are settings here and nowhere else.
 */
export interface Region extends RegionRules {
  readonly name: string;
  readonly language: Language;
  readonly mailbox: string;
  /** The folder that a mail is moved to once it is registered. */
  readonly registeredFolder: string;
  /** Where the coordinator is told that somebody needs help. */
  readonly coordinatorChannel?: UnitChannel;
  /** Ends of addresses inside the region: `norrviken.example`. */
  readonly domains: readonly string[];
  /** Domains of authorities, networks and databases that send neighbouring information (SN-04). */
  readonly informingDomains: readonly string[];
  /** Feeds of authorities that are watched (SN-03); none, and off, until a region says so. */
  readonly feeds: readonly FeedSource[];
  /** From where on notices are proposed as the same, or as a newer version. */
  readonly likeness: LikenessSettings;
  /** Who the region is to a maker: what the EU reply form asks of a customer beside name and mailbox (B1-08 … B1-11). */
  readonly replyFrom: ReplyingRegion['replyFrom'];
  /** The proposed sentence on how departments answer (SN-25). */
  readonly feedback: string;
  /**
   * The directory: administrations with their function mailboxes (SN-32, SN-33, SN-34, SN-35), sub-units with mailboxes
   * of their own (SN-36, SN-37), one whose mailbox is the coordinator's own (SN-38), one reached through another's
   * (SN-39), private providers (SN-40), and which services handle notices themselves (SN-46).
   */
  readonly units: readonly Unit[];
  /** What the region has decided of its governing documents (GD-25); without it the service keeps none. */
  readonly documents?: DocumentSettings;
  /** Its groups and what they prepare (LS-01, LS-02); without it the service keeps none. */
  readonly collaboration?: CollaborationSettings;
  /** Where exports of inventories and purchases lie, and how they are written (SN-13, SN-16). */
  readonly inventory?: InventorySettings & { readonly library: string };
}

const settings = z.object({
  name: z.string().min(1),
  language: z.enum(['sv', 'en']),
  editions,
  mailbox: mail,
  ownAddresses: z.array(mail).default([]),
  domains: z.array(z.string().min(3)).default([]),
  informingDomains: z.array(z.string().min(3)).default([]),
  feeds: feedSettings.default([]),
  likeness: likeness.default({}),
  registeredFolder: z.string().min(1),
  coordinatorChannel: channel.optional(),
  roles: z.object({
    coordinators: z.array(z.string().uuid()).min(1),
    registrars: z.array(z.string().uuid()),
    chiefPhysicians: z.array(contact).default([]),
    mthManagers: z.array(contact).default([]),
  }),
  replyFrom: z
    .object({
      account: z.string(),
      department: z.string(),
      address: z.string(),
      shippingAddress: z.string(),
      phone: z.string(),
      title: z.string(),
    })
    .partial()
    .default({}),
  feedback: z.string(),
  units: z.array(unit),
  documents: documentSettings.optional(),
  collaboration: collaborationSettings.optional(),
  inventory: z.object({ library: z.string().min(1), settingsFile: z.string().min(1) }).optional(),
});

/** A document can only steer what its number is set up for. */
const region = settings.superRefine(({ editions: known, documents, ...rest }, context) => {
  // One mailbox, one intake: a mail would be taken by whichever came first.
  rest.collaboration?.groups.forEach(({ mailbox }, index) => {
    if (mailbox?.toLowerCase() === rest.mailbox.toLowerCase())
      context.addIssue({
        code: 'custom',
        path: ['collaboration', 'groups', index, 'mailbox'],
        message: 'is the mailbox of safety notices',
      });
  });
  Object.keys(documents?.steers ?? {})
    .filter((number) => !known.some((rules) => rules.number === number))
    .forEach((number) =>
      context.addIssue({
        code: 'custom',
        path: ['documents', 'steers', number],
        message: 'is no number of editions',
      }),
    );
});

const readInventory = (regionFile: string, settingsFile: string): InventorySettings =>
  readInventorySettings(JSON.parse(readFileSync(join(dirname(regionFile), settingsFile), 'utf8')));

/** Reads a region's settings from a JSON file; refuses, with the place, what does not fit. */
export function readRegion(file: string): Region {
  const parsed = region.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const where = parsed.error.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('; ');
    throw new AppFault('settings/invalid', `${file} does not fit: ${where}`);
  }
  const { ownAddresses, inventory, documents, ...rest } = parsed.data;
  // zod writes an absent key as `undefined`; JSON has no such thing, so the shapes are the same.
  const exports = inventory && readInventory(file, inventory.settingsFile);
  return {
    ...rest,
    // Templates for purchases are to carry the address that notices are sent to (GD-24).
    ...(documents ? { documents: { ...documents, noticeMailbox: rest.mailbox } } : {}),
    ...(inventory && exports ? { inventory: { ...exports, library: inventory.library } } : {}),
    ownAddresses: [rest.mailbox, ...ownAddresses],
  } as Region;
}

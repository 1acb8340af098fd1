import type { Performer } from '../dispatches/answers';
import type { Person } from '../units/unit';
import type { Instant } from '../time';

/** Equipment and consumables take different ways (sv. utrustning, förbrukningsmaterial; SN-23, SN-28). */
export const productKinds = ['equipment', 'consumable'] as const;
export type ProductKind = (typeof productKinds)[number];

/** Whether the product is on contract (sv. på avtal, SN-12, SN-14). */
export const contractSituations = ['onContract', 'outsideContract', 'unknown'] as const;
export type ContractSituation = (typeof contractSituations)[number];

/** Whether products are recalled or scrapped (sv. återkallas, kasseras; SN-29). */
export const disposals = ['none', 'recall', 'scrap'] as const;
export type Disposal = (typeof disposals)[number];

/**
 * The way a notice is handled: MTH mails the heads of department (SN-24); in dialogue with Logistikservice and
 * procurement (SN-28); Logistikservice recalls or scraps what is on contract, the services return what they bought
 * outside it (SN-29).
 */
export const handlingWays = ['departments', 'dialogue', 'logistics', 'services'] as const;
export type HandlingWay = (typeof handlingWays)[number];

/** The assessment that ends Bilaga 1 (sv. bedömning om lämplig hantering, B1-12), with the two reply duties (B1-08 … B1-11). */
export interface Assessment {
  readonly productKind: ProductKind;
  readonly contract: ContractSituation;
  readonly contractNumber?: string;
  readonly disposal: Disposal;
  readonly way: HandlingWay;
  /** Why another way than the routine's was taken (SN-30). */
  readonly wayReason?: string;
  /** The procured product is withdrawn: RH-13659 takes effect (SN-18). */
  readonly withdrawn: boolean;
  readonly performedBy?: Performer;
  /** Patients may have to be told (SN-11, X-18). */
  readonly concernsPatients: boolean;
  readonly statement: string;
  readonly receiptReply: ReplyDuty;
  readonly completionReply: ReplyDuty;
  /** Recommendations that were set aside, with reasons, by the code of the check. */
  readonly reasons: { readonly [code: string]: string };
}

/** Whether the sender wants a reply, and who answers (B1-08 … B1-11); somebody not in the directory has an empty id. */
export type ReplyDuty =
  { readonly wanted: false } | { readonly wanted: true; readonly responder: Person };

export const replyKinds = ['receipt', 'completion'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** A reply that was given to the sender: by mail, or in the sender's portal with evidence. */
export interface SenderReply {
  readonly reply: ReplyKind;
  readonly by: Person;
  readonly at: Instant;
  readonly via: 'mail' | 'portal';
  /** The address, or the portal's. */
  readonly to: string;
  /** What was said or seen in the portal: reference number, wording; kept as evidence. */
  readonly evidence?: string;
  /** Names of files kept with the notice that show it. */
  readonly attachments?: readonly string[];
  /** What the responder adds to the form, in their own words. */
  readonly message?: string;
  /** The region has none of the products; said by a person, since nobody was asked. */
  readonly noneAffected?: boolean;
  /** Why completion was reported before every department had answered. */
  readonly reason?: string;
}

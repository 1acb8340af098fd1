import type { LocalDate } from '../../src/domain/time';
import type { Form } from './form';

/** Products of one lot or serial number that were returned or destroyed. */
export interface ReplyLine {
  readonly lotOrSerial?: string;
  readonly quantity: number;
  readonly on?: LocalDate;
}

/** The notice that is replied to, as its sender names it. */
export interface ReplyNotice {
  readonly reference?: string;
  readonly date?: LocalDate;
  readonly product?: string;
  readonly codes: readonly string[];
  readonly lotsOrSerials: readonly string[];
}

/** Who replies. */
export interface ReplyCustomer {
  readonly account?: string;
  readonly organisation?: string;
  readonly address?: string;
  readonly department?: string;
  readonly shippingAddress?: string;
  readonly contact?: string;
  readonly title?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** What is stated. Nothing is stated that is not true or filled. */
export interface ReplyStatements {
  readonly receivedAndRead: boolean;
  readonly allActionsPerformed: boolean;
  readonly usersTold: boolean;
  readonly returned: readonly ReplyLine[];
  readonly destroyed: readonly ReplyLine[];
  readonly noneAvailable: boolean;
  readonly otherAction?: string;
  readonly noAffectedDevices: boolean;
  readonly query?: string;
}

/** Where the sender wants the reply. */
export interface ReplyReturn {
  readonly email?: string;
  readonly helpline?: string;
  readonly post?: string;
  readonly portal?: string;
  readonly fax?: string;
  readonly deadline?: LocalDate;
}

/** A reply to the sender: that the notice was received, or that its actions are done (B1-08 … B1-11). */
export interface CustomerReply {
  readonly kind: 'receipt' | 'completion';
  readonly notice: ReplyNotice;
  readonly customer: ReplyCustomer;
  readonly statements: ReplyStatements;
  readonly signed: { readonly name?: string; readonly on?: LocalDate };
  readonly returnTo: ReplyReturn;
}

/** The filled EU customer reply form, and the names of what it must have and lacks. */
export interface ReplyForm extends Form {
  readonly missing: readonly string[];
}

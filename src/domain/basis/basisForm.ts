import type { Contact, UnitChannel } from '../units/unit';

/** Who answers which questions of Bilaga 1: procurement, logistics (RGS), medical-device safety (B1-13). */
export interface BasisParty {
  readonly key: string;
  readonly name: string;
  readonly channel?: UnitChannel;
  readonly mailbox?: string;
  /** Who may answer for the party; everybody in the channel when empty. */
  readonly people: readonly Contact[];
}

/**
 * A question of Bilaga 1 (sv. underlag), as the edition prints it. What an answer may hold follows from `kind`:
 * `search`: search words and a hit or none; `customers`: text or an attachment; `stock`: the three questions of SN-15;
 * `systems`: which inventory systems know the product; `text`: free text.
 */
export interface BasisQuestion {
  readonly key: string;
  /** The row of the form, `B1-02`. */
  readonly row: string;
  readonly party: string;
  readonly kind: 'search' | 'customers' | 'stock' | 'systems' | 'text';
  readonly question: string;
  /** The row as the form of the routine prints it, when it is asked in other words. */
  readonly printed?: string;
  /** What the form says beside the question: what to do with the answer. */
  readonly instruction?: string;
  readonly options?: readonly string[];
  /** Asked only when that question was answered with a hit (B1-03). */
  readonly whenHit?: string;
  /** A hit asks for the contract number, which is handed on with the question it opens (B1-03). */
  readonly contractNumberOnHit?: boolean;
}

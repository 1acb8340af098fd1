import type { LocalDate } from '../time';

/** Who gives out the code: the four issuers of the EU. */
export type UdiIssuer = 'GS1' | 'HIBC' | 'ICCBBA' | 'IFA';

/**
 * What is odd about a code that is kept all the same: its check digit does not agree, a date does not exist,
 * or a part could not be read.
 */
export type UdiWarning = 'check-digit' | 'date' | 'unread-part';

/** What a code may say. */
export type UdiPart = 'deviceIdentifier' | 'lot' | 'serial' | 'expires' | 'made';

/**
 * A unique device identification: which product (UDI-DI), and which piece or batch of it. A GS1 identifier has
 * 14 figures; that of HIBC is labeller, product and unit of measure without plus sign and check character.
 */
export interface Udi {
  readonly issuer: UdiIssuer;
  readonly deviceIdentifier?: string;
  readonly lot?: string;
  readonly serial?: string;
  readonly expires?: LocalDate;
  readonly made?: LocalDate;
  readonly warnings: readonly UdiWarning[];
}

/** Gathers the parts of a code as they are read: the first of each kind counts. */
export function gatherUdi(issuer: UdiIssuer) {
  const parts: { [Part in UdiPart]?: string } = {};
  const warnings: UdiWarning[] = [];
  const warn = (warning: UdiWarning): void => {
    if (warnings.indexOf(warning) < 0) warnings.push(warning);
  };
  return {
    warn,
    /** Keeps a part; a date or text that could not be read is warned of. */
    take: (part: UdiPart, value: string | undefined): void => {
      if (value === undefined || value === '') {
        warn(part === 'expires' || part === 'made' ? 'date' : 'unread-part');
      } else if (parts[part] === undefined) {
        parts[part] = value;
      }
    },
    done: (): Udi => ({ issuer, ...parts, warnings }),
  };
}

import type { Assessment, HandlingWay } from './assessment';

/** What decides the way a product's notice is handled. */
export type HandlingFacts = Pick<Assessment, 'productKind' | 'contract' | 'disposal'>;

/**
 * The way the routine prescribes. Equipment: MTH mails the heads of department (SN-23, SN-24). Consumables: in dialogue
 * with Logistikservice and procurement (SN-28), but when products are recalled or scrapped, Logistikservice does it for
 * what is on contract and the services for what they bought outside it (SN-29).
 */
export function proposeWay({ productKind, contract, disposal }: HandlingFacts): HandlingWay {
  if (productKind === 'equipment') return 'departments';
  if (disposal === 'none' || contract === 'unknown') return 'dialogue';
  return contract === 'onContract' ? 'logistics' : 'services';
}

/** The withdrawal of a procured product brings RH-13659 into effect (sv. indragning av en upphandlad produkt, SN-18). */
export const callsForReplacement = ({
  contract,
  withdrawn,
}: Pick<Assessment, 'contract' | 'withdrawn'>): boolean => withdrawn && contract === 'onContract';

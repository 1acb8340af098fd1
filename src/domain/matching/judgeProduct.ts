import type { MakerLikeness } from './makerName';
import type { ProductKeys } from './productKeys';
import type { SoughtKeys } from './soughtKeys';
import { wordAgreement } from './wordAgreement';

/** How sure it is that a row is the product: by identifier, by model and maker, or by likeness of names. */
export type HitStrength = 'certain' | 'probable' | 'possible';
export const hitStrengths: readonly HitStrength[] = ['certain', 'probable', 'possible'];

/**
 * What agreed: the UDI-DI, the UDI-DI of another package size, the catalogue number, the model, a number that stands in
 * the row's name, the whole product name, or part of it.
 */
export type HitReason =
  'udi' | 'udi-package' | 'catalogue' | 'model' | 'code-in-name' | 'name' | 'name-part';

/** Why a product of an export is taken for the one sought, and what its maker's name says of it. */
export interface ProductHit {
  readonly strength: HitStrength;
  readonly reasons: readonly HitReason[];
  readonly maker: MakerLikeness;
}

/** How sure one agreement makes us, when the maker is the same, not known, or another; absent: not at all. */
type Weights = { readonly [Likeness in MakerLikeness]?: HitStrength };

const weights: { readonly [Reason in HitReason]: Weights } = {
  udi: { same: 'certain', unknown: 'certain', differs: 'certain' },
  'udi-package': { same: 'probable', unknown: 'probable', differs: 'probable' },
  catalogue: { same: 'certain', unknown: 'probable', differs: 'possible' },
  model: { same: 'probable', unknown: 'possible' },
  'code-in-name': { same: 'probable', unknown: 'possible' },
  name: { same: 'probable', unknown: 'possible', differs: 'possible' },
  'name-part': { same: 'possible', unknown: 'possible', differs: 'possible' },
};

// A catalogue number this short is shared by many makers.
const shortestTellingNumber = 4;
const enoughOfName = { same: 0.5, unknown: 0.75, differs: 0.75 };

function nameReason(share: number, maker: MakerLikeness): HitReason | undefined {
  if (share === 1) return 'name';
  return share >= enoughOfName[maker] ? 'name-part' : undefined;
}

function makerOf(
  { maker, supplier }: ProductKeys,
  likenessOf: (name: string) => MakerLikeness,
): MakerLikeness {
  const likeness = likenessOf(maker);
  // A supplier may be the maker itself; another supplier says nothing.
  return likeness !== 'same' && likenessOf(supplier) === 'same' ? 'same' : likeness;
}

/**
 * Judges one product of an export. Undefined when nothing, or too little, agrees. `likenessOf` compares a
 * maker's name with those sought; who judges many products passes one `agreementOf` for all of them.
 */
export function judgeProduct(
  sought: SoughtKeys,
  product: ProductKeys,
  likenessOf: (name: string) => MakerLikeness,
  agreementOf = wordAgreement(sought),
): ProductHit | undefined {
  const maker = makerOf(product, likenessOf);
  const { article, model } = product;
  const { share, hasCode } = agreementOf(product.words);
  const isTelling = maker === 'same' || article.length >= shortestTellingNumber;
  const name = nameReason(share, maker);
  const reasons: HitReason[] = [];
  if (sought.devices.has(product.device)) reasons.push('udi');
  else if (sought.deviceItems.has(product.item)) reasons.push('udi-package');
  if (sought.articles.has(article) && isTelling) reasons.push('catalogue');
  if (sought.models.has(model) || sought.models.has(article) || sought.articles.has(model)) {
    reasons.push('model');
  }
  if (hasCode) reasons.push('code-in-name');
  if (name) reasons.push(name);
  if (reasons.length === 0) return undefined;
  const counting = reasons.filter((reason) => weights[reason][maker] !== undefined);
  const strength = hitStrengths.filter((one) =>
    counting.some((reason) => weights[reason][maker] === one),
  )[0];
  return strength ? { strength, reasons: counting, maker } : undefined;
}

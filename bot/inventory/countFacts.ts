import {
  type CountedValue,
  type PurchaseFactName,
  purchaseFactNames,
  type PurchaseFacts,
} from '../../src/domain/matching/inventoryMatch';

const mostValues = 200;

/** Counts what the exports say of the hits beside where they are: contract, stock, way of ordering (SN-14, SN-15). */
export function countFacts() {
  const counts = purchaseFactNames.map(
    (name) => [name, new Map<string, { rows: number; quantity: number }>()] as const,
  );
  return {
    /** Counts one hit; `valueOf` gives its value of each fact. */
    count(valueOf: (name: PurchaseFactName) => string, quantity: number): void {
      for (const [name, values] of counts) {
        const value = valueOf(name);
        if (value === '') continue;
        const known = values.get(value);
        if (known) {
          known.rows += 1;
          known.quantity += quantity;
        } else values.set(value, { rows: 1, quantity });
      }
    },
    /** The most common values of each fact first. */
    done(): PurchaseFacts {
      const entries = counts.map(([name, values]) => [
        name,
        [...values]
          .map(([value, count]): CountedValue => ({ value, ...count }))
          .sort((one, other) => other.quantity - one.quantity)
          .slice(0, mostValues),
      ]);
      return Object.fromEntries(entries) as { [Name in PurchaseFactName]: CountedValue[] };
    },
  };
}

/** What the button of a card that sends a verb has with it, as Teams sends it along with what was typed. */
export function sentByButton(card: unknown, verb: string): object {
  if (typeof card !== 'object' || card === null) return {};
  const { verb: own, data } = card as { readonly verb?: unknown; readonly data?: unknown };
  if (own === verb && typeof data === 'object' && data !== null) return data;
  const found = Object.values(card).map((inner) => sentByButton(inner, verb));
  return found.find((one) => Object.keys(one).length > 0) ?? {};
}

type Child = Node | string | undefined | false;

/** A new element with attributes and children; text becomes text, never markup. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(
    ...children.filter((child): child is Node | string => child !== undefined && child !== false),
  );
  return made;
};

/** The element that the page's own markup promises. */
export const present = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page lacks ${selector}`);
  return found;
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in XML. */
export const escapedXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** An element with attributes; those without a value are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>>,
  inner = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => {
      const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
      return ` ${key}="${escapedXml(text)}"`;
    })
    .join('');
  return inner === '' ? `<${name}${written} />` : `<${name}${written}>${inner}</${name}>`;
}

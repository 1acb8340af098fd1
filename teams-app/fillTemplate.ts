/** Puts values into a JSON template's `<<NAMES>>`; refuses a name without a value, and text that is then no JSON. */
export function fillTemplate(
  template: string,
  values: { readonly [name: string]: string },
): string {
  const filled = template.replace(/<<([A-Z_]+)>>/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template names ${name}, which has no value.`);
    return JSON.stringify(value).slice(1, -1);
  });
  JSON.parse(filled);
  return filled;
}

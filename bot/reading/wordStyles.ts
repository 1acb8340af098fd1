import { attributeOf, eachTag } from '../office/officeXml';

/** What a paragraph style of a Word document means for reading. */
export interface WordStyle {
  readonly headingLevel?: number;
  readonly isTitle: boolean;
  /** A line of a table of contents: the headings themselves follow. */
  readonly isContents: boolean;
  readonly isList: boolean;
}

interface RawStyle {
  name: string;
  basedOn: string;
  outline: number | undefined;
  isList: boolean;
}

const levelByName = (name: string): number | undefined => {
  const found = /^(?:heading|rubrik)\s*([1-6])$/i.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** The styles of `word/styles.xml` by their ids, each with what it takes over from the one it is based on. */
export function wordStyles(xml: string): (id: string) => WordStyle {
  const styles = new Map<string, RawStyle>();
  let current: RawStyle | undefined;
  eachTag(
    xml,
    ['style', 'name', 'basedOn', 'outlineLvl', 'numPr'],
    ({ name, closes, attributes }) => {
      if (closes) return;
      const value = attributeOf(attributes, 'w:val');
      if (name === 'style') {
        current = { name: '', basedOn: '', outline: undefined, isList: false };
        styles.set(attributeOf(attributes, 'w:styleId'), current);
      } else if (current !== undefined) {
        if (name === 'name') current.name = value;
        if (name === 'basedOn') current.basedOn = value;
        if (name === 'outlineLvl' && /^[0-8]$/.test(value)) current.outline = Number(value) + 1;
        if (name === 'numPr') current.isList = true;
      }
    },
  );
  const chain = (id: string): readonly RawStyle[] => {
    const found: RawStyle[] = [];
    let style = styles.get(id);
    while (style !== undefined && found.length < 12 && !found.includes(style)) {
      found.push(style);
      style = styles.get(style.basedOn);
    }
    return found;
  };
  return (id) => {
    const own = chain(id);
    const names = own.map(({ name }) => name);
    const level = own
      .map(({ name, outline }) => levelByName(name) ?? outline)
      .find((one) => one !== undefined);
    const isTitle = names.some((name) => /^(?:title|rubrik|titel)$/i.test(name));
    return {
      ...(level === undefined || isTitle ? {} : { headingLevel: level }),
      isTitle,
      isContents: names.some((name) => /^(?:toc|innehåll|innehållsförteckning)\b/i.test(name)),
      isList:
        own.some(({ isList }) => isList) ||
        names.some((name) => /^(?:list|punktlista|numrerad)/i.test(name)),
    };
  };
}

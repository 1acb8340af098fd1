/** A paragraph, or a list of items. */
export type Block = string | { readonly items: readonly string[] };

/** A heading with what stands under it. */
export interface SampleSection {
  readonly heading: string;
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
}

/** A governing document of the sample region, before it is printed as Word or PDF. */
export interface SampleDocument {
  readonly number: string;
  readonly typeWord: string;
  readonly title: string;
  readonly scope: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly mainAuthor: string;
  readonly sections: readonly SampleSection[];
  readonly related: readonly (readonly [number: string, title: string])[];
  readonly references: readonly string[];
  readonly changeNote: string;
  readonly appendices: readonly {
    readonly number: number;
    readonly title: string;
    readonly blocks: readonly Block[];
  }[];
}

/** What each page says above its text. */
export const headerLines = (document: SampleDocument): readonly string[] => [
  `Gäller för: ${document.scope}`,
  `${document.typeWord}: ${document.title}`,
  document.number,
  `Fastställd av: ${document.approvedBy}, Fastställt: ${document.approvedOn}`,
  `Huvudförfattare: ${document.mainAuthor}`,
];

/** The document's parts in the order they are printed. */
export const printedSections = (document: SampleDocument): readonly SampleSection[] => [
  ...document.sections,
  ...(document.related.length === 0
    ? []
    : [
        {
          heading: 'Relaterad till följande processer och rutiner',
          level: 1 as const,
          blocks: document.related.map(([number, title]) => `${number} ${title}`),
        },
      ]),
  ...(document.references.length === 0
    ? []
    : [{ heading: 'Referenser', level: 1 as const, blocks: document.references }]),
  { heading: 'Uppdaterat från föregående version', level: 1, blocks: [document.changeNote] },
];

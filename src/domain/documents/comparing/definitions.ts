/** A term as a document defines it, with the law that the definition is taken from (GD-29). */
export interface DefinedTerm {
  readonly term: string;
  readonly meaning: string;
  readonly laws: readonly string[];
}

const law =
  /\(EU\)\s?\d{4}\/\d+|\b(?:MDR|IVDR|MDD|(?:HSLF-FS|LVFS|SOSFS|SFS|AFS|SSMFS)\s?\d{4}:\d+|(?:lag|förordning)(?:en)?\s\(\d{4}:\d+\))/g;
const line = /^[•\-–]?\s*([^:–]{2,80}?)\s*(?::|\s–|\s-)\s+(\S.*)$/;

/** The laws that a text names, each once. */
export const lawsIn = (text: string): readonly string[] =>
  Array.from(new Set(Array.from(text.matchAll(law), ([name]) => name.replace(/\s/g, ' '))));

/** The terms of a definitions section, a line each; undefined for a text that is not written so. */
export function definedTerms(text: string): readonly DefinedTerm[] | undefined {
  const terms: { term: string; meaning: string }[] = [];
  for (const written of text.split('\n').filter((some) => some.trim() !== '')) {
    const [, term, meaning] = line.exec(written.trim()) ?? [];
    const last = terms[terms.length - 1];
    if (term !== undefined && meaning !== undefined) terms.push({ term, meaning });
    else if (last !== undefined) last.meaning += `\n${written.trim()}`;
    else return undefined;
  }
  if (terms.length === 0) return undefined;
  return terms.map(({ term, meaning }) => ({ term, meaning, laws: lawsIn(`${term} ${meaning}`) }));
}

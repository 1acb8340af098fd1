/** A term as a document defines it, with the law that the definition is taken from (GD-29). */
export interface DefinedTerm {
  readonly term: string;
  readonly meaning: string;
  /** What counts as such too, or does not, as the document notes it (GD-30). */
  readonly notes: readonly string[];
  readonly laws: readonly string[];
}

const law =
  /\(EU\)\s?\d{4}\/\d+|\b(?:MDR|IVDR|MDD|(?:HSLF-FS|LVFS|SOSFS|SFS|AFS|SSMFS)\s?\d{4}:\d+|(?:lag|förordning)(?:en)?\s\(\d{4}:\d+\))/g;
const line = /^[•\-–]?\s*([^:–]{2,80}?)\s*(?::|\s–|\s-)\s+(\S.*)$/;

// What is noted to a term is written as a remark of its own, or as a sentence on what counts as such too.
const remark = /^[•\-–]?\s*(?:anm(?:ärkning|\.)?|not|obs)\s*\d*\s*[:.!]\s*/i;
const countsToo =
  /\b(?:ska|skall)\s+(?:också|även)\s+(?:anses|räknas)|\b(?:räknas|anses)\s+(?:också|även)|\b(?:också|även)\s+(?:anses|räknas)/i;

/** The laws that a text names, each once. */
export const lawsIn = (text: string): readonly string[] =>
  Array.from(new Set(Array.from(text.matchAll(law), ([name]) => name.replace(/\s/g, ' '))));

/** The terms of a definitions section, a line each, with the notes that stand below them (GD-30); undefined for a text that is not written so. */
export function definedTerms(text: string): readonly DefinedTerm[] | undefined {
  const terms: { term: string; meaning: string; notes: string[] }[] = [];
  for (const written of text.split('\n').filter((some) => some.trim() !== '')) {
    const [, term, meaning] = line.exec(written.trim()) ?? [];
    const last = terms[terms.length - 1];
    const isNote = remark.test(written.trim()) || (term === undefined && countsToo.test(written));
    if (isNote && last !== undefined) last.notes.push(written.trim().replace(remark, ''));
    else if (term !== undefined && meaning !== undefined) terms.push({ term, meaning, notes: [] });
    else if (last !== undefined) last.meaning += `\n${written.trim()}`;
    else return undefined;
  }
  if (terms.length === 0) return undefined;
  return terms.map((one) => ({
    ...one,
    laws: lawsIn([one.term, one.meaning, ...one.notes].join(' ')),
  }));
}

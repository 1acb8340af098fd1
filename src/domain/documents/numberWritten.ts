const written = /^([A-ZÅÄÖ]{2,6})[\s-]*(\d{4,6})$/;

/** A number as a person writes it (GD-12): `rh15405` and `RH 15405` are `RH-15405`. What is no number stays, in capitals. */
export function numberWritten(text: string): string {
  const capitals = text.trim().toUpperCase();
  const [, letters, figures] = written.exec(capitals) ?? [];
  return letters === undefined ? capitals : `${letters}-${figures ?? ''}`;
}

/** The number that figures alone stand for, `15405`; undefined when none, or several, of these documents have them. */
export function numberOfFigures(text: string, numbers: readonly string[]): string | undefined {
  const figures = text.trim();
  if (!/^\d{4,6}$/.test(figures)) return undefined;
  const [only, other] = numbers.filter((number) => number.endsWith(`-${figures}`));
  return other === undefined ? only : undefined;
}

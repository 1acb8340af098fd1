import { looksLikePersonalIdentityNumber } from './personalIdentity';
import { ok, refuse, type Result } from './result';

/** Why a text that a person has written is not kept, with the code of what it belongs to: `case/part-missing`. */
export type PartRefusal<Area extends string, Part extends string> =
  | { readonly code: `${Area}/part-missing`; readonly part: Part }
  | { readonly code: `${Area}/part-too-long`; readonly part: Part; readonly most: number }
  | { readonly code: `${Area}/patient-named` };

type Written<Area extends string, Part extends string> = (
  part: Part,
  text: string,
  most?: number,
) => Result<string, PartRefusal<Area, Part>>;

/**
 * Texts that people write, without spaces around them: no longer than `longest` characters unless said, and no patient is
 * named in them (C9). An optional one may be empty; a demanded one may not.
 */
export function writtenParts<Area extends string, Part extends string>(
  area: Area,
  longest: number,
): { readonly optional: Written<Area, Part>; readonly demanded: Written<Area, Part> } {
  const optional: Written<Area, Part> = (part, text, most = longest) => {
    const written = text.trim();
    if (written.length > most) return refuse({ code: `${area}/part-too-long`, part, most });
    return looksLikePersonalIdentityNumber(written)
      ? refuse({ code: `${area}/patient-named` })
      : ok(written);
  };
  return {
    optional,
    demanded: (part, text, most) =>
      text.trim() === ''
        ? refuse({ code: `${area}/part-missing`, part })
        : optional(part, text, most),
  };
}

import type { Call } from '../call';
import { parseBody } from '../odata/requestBody';
import { NotBuilt } from '../refusal';

type Body = Readonly<Record<string, unknown>>;

/** Bits of `RenderOptions`. */
export const renderOptions = {
  contextInfo: 1,
  listData: 2,
  listSchema: 4,
  viewMetadata: 1024,
} as const;

// Menus, the quick launch, spotlight, visualizations, media addresses, synced folders and custom actions: what these add
// is not there in a list that has none of it.
const withoutEffect = [8, 32, 128, 256, 512, 2048, 4096, 524_288, 1_048_576, 2_097_152, 4_194_304];
const builtOptions = [...Object.values(renderOptions), ...withoutEffect].reduce(
  (all, bit) => all | bit,
  0,
);

/** What a request for the data of a list asks: its parameters, its options, and what its address says or overrides. */
export interface RenderParameters {
  readonly parameters: Body;
  readonly options: number;
  /** By names in small letters, as in the address of a view. */
  readonly plain: ReadonlyMap<string, string>;
}

const recordIn = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};

function optionsIn({ RenderOptions: given = 0 }: Body): number {
  const options = Array.isArray(given)
    ? given.map(Number).reduce((all, bit) => all | bit, 0)
    : Number(given);
  const unknown = options & ~builtOptions;
  if (!Number.isInteger(options) || unknown !== 0) {
    throw new NotBuilt(`RenderOptions ${String(unknown)} of RenderListDataAsStream`);
  }
  return options;
}

// Clients escape what stands in the address of a view once more than an address takes.
const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function plainIn(call: Call, overriding: Body): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  for (const [name, value] of call.query.plain ?? [])
    plain.set(name, /^filter(value|field)/.test(name) ? unescaped(value) : value);
  for (const [name, value] of Object.entries(overriding)) {
    const isGiven = (typeof value === 'string' && value !== '') || typeof value === 'number';
    if (isGiven) plain.set(name.toLowerCase(), String(value));
  }
  const viewId = plain.get('viewid');
  if (viewId !== undefined && !plain.has('view')) plain.set('view', viewId);
  if (plain.has('inplacesearchquery')) throw new NotBuilt('InplaceSearchQuery');
  return plain;
}

/** Reads the body and the address of `RenderListDataAsStream`; what is not built is named. */
export function renderParametersOf(call: Call): RenderParameters {
  const body = call.body.length === 0 ? {} : parseBody(call.body).properties;
  const parameters = recordIn(body['parameters'] ?? body);
  const { OverrideViewXml: override } = parameters;
  if (typeof override === 'string' && override !== '') throw new NotBuilt('OverrideViewXml');
  return {
    parameters,
    options: optionsIn(parameters),
    plain: plainIn(call, recordIn(body['overrideParameters'])),
  };
}

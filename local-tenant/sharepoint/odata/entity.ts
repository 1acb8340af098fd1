/** A value that JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A thing with an address and properties, before it is written in one of the metadata forms. */
export interface Entity {
  readonly type: string;
  /** Address below `_api/`, such as `Web/Lists(guid'…')`. */
  readonly editLink: string;
  /** What `odata.id` says where it is not the address: items give a guid. */
  readonly id?: string;
  readonly etag?: string;
  /** Whether it is only shown inside another: then it tells neither its address nor its version. */
  readonly isPart?: true;
  readonly properties: Readonly<Record<string, Json>>;
  /** What the values of its collections are, by the name of the property: `Edm.String`. */
  readonly collections?: Readonly<Record<string, string>>;
  /** Properties that are only given when `$select` or the address names them. */
  readonly onRequest?: Readonly<Record<string, () => Json>>;
  /** What `$expand` or the address can ask for. */
  readonly related?: Readonly<Record<string, () => Entity | readonly Entity[] | null>>;
  /** Neighbours that are only linked because `$select` names them; without it those of the type. */
  readonly links?: readonly string[];
  /** What `$expand` asked for. */
  readonly expanded?: Readonly<Record<string, Entity | readonly Entity[] | null>>;
}

/** What a handler answers, before it is written. */
export type Reply =
  | {
      readonly kind: 'entity';
      readonly status?: number;
      readonly context: string;
      readonly entity: Entity;
      readonly location?: string;
    }
  | {
      readonly kind: 'collection';
      readonly context: string;
      readonly entities: readonly Entity[];
      readonly nextLink?: string;
    }
  | {
      readonly kind: 'value';
      readonly context: string;
      readonly name: string;
      readonly value: Json;
    }
  | {
      readonly kind: 'bare';
      readonly context: string;
      /** What the verbose form calls it; without one it has no frame. */
      readonly name?: string;
      readonly properties: Readonly<Record<string, Json>>;
    }
  | { readonly kind: 'empty'; readonly status: 200 | 204; readonly etag?: string }
  | {
      readonly kind: 'bytes';
      readonly content: Buffer;
      readonly contentType: string;
      readonly fileName?: string;
      readonly etag?: string;
      /** Which of the file's bytes these are, when not all of them. */
      readonly part?: { readonly start: number; readonly end: number; readonly total: number };
    }
  | { readonly kind: 'multipart'; readonly boundary: string; readonly content: Buffer };

export const collectionOf = (
  context: string,
  entities: readonly Entity[],
  nextLink?: string,
): Reply => ({
  kind: 'collection',
  context,
  entities,
  ...(nextLink === undefined ? {} : { nextLink }),
});

import { z } from 'zod';
import { AppFault } from '../../src/application/fault';

/** What a column of an export may hold. */
export const exportFields = [
  'udi',
  'catalogueNumber',
  'model',
  'name',
  'maker',
  'supplier',
  'serial',
  'lot',
  'made',
  'department',
  'costCentre',
  'quantity',
  'buyer',
  'contract',
  'stock',
  'nearStore',
  'orderedThrough',
] as const;
export type ExportField = (typeof exportFields)[number];

const headers = z.array(z.string().min(1).max(200)).min(1).max(30);
const names = z.array(z.string().min(1).max(255)).max(1_000);
const columns = z.record(z.enum(exportFields), headers);
const source = z.object({
  source: z.string().min(1).max(60),
  kind: z.enum(['inventory', 'purchases']),
  // A new export of an inventory replaces the old one; purchases of several periods add up.
  files: z.enum(['newest', 'all']),
  columns,
  buyers: z.object({ private: names, municipal: names }).default({ private: [], municipal: [] }),
});

/**
 * The inventory part of a region's settings: its sources with the headers their exports use, names of makers that mean
 * the same, and how exports write the region's units.
 */
export const inventorySettings = z.object({
  sources: z.array(source).min(1).max(30),
  makerAliases: z.array(names.min(2)).default([]),
  unitNames: z.array(z.object({ unitKey: z.string(), writtenAs: names })).default([]),
});

/** One system that exports come from, and the headers of its columns (SN-13, SN-16). */
export type ExportSource = z.infer<typeof source>;
export type InventorySettings = z.infer<typeof inventorySettings>;

/** Reads the inventory settings; refuses, with the place, what does not fit. */
export function readInventorySettings(value: unknown): InventorySettings {
  const parsed = inventorySettings.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new AppFault('settings/invalid', `The inventory settings do not fit: ${where.join('; ')}`);
}

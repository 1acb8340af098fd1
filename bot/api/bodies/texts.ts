import { z } from 'zod';

/** Texts from outside, capped by what they are for. */
export const shortText = z.string().max(255);
export const text = z.string().max(20_000);
export const day = z.string().max(10);
export const key = z.string().max(80);
export const reasons = z.record(z.string().max(60), z.string().max(2_000)).default({});

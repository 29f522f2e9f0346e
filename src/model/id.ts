/** Ids are keys: compared byte for byte after NFC, never shown where a title exists. */
import * as z from 'zod';
import { DURATION } from './duration.ts';

/**
 * A letter or digit of any script first, then letters, marks, digits, dot, underscore, hyphen, slash. No part between
 * slashes is empty, `.` or `..`, for some ids are looked for as files.
 */
const ID_PATTERN = /^(?!.*\/\.{0,2}(?:\/|$))[\p{L}\p{N}][\p{L}\p{M}\p{N}._/-]*$/u;

/** Keys that would reach an object's prototype if an id ever became a property name. */
const FORBIDDEN_IDS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

export const IdSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(ID_PATTERN)
  .refine((id) => !FORBIDDEN_IDS.has(id), { params: { code: 'reserved-id' } });

/** A calendar day, `YYYY-MM-DD`; no clock, no time zone. */
export const DateSchema = z.iso.date();

/** An ISO 8601 duration in whole years, months, weeks and days: `P2Y`, `P18M`, `P1Y6M`, `P90D`. */
export const DurationSchema = z.string().regex(DURATION);

/** `1.2.3`, with an optional pre-release. */
export const VersionSchema = z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/);

/** `id@version`: which edition of which rubric an assessment answers. */
export const RubricReferenceSchema = z
  .string()
  .max(240)
  .regex(/^(?!.*\/\.{0,2}(?:\/|@|$))[\p{L}\p{N}][\p{L}\p{M}\p{N}._/-]*@\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/u);

import * as z from 'zod';
import { countryCodes } from '../vocabulary/countries.ts';
import { isPlainProse, isShallow, maxDepth } from './prose.ts';

/** What a form shows beside a field, and the step of the form it stands in. Travels into OpenAPI as title, description, x-step. */
export type Step = 'basics' | 'story' | 'lessons' | 'evidence' | 'context' | 'people' | 'product' | 'policy';

export const about = (title: string, description: string, step?: Step) => ({
  title,
  description,
  ...(step ? { 'x-step': step } : {}),
});

/** Unicode code points, as JSON Schema's minLength and maxLength count them. */
export const lengthOf = (value: string): number => {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
};

// Control characters (all but tab and line breaks) and lone surrogates cannot be stored or shown faithfully.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** What can be stored and shown faithfully; drafts keep everything else as it was typed. */
export const printable = (value: string): string => value.toWellFormed().replace(unprintable, '');

/** The stored form of every text: printable, NFC, trimmed. */
export const normalised = (value: string): string => printable(value).normalize('NFC').trim();

// DynamoDB keeps 38 digits and we 15; nothing that a school counts or pays is smaller than a billionth.
const smallest = 1e-9;

/** Any number that the store keeps as it is. */
export const storableNumber = z
  .number()
  .min(-Number.MAX_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER)
  .refine((value) => value === 0 || Math.abs(value) >= smallest, {
    message: `is too small to be kept; use 0, or at least ${smallest}`,
    params: { rule: 'range' },
  });

// An issue without "continue" ends the checks of this text: one that is too long or too deep is not parsed.
const custom = (rule: string, message: string, input: string, given?: number) =>
  ({ code: 'custom', input, message, params: { rule, given } }) as const;

const counted = (min: number, max: number) =>
  z
    .string()
    .overwrite(normalised)
    .check((ctx) => {
      const length = lengthOf(ctx.value);
      if (length < min)
        ctx.issues.push({
          ...custom('length', `has ${length} characters; at least ${min}`, ctx.value, length),
          continue: true,
        });
      if (length > max)
        ctx.issues.push(custom('length', `has ${length} characters; at most ${max}`, ctx.value, length));
    });

/** Plain text of `min` to `max` code points. */
export const text = (min: number, max: number) => counted(min, max).meta({ minLength: min, maxLength: max });

/** CommonMark of `min` to `max` code points, without raw HTML and without images (decision 0004). */
export const prose = (min: number, max: number) =>
  counted(min, max)
    .check((ctx) => {
      if (isShallow(ctx.value)) return;
      ctx.issues.push(custom('prose_depth', `nests lists or quotes too deeply; at most ${maxDepth} levels`, ctx.value));
    })
    .refine(isPlainProse, {
      message: 'holds raw HTML or an image; write Markdown without them, or link to the picture',
      params: { rule: 'plain_prose' },
    })
    .meta({ minLength: min, maxLength: max, 'x-format': 'markdown' });

const checked = (rule: string, message: string, holds: (value: string) => boolean) =>
  z.string().overwrite(normalised).refine(holds, { message, params: { rule } });

export const slug = checked(
  'slug',
  'is not a slug: lower-case letters, digits and single hyphens',
  (v) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(v) && v.length <= 60,
);

const isHttps = (value: string): boolean =>
  URL.canParse(value) && new URL(value).protocol === 'https:' && value.length <= 2000;
export const httpsUrl = checked('https_url', 'is not an https address', isHttps);

export const isYearMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(value);
export const yearMonth = checked('year_month', 'is not a year and month like 2025-09', isYearMonth);

const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
export const date = checked('date', 'is not a date like 2025-09-30', isDate);

export const isCountry = (value: unknown): value is string => typeof value === 'string' && countryCodes.has(value);
export const country = checked('country', 'is not an ISO 3166-1 alpha-2 country code like US', isCountry);
export const region = checked('region', 'is not an ISO 3166-2 code like US-PA', (v) =>
  /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(v),
);

const currencies = new Set(Intl.supportedValuesOf('currency'));
export const currency = checked('currency', 'is not an ISO 4217 currency code like USD', (v) => currencies.has(v));

const isLanguageTag = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
export const language = checked('language', 'is not a BCP 47 language tag like en or es-MX', isLanguageTag);

const isOrcid = (value: string): boolean => {
  const digits = value.replaceAll('-', '');
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return false;
  // ISO 7064 mod 11-2, as ORCID's "Structure of the ORCID Identifier" prescribes.
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check));
};
export const orcid = checked('orcid', 'is not an ORCID iD with a right check digit', isOrcid);

const isStudyRef = (value: string): boolean =>
  /^10\.\d{4,9}\/\S+$/.test(value) || /^(ED|EJ)\d{5,8}$/.test(value) || /^WWC\S{1,20}$/i.test(value) || isHttps(value);
export const studyRef = checked('study_ref', 'is not a DOI, an ERIC id, a WWC id or an https address', isStudyRef);

export const positiveInt = z.int().min(1);
export const count = z.int().min(0);
export const amount = z.number().min(0);

/** A list without repeated values. */
export const termList = <const V extends readonly [string, ...string[]]>(values: V, min: number, max: number) =>
  z
    .array(z.enum(values))
    .min(min)
    .max(max)
    .refine((list) => new Set(list).size === list.length, {
      message: 'holds the same value twice',
      params: { rule: 'unique' },
      when: ({ value }) => Array.isArray(value),
    });

/** A rule across the fields of one object that is broken: the field, the rule, what would do. */
export interface BrokenAcross {
  readonly path: readonly string[];
  readonly rule: string;
  readonly message: string;
  readonly given?: unknown;
}

/**
 * Checks a rule across the fields of one object also while single fields are broken, so that submitting names every
 * broken rule at once. `rule` therefore gets values of any kind, and says nothing of those that are broken by themselves.
 */
export const across = <T extends z.ZodType>(
  schema: T,
  rule: (value: Readonly<Record<string, unknown>>) => readonly BrokenAcross[],
): T =>
  schema.superRefine(
    (value, ctx) => {
      for (const { path, message, rule: name, given } of rule(value as Record<string, unknown>)) {
        ctx.addIssue({ code: 'custom', path: [...path], message, params: { rule: name, given } });
      }
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );

import * as z from 'zod';

/** Ids are opaque; a wrong one is simply not found. */
export const entryParams = z.strictObject({ entryId: z.string().min(1).max(200).meta({ description: 'ent_…' }) });
export const noBody = z.strictObject({}).optional().meta({ description: 'None, or {}.' });

export const reason = z
  .string()
  .overwrite((value) => value.toWellFormed().normalize('NFC').trim())
  .meta({
    title: 'Reason',
    description: '20 to 2000 characters; kept for ever and shown to the authors.',
    minLength: 20,
    maxLength: 2000,
  });

export const paging = {
  size: z.coerce.number().int().min(1).max(100).optional().meta({ description: 'Items a page, 1–100; default 20.' }),
  cursor: z.string().max(2000).optional().meta({ description: 'From the answer before; bound to the same query.' }),
};
// A page that fits a screen or two; the API's own default (the same for every list).
export const defaultSize = 20;

export const listOf = (item: z.ZodType) => z.strictObject({ items: z.array(item), cursor: z.string().optional() });

export const timestamp = z.string().meta({ format: 'date-time', description: 'ISO 8601 UTC.' });

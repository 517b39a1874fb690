import * as z from 'zod';
import { contract } from './contract.ts';

export const exchangeContract = contract('exchange', {
  getOpenapi: {
    call: 'GET /openapi.json',
    summary: 'This description',
    success: 200,
    answers: () => ({ 200: z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApiDocument' }) }),
    refuses: [],
  },
  getHealth: {
    call: 'GET /health',
    summary: '200 while the store answers; search may be degraded',
    success: 200,
    answers: () => ({
      200: z
        .strictObject({
          status: z.enum(['ok', 'degraded']),
          store: z.literal('ok'),
          search: z.strictObject({
            state: z.enum(['ok', 'degraded']),
            detail: z.string().optional(),
            entries: z.int().optional(),
            bytes: z.int().optional(),
          }),
        })
        .meta({ id: 'Health' }),
    }),
    refuses: [],
  },
});

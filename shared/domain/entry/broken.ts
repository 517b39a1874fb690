import type * as z from 'zod';

/** One broken rule, spoken to the person who must act. `pointer` is a JSON Pointer (RFC 6901) into what they sent. */
export interface Broken {
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
  readonly given?: unknown;
}

export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

type Issue = z.core.$ZodIssue;

const isShort = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) && String(value).length <= 80;

const described = (issue: Issue): { rule: string; message: string } => {
  switch (issue.code) {
    case 'custom':
      return { rule: String(issue.params?.rule ?? 'custom'), message: issue.message };
    case 'invalid_type':
      return issue.input === undefined
        ? { rule: 'required', message: 'is missing' }
        : { rule: 'type', message: `is not of type ${issue.expected}` };
    case 'invalid_value':
      return issue.input === undefined
        ? { rule: 'required', message: 'is missing' }
        : { rule: 'one_of', message: `is not one of: ${issue.values.map(String).join(', ')}` };
    case 'too_small':
      return {
        rule: issue.origin === 'array' ? 'items' : 'range',
        message: `needs at least ${issue.minimum}${issue.origin === 'array' ? ' item(s)' : ''}`,
      };
    case 'too_big':
      return {
        rule: issue.origin === 'array' ? 'items' : 'range',
        message: `allows at most ${issue.maximum}${issue.origin === 'array' ? ' items' : ''}`,
      };
    case 'invalid_union':
      return { rule: 'one_of', message: issue.message };
    case 'unrecognized_keys':
      return { rule: 'unknown_field', message: 'is not a known field here' };
    default:
      return { rule: issue.code, message: issue.message };
  }
};

/** Every issue of a failed parse as broken rules; unknown fields are named one by one. Parse with `reportInput: true`. */
export const brokenOf = (issues: readonly Issue[], root = ''): Broken[] =>
  issues.flatMap((issue) => {
    const { rule, message } = described(issue);
    const at = root + pointerOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ pointer: at + pointerOf([key]), rule, message: `${key} ${message}` }));
    }
    const name = issue.path.length > 0 ? issue.path.filter((part) => typeof part !== 'number').join('.') : 'the value';
    const given = issue.code === 'custom' && issue.params?.given !== undefined ? issue.params.given : issue.input;
    return [{ pointer: at, rule, message: `${name || 'the value'} ${message}`, ...(isShort(given) ? { given } : {}) }];
  });

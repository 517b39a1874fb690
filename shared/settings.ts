import * as z from 'zod';

/** What a function needs from its environment. infra must supply exactly this type; local sets the same names. */
const functionSettings = z.object({
  TABLE_NAME: z.string().min(3),
  /** A laptop's emulator; absent in AWS. */
  DYNAMODB_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OPENSEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** How search calls are signed: `aws` in AWS, `none` for a server of one's own. */
  OPENSEARCH_AUTH: z.enum(['aws', 'none']).default('none'),
  OPENSEARCH_REPLICAS: z.coerce.number().int().min(0).max(2).default(0),
  AWS_REGION: z.string().optional(),
  /** OpenID provider: issuer as it stands in tokens, its keys, and the client whose tokens are taken. */
  OIDC_ISSUER: z.url().optional(),
  OIDC_JWKS_URL: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  CURSOR_SECRET: z.string().min(32).optional(),
  DEAD_LETTER_QUEUE_URL: z.url().optional(),
});
export type FunctionSettings = z.infer<typeof functionSettings>;
export type FunctionSettingName = keyof FunctionSettings;

/** What the main command on a laptop reads. */
const laptopSettings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  DATA_DIR: z.string().min(1).default('.data'),
  SEARCH_ENGINE: z.enum(['sqlite', 'opensearch']).default('sqlite'),
  OPENSEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  DYNAMODB_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Which emulator, when no endpoint is given: the npm binary, or Amazon's with Java. Default: the first that is there. */
  DYNAMODB_EMULATOR: z.enum(['dynoxide', 'dynamodb-local']).optional(),
});
export type LaptopSettings = z.infer<typeof laptopSettings>;

class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

type Environment = Readonly<Record<string, string | undefined>>;

const read = <T>(schema: z.ZodType<T>, environment: Environment): T => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(
    (issue) => `${issue.path.join('.')}=${given[String(issue.path[0])] ?? '(missing)'}: ${issue.message}`,
  );
  throw new BadSettings(`Broken setting. ${wrong.join('; ')}`);
};

export const readLaptopSettings = (environment: Environment): LaptopSettings => read(laptopSettings, environment);

let parsed: FunctionSettings | undefined;

/** The function's settings, parsed on first use, so that importing a module needs no environment. Throws BadSettings. */
export const settings = (): FunctionSettings => {
  parsed ??= read(functionSettings, process.env);
  return parsed;
};

/** A setting that this function cannot do without. */
export const needed = <K extends FunctionSettingName>(name: K): NonNullable<FunctionSettings[K]> => {
  const value = settings()[name];
  if (value === undefined) throw new BadSettings(`Broken setting. ${name}=(missing): this function needs it.`);
  return value as NonNullable<FunctionSettings[K]>;
};

/** Reads the environment again: for the main command and tests, which set it themselves. */
export const forgetSettings = (): void => {
  parsed = undefined;
};

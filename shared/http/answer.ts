interface More {
  /** The inside of the entity tag, where the body does not tell it. */
  readonly tag?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Only assets, vocabularies and the API description are kept by caches. */
  readonly cacheControl?: string | undefined;
}

/** What a line returns when it is more than the body under the operation's usual status. */
export class Answer {
  readonly status: number;
  readonly body: unknown;
  readonly tag: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly cacheControl: string | undefined;
  constructor(status: number, body: unknown, { tag, headers, cacheControl }: More = {}) {
    this.status = status;
    this.body = body;
    this.tag = tag;
    this.headers = headers ?? {};
    this.cacheControl = cacheControl;
  }
}

export const answered = (status: number, body: unknown, more: More = {}): Answer => new Answer(status, body, more);

/** `w<seq>` of a working entry, `c<version>` of a comment; other answers carry the tag their line gives. */
export const tagOf = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const { view, seq, version, byRole } = body as Record<string, unknown>;
  if (view === 'working') return `w${seq}`;
  return byRole === undefined ? undefined : `c${version}`;
};

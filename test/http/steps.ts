import { afterAll, beforeAll, expect } from 'vitest';
import type { EntryContent } from '#shared/domain/entry/content.ts';
import type { Answer, Ask, RunningCommons } from '#test/support/running-commons.ts';

/** The answer of a step that has to go well before a test can begin. */
export const ok = async (step: Promise<Answer>): Promise<Answer> => {
  const answer = await step;
  expect(answer.status, answer.text).toBeLessThan(300);
  return answer;
};

/** Where a refusal found what, such as `/title type`. */
export const places = ({ body }: Answer): string[] => body.errors.map(({ pointer, rule }) => `${pointer} ${rule}`);

/** Holds a whole `describe` to it: whatever is refused there leaves the table as it was. */
export const nothingWritten = ({ rows }: Pick<RunningCommons, 'rows'>): void => {
  let before: Awaited<ReturnType<typeof rows>>;
  beforeAll(async () => {
    before = await rows();
  });
  afterAll(async () => {
    expect(await rows()).toEqual(before);
  });
};

type Content = Partial<EntryContent> & { readonly clusterId: string };

/** Ways of an entry through the commons, each over HTTP and each answering with the entry as it then is. */
export const stepsIn = ({ as }: Pick<RunningCommons, 'as'>) => {
  const act = (ask: Ask, entry: Answer, action: string, body?: unknown): Promise<Answer> =>
    ok(ask(`POST /entries/${entry.body.id}/${action}`, { tag: entry.tag, ...(body === undefined ? {} : { body }) }));

  const draft = (content: Content, by = `${content.clusterId}-contributor`): Promise<Answer> =>
    ok(as(by)('POST /entries', { body: content }));

  const submitted = async (content: Content, by = `${content.clusterId}-contributor`): Promise<Answer> =>
    act(as(by), await draft(content, by), 'submit');

  const claimed = async (content: Content, by?: string): Promise<Answer> =>
    act(as('staff'), await submitted(content, by), 'claim');

  const published = async (content: Content, by?: string): Promise<Answer> =>
    act(as('staff'), await claimed(content, by), 'approve');

  const withdrawn = async (content: Content, by = `${content.clusterId}-contributor`): Promise<Answer> =>
    act(as(by), await published(content, by), 'withdraw', {
      category: 'outdated',
      reason: 'The programme ended and its lessons no longer hold.',
    });

  return { act, draft, submitted, claimed, published, withdrawn };
};

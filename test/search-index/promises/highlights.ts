import { expect } from 'vitest';
import { ask, filled, marked, type Promises, textOf } from './asking.ts';

const filler = (words: number): string => 'They met again and talked about many other things. '.repeat(words / 9);

export const highlightPromises: Promises = {
  'the title is shown whole, with what matched': async (index) => {
    await filled(index, { id: 'one', title: 'Scheduling for <b>Co-Teaching</b> & peers’ time', body: 'Nothing.' });
    const [hit] = (await ask(index, { q: 'schedule peer' })).hits;
    expect(textOf(hit?.highlights.title)).toBe('Scheduling for <b>Co-Teaching</b> & peers’ time');
    expect(marked(hit?.highlights.title)[0]).toBe('scheduling');
    expect(marked(hit?.highlights.title)).toHaveLength(2);
    expect(Object.keys(hit?.highlights ?? {})).toEqual(['title']);
  },

  'a passage of about 200 characters surrounds the best match': async (index) => {
    const body = `A robot came first. ${filler(300)}The garden robots watered every garden bed by night. ${filler(300)}`;
    const summary = `${filler(40)} Robots everywhere. ${filler(40)}`;
    await filled(index, { id: 'one', body, summary });
    const [hit] = (await ask(index, { q: 'garden robots' })).hits;
    const passage = textOf(hit?.highlights.body);
    expect(passage.length).toBeGreaterThan(100);
    expect(passage.length).toBeLessThan(320);
    expect(body).toContain(passage);
    expect(marked(hit?.highlights.body)).toEqual(['garden', 'robots', 'garden']);
    expect(summary).toContain(textOf(hit?.highlights.summary));
    expect(marked(hit?.highlights.summary)).toEqual(['robots']);
  },

  'a short text is shown whole': async (index) => {
    await filled(index, { id: 'one', summary: 'Robots in class.', body: ['First part.', 'Then robots: two of them.'] });
    const [hit] = (await ask(index, { q: 'robots' })).hits;
    expect(textOf(hit?.highlights.summary)).toBe('Robots in class.');
    expect(textOf(hit?.highlights.body)).toContain('Then robots: two of them.');
  },

  'every word of a phrase is marked, and stop words beside other words are not': async (index) => {
    await filled(index, { id: 'one', summary: 'The peer coaching of the year.' });
    const [phrase] = (await ask(index, { q: '"peer coaching"' })).hits;
    expect(marked(phrase?.highlights.summary)).toEqual(['peer', 'coaching']);
    const [plain] = (await ask(index, { q: 'the coaching of' })).hits;
    expect(marked(plain?.highlights.summary)).toEqual(['coaching']);
  },

  'words outside English are marked in the right place': async (index) => {
    await filled(index, { id: 'one', title: '🎓 Año de la MÚSICA 音楽 𝒳 robots' });
    const [hit] = (await ask(index, { q: 'musica robots' })).hits;
    expect(textOf(hit?.highlights.title)).toBe('🎓 Año de la MÚSICA 音楽 𝒳 robots');
    expect(marked(hit?.highlights.title)).toEqual(['música', 'robots']);
  },

  'without words nothing is marked': async (index) => {
    await filled(index, { id: 'one', title: 'Robots', lessons: ['Ask.'] });
    expect((await ask(index, { sort: 'newest' })).hits).toMatchObject([{ highlights: {}, lessons: [] }]);
    expect((await ask(index, { q: 'cluster:boston' })).hits).toMatchObject([{ highlights: {}, lessons: [] }]);
  },

  'at most three matching lessons are shown, best first, their statements whole': async (index) => {
    const statements = [
      'Robots break often.',
      'Ask the families.',
      'Give robots to every garden.',
      'Charge robots at night.',
      'Name your robots well.',
    ];
    await filled(index, {
      id: 'one',
      lessons: statements.map((statement, at) => ({ statement, key: at + 11, kind: at === 2 ? 'repeat' : 'avoid' })),
    });
    const [hit] = (await ask(index, { q: 'robots garden' })).hits;
    expect(hit?.lessons).toHaveLength(3);
    expect(hit?.lessons[0]).toMatchObject({ key: 13, kind: 'repeat' });
    expect(textOf(hit?.lessons[0]?.statement)).toBe('Give robots to every garden.');
    expect(marked(hit?.lessons[0]?.statement)).toEqual(['robots', 'garden']);
    expect(hit?.lessons.map(({ key }) => key)).not.toContain(12);
  },

  'a lesson found by its detail or its conditions is shown with its statement': async (index) => {
    await filled(index, {
      id: 'one',
      lessons: [
        'Ask early.',
        { statement: 'Plan ahead.', detail: ['The robots arrived late.'] },
        { statement: 'Keep on.', appliesWhen: ['robots are new'] },
        { statement: 'Stop.', notWhen: ['robots are old'] },
      ],
    });
    const [hit] = (await ask(index, { q: 'robots' })).hits;
    expect(hit?.lessons.map(({ statement }) => textOf(statement)).sort()).toEqual(['Keep on.', 'Plan ahead.', 'Stop.']);
    expect(hit?.lessons.flatMap(({ statement }) => marked(statement))).toEqual([]);
  },
};

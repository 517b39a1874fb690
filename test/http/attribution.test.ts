import { describe, expect, it } from 'vitest';
import { aCaseStudy } from '#test/support/an-entry.ts';
import { eventually, runCommons } from '#test/support/running-commons.ts';
import { ok, stepsIn } from './steps.ts';

const commons = await runCommons();
const { published } = stepsIn(commons);

describe('who learned it', () => {
  const contributors = [
    {
      name: 'Quirina Vantongerloo',
      role: 'Overseer of kites',
      organisation: 'Brackenhoe Academy',
      orcid: '0000-0002-1825-0097',
      contactable: true,
    },
    { name: 'Ottoline Szczerba', role: 'Keeper of strings', organisation: 'Brackenhoe Academy', contactable: false },
    {
      name: 'Casimir Obuasi',
      role: 'Watcher of winds',
      organisation: 'Tidemoor College',
      sub: 'persona-boston-contributor-2',
      contactable: false,
    },
  ];
  const names = ['Quirina', 'Vantongerloo', 'Szczerba', 'Obuasi', '0000-0002-1825-0097'];
  const roles = ['Overseer', 'Keeper of', 'Watcher'];
  const schools = ['Brackenhoe', 'Tidemoor'];
  const accounts = ['persona-'];
  const hides = {
    named: accounts,
    organisation_only: [...accounts, ...names, ...roles],
    cluster_only: [...accounts, ...names, ...roles, ...schools],
  };

  it.each(['named', 'organisation_only', 'cluster_only'] as const)(
    'is shown to readers as the attribution says, in every answer: %s',
    async (attribution) => {
      const mark = `kite${attribution.replace('_', '')}`;
      const entry = await published(
        aCaseStudy({ attribution, contributors, title: `How a ${mark} was flown in school` }),
      );
      await eventually(
        () => commons.as('visitor')(`GET /search?q=${mark}`),
        ({ body }) => body.total === 1,
      );
      const questions = [
        mark,
        'quirina',
        'author:vantongerloo',
        'brackenhoe',
        '"ottoline szczerba"',
        `${mark} -quirina`,
        'title:kite',
      ];
      for (const persona of ['visitor', 'outsider', 'pittsburgh-lead', 'boston-member']) {
        const ask = commons.as(persona);
        const calls = [
          `GET /entries/${entry.body.id}`,
          'GET /search?sort=newest&size=100',
          ...questions.map((q) => `GET /search?q=${encodeURIComponent(q)}`),
        ];
        for (const call of calls) {
          const { text } = await ok(ask(call));
          for (const hidden of hides[attribution])
            expect([persona, call, text.includes(hidden)]).toEqual([persona, call, false]);
        }
        const byName = await ok(ask('GET /search?q=author:vantongerloo'));
        expect(byName.body.hits.some(({ id }) => id === entry.body.id)).toBe(attribution === 'named');
      }
      const shown = (await ok(commons.as('visitor')(`GET /entries/${entry.body.id}`))).body.contributors;
      if (attribution === 'named') expect(shown).toMatchObject(contributors.map(({ name, role }) => ({ name, role })));
      else
        expect(shown).toEqual(
          attribution === 'cluster_only'
            ? []
            : [{ organisation: 'Brackenhoe Academy' }, { organisation: 'Tidemoor College' }],
        );
    },
  );

  it('is always known to the authors, the leads and staff', async () => {
    const entry = await published(aCaseStudy({ attribution: 'cluster_only', contributors }));
    for (const persona of ['boston-contributor', 'boston-contributor-2', 'boston-lead', 'staff']) {
      const { body } = await ok(commons.as(persona)(`GET /entries/${entry.body.id}`));
      expect(body.contributors, persona).toMatchObject(contributors.map(({ name }) => ({ name })));
    }
  });
});

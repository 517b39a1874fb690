import { expect } from 'vitest';
import { ask, filled, found, foundSet, type Promises } from './asking.ts';

export const wordPromises: Promises = {
  'a word is found in title, summary, body, lessons and product': async (index) => {
    await filled(
      index,
      { id: 'title', title: 'Tutoring at night' },
      { id: 'summary', summary: 'Tutoring for all.' },
      { id: 'body', body: ['First we met.', 'Then tutoring began.'] },
      { id: 'lesson', lessons: ['Start early.', 'Pay for tutoring.'] },
      { id: 'detail', lessons: [{ statement: 'Plan ahead.', detail: ['The tutoring room was locked.'] }] },
      { id: 'applies', lessons: [{ statement: 'Ask first.', appliesWhen: ['tutoring is new'] }] },
      { id: 'not-when', lessons: [{ statement: 'Do not wait.', notWhen: ['tutoring is optional'] }] },
      { id: 'product', product: ['Tutoring Sky', 'Acme'] },
      { id: 'nowhere' },
    );
    expect(await foundSet(index, 'tutoring')).toEqual([
      'applies',
      'body',
      'detail',
      'lesson',
      'not-when',
      'product',
      'summary',
      'title',
    ]);
  },

  'a plain word does not look at authors': async (index) => {
    await filled(index, { id: 'by', author: 'Robin Example' }, { id: 'about', body: 'An example.' });
    expect(await found(index, 'example')).toEqual(['about']);
  },

  'one of several plain words is enough, and total says how many hits there are': async (index) => {
    await filled(index, { id: 'a', body: 'robots' }, { id: 'b', body: 'gardens' }, { id: 'c', body: 'choirs' });
    const answer = await ask(index, { q: 'robots gardens', size: 1 });
    expect(answer.hits).toHaveLength(1);
    expect([answer.total, answer.totalIsExact]).toEqual([2, true]);
  },

  'English endings are folded': async (index) => {
    await filled(index, { id: 'one', body: 'Coaches scheduled meetings.' }, { id: 'other', body: 'Nothing of it.' });
    for (const q of ['coach', 'coaching', 'schedules', 'scheduling', 'meeting'])
      expect(await found(index, q), q).toEqual(['one']);
  },

  'accents and case are folded, in both directions': async (index) => {
    await filled(
      index,
      { id: 'accents', body: 'La MÚSICA de José' },
      { id: 'bare', body: 'la musica de jose' },
      { id: 'other', body: 'silence' },
    );
    for (const q of ['musica', 'música', 'MUSICA', 'Jose', 'jose\u0301'])
      expect(await foundSet(index, q), q).toEqual(['accents', 'bare']);
  },

  'a hyphenated word finds the same words apart, and the other way round': async (index) => {
    await filled(
      index,
      { id: 'hyphen', body: 'We tried co-teaching.' },
      { id: 'apart', body: 'We tried co teaching.' },
      { id: 'none', body: 'We tried.' },
    );
    expect(await foundSet(index, 'co-teaching')).toEqual(['apart', 'hyphen']);
    expect(await foundSet(index, 'co teaching')).toEqual(['apart', 'hyphen']);
    expect(await foundSet(index, '"co teaching"')).toEqual(['apart', 'hyphen']);
    expect(await foundSet(index, '"co-teaching"')).toEqual(['apart', 'hyphen']);
  },

  'a possessive finds the bare word, and the other way round': async (index) => {
    await filled(
      index,
      { id: 'straight', body: "the principal's office" },
      { id: 'curly', body: 'the principal\u2019s office' },
      { id: 'bare', body: 'a principal' },
      { id: 's', body: 'grade s' },
    );
    for (const q of ['principal', "principal's", 'principal\u2019s', 'principals'])
      expect(await foundSet(index, q), q).toEqual(['bare', 'curly', 'straight']);
  },

  'stop words beside other words find nothing by themselves': async (index) => {
    await filled(
      index,
      { id: 'garden', body: 'A garden.' },
      { id: 'other', body: 'The state of the art and how it is.' },
    );
    expect(await found(index, 'what is the garden of')).toEqual(['garden']);
  },

  'a question of stop words only is no error': async (index) => {
    await filled(index, { id: 'one', body: 'The state of the art.' });
    for (const q of ['the', 'of the and', '"of the"', 'how is it'])
      expect((await ask(index, { q })).total, q).toBeLessThanOrEqual(1);
  },

  'words of other scripts are found': async (index) => {
    await filled(
      index,
      { id: 'ru', body: 'Школа и учитель' },
      { id: 'el', body: 'σχολείο' },
      { id: 'en', body: 'school' },
    );
    expect(await found(index, 'учитель')).toEqual(['ru']);
    expect(await found(index, 'ШКОЛА')).toEqual(['ru']);
    expect(await found(index, 'σχολείο')).toEqual(['el']);
  },
};

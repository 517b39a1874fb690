import { expect } from 'vitest';
import { noWords } from '#shared/domain/search-words.ts';
import { ask, filled, found, foundSet, type Promises } from './asking.ts';

// Operators of both engines, and quotes and brackets that never close.
const hostile = [
  'coaching AND',
  'coaching OR (',
  'coaching NOT',
  'NEAR(coaching',
  'NEAR(coaching x, 5)',
  'coaching*',
  '^coaching',
  'coaching + teams',
  '{title body}: coaching',
  'body : coaching',
  'lessons:coaching',
  '_all:coaching',
  'coaching~2',
  'coaching^4',
  '+coaching -',
  'coaching && ||',
  '[coaching TO zebra]',
  '/coaching/',
  'coaching\\',
  'coaching"',
  '"coaching',
  'coaching ""',
  "'coaching",
  'coaching;--',
  'coaching <b>x</b>',
  'coaching ?',
  'title: coaching',
  'coaching :',
  'coaching \u0000 x',
  'coaching 🎓',
  'coaching \uFDD0',
];

export const syntaxPromises: Promises = {
  'a phrase finds its words in that order only': async (index) => {
    await filled(
      index,
      { id: 'exact', body: 'We tried peer coaching for teachers.' },
      { id: 'apart', body: 'Coaching by a peer.' },
      { id: 'inflected', body: 'All peers coached.' },
    );
    expect(await foundSet(index, '"peer coaching"')).toEqual(['exact', 'inflected']);
    expect(await foundSet(index, '"coaching peer"')).toEqual([]);
  },

  'a phrase does not run from one lesson, or one text, into the next': async (index) => {
    await filled(
      index,
      { id: 'lessons', lessons: ['Ask every peer', 'Coaching takes time'] },
      { id: 'within', lessons: [{ statement: 'Ask a peer', detail: ['coaching'] }] },
      { id: 'texts', body: ['Ask every peer', 'Coaching takes time'] },
      { id: 'fields', title: 'Every peer', summary: 'Coaching' },
      { id: 'phrase', lessons: ['Ask for peer coaching'] },
    );
    expect(await found(index, '"peer coaching"')).toEqual(['phrase']);
  },

  'a phrase keeps its stop words': async (index) => {
    await filled(
      index,
      { id: 'exact', body: 'the state of the art' },
      { id: 'other', body: 'art lessons in every state' },
    );
    expect(await found(index, '"state of the art"')).toEqual(['exact']);
  },

  'plain words, phrases and fields each narrow what the others find': async (index) => {
    await filled(
      index,
      { id: 'both', title: 'Robots', body: 'peer coaching and gardens' },
      { id: 'phrase', title: 'Robots', body: 'peer coaching' },
      { id: 'word', title: 'Robots', body: 'gardens' },
      { id: 'elsewhere', title: 'Choirs', body: 'robots, gardens and peer coaching' },
    );
    expect(await foundSet(index, '"peer coaching" gardens')).toEqual(['both', 'elsewhere']);
    expect(await foundSet(index, '"peer coaching" gardens title:robots')).toEqual(['both']);
    expect(await foundSet(index, '"peer coaching" "gardens"')).toEqual(['both', 'elsewhere']);
  },

  'a minus leaves out what holds the word or phrase': async (index) => {
    await filled(
      index,
      { id: 'a', body: 'robots in class' },
      { id: 'b', body: 'robots in a garden' },
      { id: 'c', lessons: ['robots in class, garden after'] },
      { id: 'd', body: 'class' },
    );
    expect(await foundSet(index, 'robots -garden')).toEqual(['a']);
    expect(await foundSet(index, 'robots -"in class"')).toEqual(['b']);
    expect(await foundSet(index, '-robots')).toEqual(['d']);
    expect(await foundSet(index, '-robots -class')).toEqual([]);
  },

  'title:, product: and author: look only there': async (index) => {
    await filled(
      index,
      { id: 'title', title: 'Acme tutoring' },
      { id: 'product', product: ['Tutoring Sky', 'Acme Learning'] },
      { id: 'author', author: ['Robin Acme', 'Kim Example'] },
      { id: 'body', body: 'Acme' },
    );
    expect(await found(index, 'title:acme')).toEqual(['title']);
    expect(await found(index, 'product:acme')).toEqual(['product']);
    expect(await found(index, 'product:"tutoring sky"')).toEqual(['product']);
    expect(await found(index, 'author:ACME')).toEqual(['author']);
    expect(await found(index, 'author:"robin example"')).toEqual([]);
    expect(await found(index, 'title:acme author:robin')).toEqual([]);
  },

  'cluster: names the home cluster by its id, in any spelling of it': async (index) => {
    await filled(
      index,
      { id: 'ri', facets: { cluster: ['rhode-island'] }, body: 'choirs' },
      { id: 'bo', facets: { cluster: ['boston'] }, body: 'choirs, not in Rhode Island' },
    );
    for (const q of [
      'cluster:rhode-island',
      'cluster:"Rhode Island"',
      'CLUSTER:RHODE-ISLAND',
      'choirs cluster:"rhode island"',
    ])
      expect(await found(index, q), q).toEqual(['ri']);
    expect(await found(index, 'cluster:nowhere')).toEqual([]);
    expect(await found(index, 'cluster:boston cluster:rhode-island')).toEqual([]);
  },

  'operators of the engine, brackets and open quotes are words or nothing, never an error': async (index) => {
    await filled(index, { id: 'one', title: 'Coaching', body: 'Coaching teams.' }, { id: 'other', body: 'Gardens.' });
    for (const q of hostile) expect(await found(index, q), q).toEqual(['one']);
  },

  'punctuation only is no words': async (index) => {
    await filled(index, { id: 'one' }, { id: 'two' });
    for (const q of ['', '   ', '!!! --- ***', '"', '""', ':', '(', '-', '🎓'])
      expect(await foundSet(index, q), q).toEqual(['one', 'two']);
    expect((await ask(index, { words: { ...noWords, plain: ['***'], phrases: ['"'], without: ['('] } })).total).toBe(2);
  },

  'the longest question there can be is answered': async (index) => {
    await filled(index, { id: 'one', body: 'Coaching teams.' });
    const questions = [
      'x-'.repeat(5_000),
      'coaching '.repeat(1_111),
      `"${'coaching '.repeat(1_000)}"`,
      '-x '.repeat(3_333),
      'title:x '.repeat(1_250),
      `coaching ${'y'.repeat(9_990)}`,
    ];
    for (const q of questions) expect((await ask(index, { q })).total, q.slice(0, 20)).toBeLessThanOrEqual(1);
    expect(await found(index, questions.at(-1) ?? '')).toEqual(['one']);
  },
};

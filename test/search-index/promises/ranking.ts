import { expect } from 'vitest';
import { ask, filled, found, type Promises } from './asking.ts';

// Rankings weigh how rare a word is: they mean something only among entries about other things.
const others = Array.from({ length: 12 }, (_, at) => ({
  id: `other-${at}`,
  title: `Choir number ${at}`,
  summary: 'Singing after school.',
  body: 'They sing every week and invite families.',
}));

export const rankingPromises: Promises = {
  'what holds more of the words comes first': async (index) => {
    await filled(
      index,
      ...others,
      { id: 'both', body: 'robots tend gardens every week' },
      { id: 'one', body: 'robots tend houses every week' },
    );
    expect(await found(index, 'robots gardens')).toEqual(['both', 'one']);
  },

  'a rare word weighs more than a common one': async (index) => {
    await filled(
      index,
      ...others,
      { id: 'rare', body: 'hydroponics at home' },
      { id: 'common', body: 'school at home' },
    );
    expect((await found(index, 'hydroponics school'))[0]).toBe('rare');
  },

  'words side by side come before the same words apart': async (index) => {
    await filled(
      index,
      ...others,
      { id: 'apart', body: 'coaching was planned for a year and then every peer came along' },
      { id: 'beside', body: 'every year and then was planned for a peer coaching came along' },
    );
    expect(await found(index, 'peer coaching')).toEqual(['beside', 'apart']);
  },

  'words of the title come before the same words in the body': async (index) => {
    // Both equally long; without a weight for titles the id would decide.
    await filled(
      index,
      ...others,
      { id: 'a-body', title: 'Spring town', body: 'hydroponics hall' },
      { id: 'b-title', title: 'Spring hydroponics', body: 'town hall' },
    );
    expect(await found(index, 'hydroponics')).toEqual(['b-title', 'a-body']);
  },

  'a long text does not win by its length': async (index) => {
    await filled(
      index,
      ...others,
      { id: 'long', body: `hydroponics ${'about many other things that happened '.repeat(200)}` },
      { id: 'short', body: 'hydroponics in short' },
    );
    expect(await found(index, 'hydroponics')).toEqual(['short', 'long']);
  },

  'scores fall from hit to hit and are above zero where words matched': async (index) => {
    await filled(index, ...others, { id: 'a', body: 'robots robots gardens' }, { id: 'b', body: 'robots' });
    const scores = (await ask(index, { q: 'robots gardens singing' })).hits.map(({ score }) => score);
    expect(scores).toHaveLength(14);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
  },
};

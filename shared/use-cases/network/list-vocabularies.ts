import { allVocabularies } from '../../domain/vocabulary/all-vocabularies.ts';
import { topics } from '../../domain/vocabulary/topics.ts';

/** Every closed list with labels and definitions, and the curated topics. */
export const listVocabularies = () => ({
  vocabularies: allVocabularies.map(({ name, label, terms }) => ({ name, label, terms })),
  topics,
});

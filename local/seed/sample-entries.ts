import { baltimoreEntries } from './entries/baltimore.ts';
import { bostonEntries } from './entries/boston.ts';
import { chicagoEntries } from './entries/chicago.ts';
import { newOrleansEntries } from './entries/new-orleans.ts';
import { newYorkCityEntries } from './entries/new-york-city.ts';
import { pittsburghEntries } from './entries/pittsburgh.ts';
import { rhodeIslandEntries } from './entries/rhode-island.ts';
import { sorrelCreekEntries } from './entries/sorrel-creek.ts';
import type { SampleEntry } from './sample-entry.ts';

/** Every sample entry, oldest first: what a relation leads to comes before the entry that relates to it. */
export const sampleEntries: readonly SampleEntry[] = [
  ...pittsburghEntries,
  ...newYorkCityEntries,
  ...bostonEntries,
  ...newOrleansEntries,
  ...chicagoEntries,
  ...baltimoreEntries,
  ...rhodeIslandEntries,
  ...sorrelCreekEntries,
].toSorted((a, b) => a.at.localeCompare(b.at));

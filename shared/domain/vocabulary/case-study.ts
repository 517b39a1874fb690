import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

export const stages = vocabulary('stage', 'Stage', {
  pilot: ['Pilot', 'Tried on a small scale to find out whether it works.'],
  implementing: ['Implementing', 'Being put into practice where it is meant to stay.'],
  scaled: ['Scaled', 'In use well beyond the place where it began.'],
  paused: ['Paused', 'Stopped for now, and may go on.'],
  ended: ['Ended', 'Over, as planned or given up.'],
});

export const wouldDoAgain = vocabulary('wouldDoAgain', 'Would you do it again?', {
  yes: ['Yes', 'We would do it again in the same way.'],
  yes_with_changes: ['Yes, with changes', 'We would do it again, but differently.'],
  no: ['No', 'We would not do it again.'],
});

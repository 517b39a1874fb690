import { vocabulary } from '#shared/domain/vocabulary/vocabulary.ts';

export const clusterStages = vocabulary('clusterStage', 'Stage of the cluster', {
  forming: ['Forming', 'Partners are coming together; regular work has not begun.'],
  active: ['Active', 'Partners meet and work together regularly.'],
  dormant: ['Dormant', 'Work has paused; what was learned stays on record.'],
});

export const endorsements = vocabulary('endorsement', 'Endorsement by a lead', {
  none: ['Not required', 'Entries go to review as soon as they are submitted.'],
  required: ['Required', 'A lead of the cluster endorses each entry before it is reviewed.'],
});

import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { clusters } from '#functions/services.ts';
import { enter } from '#shared/use-cases/network/enter.ts';

/** Cognito's pre-token trigger (version 2): writes who may do what where into the access token. */
export const handler = async (event: PreTokenGenerationV2TriggerEvent): Promise<PreTokenGenerationV2TriggerEvent> => {
  const claims = await enter({ clusters: clusters() }, event.request.userAttributes.sub ?? event.userName);
  event.response.claimsAndScopeOverrideDetails = {
    // Version 2 takes arrays as claims of access tokens; the published types still say string.
    accessTokenGeneration: { claimsToAddOrOverride: { ...claims } as unknown as Record<string, string> },
  };
  return event;
};

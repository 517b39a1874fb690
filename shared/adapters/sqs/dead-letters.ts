import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters } from '../../ports/dead-letters.ts';

/** Parks what the index will never take in an SQS queue, one message each. */
export const sqsDeadLetters = (queueUrl: string): DeadLetters => {
  const client = new SQSClient({});
  return {
    park: async (letter) => {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(letter) }));
    },
  };
};

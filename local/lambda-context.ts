import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

/** The context a function gets with each invocation, as Lambda fills it; `timeoutMs` is the time the function has from now on. */
export function lambdaContext(functionName: string, timeoutMs: number, awsRequestId: string = randomUUID()): Context {
  const endsAtMs = Date.now() + timeoutMs;
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '1024',
    awsRequestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, endsAtMs - Date.now()),
    // Only functions of the callback era use these three; Lambda still passes them.
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}

/** Rejects when `work` takes longer than `timeoutMs`. The work itself goes on: inside one Node process nothing can freeze it as Lambda does. */
export async function withinTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(timeoutMs)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A function ran longer than it may. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
  constructor(timeoutMs: number) {
    super(`the function did not answer within ${timeoutMs / 1000} s`);
  }
}

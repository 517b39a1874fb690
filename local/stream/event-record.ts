import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, AttributeValue as EventValue } from 'aws-lambda';

/** A stream record as Lambda hands it to a function: binary values in base64, the creation time in whole seconds. */
export function toEventRecord(record: _Record, eventSourceARN: string): DynamoDBRecord {
  const { dynamodb: change = {}, eventName, userIdentity } = record;
  const { Keys, NewImage, OldImage, StreamViewType } = change;
  return {
    ...(record.eventID !== undefined && { eventID: record.eventID }),
    ...(eventName !== undefined && { eventName }),
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    ...(record.awsRegion !== undefined && { awsRegion: record.awsRegion }),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(creationTimeMs(record) / 1000),
      ...(Keys && { Keys: toEventImage(Keys) }),
      ...(NewImage && { NewImage: toEventImage(NewImage) }),
      ...(OldImage && { OldImage: toEventImage(OldImage) }),
      SequenceNumber: sequenceNumber(record),
      ...(change.SizeBytes !== undefined && { SizeBytes: change.SizeBytes }),
      ...(StreamViewType && { StreamViewType }),
    },
    // A deletion by time to live names DynamoDB itself as its author.
    ...(userIdentity && { userIdentity: { principalId: userIdentity.PrincipalId, type: userIdentity.Type } }),
    eventSourceARN,
  };
}

/** Every record of a stream has one; a record without would have no place in the order. */
export function sequenceNumber(record: _Record): string {
  const number = record.dynamodb?.SequenceNumber;
  if (number === undefined) throw new Error(`stream record ${record.eventID ?? '(without id)'} has no sequence number`);
  return number;
}

/** When the write happened, as coarse as the engine tells it: seconds in DynamoDB and dynoxide, minutes in DynamoDB Local. */
export function creationTimeMs(record: _Record): number {
  return record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? Date.now();
}

function toEventImage(image: Record<string, AttributeValue>): Record<string, EventValue> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toEventValue(value)]));
}

function toEventValue(value: AttributeValue): EventValue {
  if (value.B !== undefined) return { B: toBase64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(toBase64) };
  if (value.L !== undefined) return { L: value.L.map(toEventValue) };
  if (value.M !== undefined) return { M: toEventImage(value.M) };
  return value as EventValue; // strings, numbers, booleans, null and their sets are spelled alike on both sides
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

// Two characters of the private use area: they stand for no letter in any script, need no escaping in JSON, and an index
// row never holds them.
export const matchStart = '\uE000';
export const matchEnd = '\uE001';

export const withoutMarks = (text: string): string => text.replaceAll(/[\uE000\uE001]/g, '');

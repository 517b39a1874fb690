/** `submitEntry` → `submit-entry`: the operation id in OpenAPI, events, logs and file names. */
export const operationName = (operation: string): string =>
  operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

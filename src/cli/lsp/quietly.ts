/** An editor that refuses, or has just left, is not told twice. */
export function quietly(promise: Promise<unknown>): void {
  promise.catch(() => {});
}

/** Whether this run has changed anything on the disk: « rien n’a changé » is only true until then. */
let hasChanged = false;

/** Told by whatever changes a file or a setting of git. */
export function noteChange(): void {
  hasChanged = true;
}

/** Marks a failure that leaves every file as this run found it, for whoever tells it to say so. */
export function markIntact(error: unknown): unknown {
  return hasChanged || !(error instanceof Error) ? error : Object.assign(error, { isIntact: true });
}

/** A file of a register. `path` is posix, relative to the folder of the register; `read` may be called again. */
export interface SourceFile {
  readonly path: string;
  read(): string;
  /** The same, not decoded, where it is in UTF-8; the next file read by anyone takes its room. */
  readBytes?(): Buffer;
}

/** The files of one register, wherever they come from: work tree, index, revision, a test. */
export interface RegisterFiles {
  readonly registre: SourceFile;
  readonly fiches: readonly SourceFile[];
}

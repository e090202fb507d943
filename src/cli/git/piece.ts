export type State = 'present' | 'absent' | 'stale' | 'manual';

/** One thing that `registre git` puts in a repository. */
export interface Piece {
  readonly name: string;
  /** Posix, as the user sees it. */
  readonly where: string;
  readonly state: State;
  /** What is for the user to do, in whole lines, when `state` is `manual`. */
  readonly remedy?: readonly string[];
  /** The file was not read: whether it holds something of ours is not known. */
  readonly isUnread?: boolean;
  /** Brings it to the state of this version; nothing where it is for the user to do. */
  install(): void;
  /** Takes away what `install` put, and nothing else; tells whether there was something. */
  uninstall(): boolean;
}

interface Options {
  readonly seed?: number;
  readonly faulty?: boolean;
  readonly varied?: boolean;
  readonly forPeers?: boolean;
}

/** The `registre.yaml` that the fiches go with. */
export const REGISTRE: string;
export function random(seed: number): () => number;
export function fiche(index: number, options?: Options): string;
export function writeRegister(folder: string, count: number, options?: Options): void;

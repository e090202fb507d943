/** Why a file cannot be imported, in one French sentence, with what to do about it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly reason: ImportReason;
  readonly remedy: string;

  constructor(reason: ImportReason, message: string, remedy: string) {
    super(message);
    this.reason = reason;
    this.remedy = remedy;
  }
}

export type ImportReason = 'vide' | 'format' | 'chiffre' | 'malforme' | 'limite' | 'conflit' | 'imprime';

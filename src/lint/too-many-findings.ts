/** Thrown when a register gives more findings than one run holds: what is left is not judged. */
export class TooManyFindings extends Error {
  override readonly name = 'TooManyFindings';
  readonly remedy =
    'Contrôlez une partie du registre (registre lint suivi d’un dossier), et corrigez d’abord ce qui s’y répète.';

  constructor(limit: number) {
    super(`Plus de ${limit} constats : le contrôle s’arrête, et rien n’en est dit.`);
  }
}

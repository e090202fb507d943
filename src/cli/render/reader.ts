import type { Registre } from '../../register/charger.ts';
import type { Fiche } from '../../register/fiche.ts';
import { AUDIENCES, type Audience } from '../../render/audience/audiences.ts';
import { clesDesClients } from '../../render/audience/clients.ts';
import type { ContenuPourAudience } from '../../render/audience/pour-audience.ts';
import { compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import type { RenderRequest } from './request.ts';

/** Throws when no processor fiche is for the client asked for. */
export function refuseUnknownClient(audience: Audience, registres: readonly Registre[]): void {
  if (audience.id !== 'client') return;
  const keys = registres.flatMap(({ fiches, partage }) => clesDesClients(fiches, partage));
  if (keys.includes(audience.client)) return;
  throw new UsageError(
    `Aucune fiche de sous-traitant n’a « ${audience.client} » pour client.`,
    keys.length > 0
      ? `Clients connus : ${keys.join(', ')}.`
      : 'Ce registre n’a pas de fiche de sous-traitant.',
  );
}

/** What was left out, what is still to be answered, and names that no rule can take out of a text. */
export async function sayAudience(
  contenus: readonly ContenuPourAudience[],
  audience: Audience,
  context: CliContext,
): Promise<void> {
  if (audience.id === 'interne') return;
  const sum = (count: (contenu: ContenuPourAudience) => number) =>
    contenus.reduce((total, contenu) => total + count(contenu), 0);
  const projets = sum(({ omises }) => omises.filter((fiche: Fiche) => fiche.projet).length);
  if (projets > 0 && AUDIENCES[audience.id].projets === 'omis') {
    await context.say(`${compter(projets, 'projet n’est pas imprimé', 'projets ne sont pas imprimés')}.`);
  }
  const open = sum(({ aPreciser }) => aPreciser);
  if (open > 0) await context.say(`${compter(open, 'réponse reste', 'réponses restent')} « à préciser ».`);
  for (const contenu of contenus) {
    for (const { reference, imprimee } of contenu.nommants) {
      const renommee = reference === imprimee ? '' : ` Sa référence aussi : elle s’imprime « ${imprimee} ».`;
      await context.say(
        `${reference} : ses textes nomment un client ; son nom y est remplacé par « [client] ».${renommee} À relire avant de remettre ce document.`,
      );
    }
  }
}

/** Why there is nothing to print. */
export function nothing({ outputs, audience }: RenderRequest): UsageError {
  const [{ layout } = { layout: undefined }] = outputs;
  if (layout !== undefined && Object.values(layout.modeles).every((files) => !('sous-traitant' in files))) {
    return new UsageError(
      'Cette mise en page est celle d’un responsable de traitement, et aucune fiche demandée n’en est une.',
      'Pour un sous-traitant, écrivez --layout registre.',
    );
  }
  return new UsageError(
    audience.id === 'interne'
      ? 'Aucune fiche de ce rôle dans ce registre.'
      : `Aucune des fiches demandées ne va dans un document pour : ${AUDIENCES[audience.id].titre}.`,
    'registre explain audience dit ce que chaque lecteur reçoit.',
  );
}

import { question } from '../vue/etat.ts';
import { joindre, lignes, SOIT } from '../vue/lignes.ts';
import type { Dessinee } from './de-fiche.ts';
import { Ebauche, type Graphe } from './graphe.ts';
import { lieuDActeur, lieuDeTiers, lieuDuTransfert } from './lieu.ts';

/** The flows that sources, software, recipients and transfers tell: to the processing, then from it. */
export function deduire(dessinee: Dessinee): Graphe {
  const { vue } = dessinee;
  const ebauche = new Ebauche();
  const logiciels = joindre(vue.logiciels);
  const centre = ebauche.noeud(vue.nom, {
    place: 'traitement',
    precisions: logiciels && `logiciels : ${logiciels}`,
  });
  for (const etape of [sources, clients, destinataires, ulterieurs, transferts])
    etape(ebauche, centre, dessinee);
  return ebauche.graphe('deduite');
}

export const SERVICES_INTERNES = 'Services internes';

type Etape = (ebauche: Ebauche, centre: number, dessinee: Dessinee) => void;

const SOURCES: ReadonlyMap<string, string> = new Map([
  ['personne-concernee', 'Personnes concernées'],
  ['tiers', 'Tiers'],
  ['source-publique', 'Source publique'],
]);

/** Each source once, with the data it gives; what is deduced from other data comes from no one. */
const sources: Etape = (ebauche, centre, { fiche, vue }) => {
  const ecrites = [
    ...lignes(fiche.donnees, 'description'),
    ...lignes(fiche.donnees_sensibles, 'description'),
  ];
  const intitules = [...vue.donnees, ...vue.donnees_sensibles].map(({ intitule }) => intitule);
  const parSource = new Map<string, Set<string>>();
  for (const [rang, { source }] of ecrites.entries()) {
    // Article 30(2) does not ask a processor where data come from: there, silence is no lack to draw.
    if (fiche.role === 'sous-traitant' && (!source || source.etat === 'absente')) continue;
    const ids =
      source?.etat === 'donnee'
        ? source.valeur.map((une) => question(une))
        : [`source\u00a0: ${question(source)}`];
    for (const id of ids) {
      if (id !== 'deduite') parSource.set(id, (parSource.get(id) ?? new Set()).add(intitules[rang] ?? ''));
    }
  }
  const personnes = joindre([...new Set(vue.personnes.map(({ categorie }) => categorie))]);
  for (const [id, donnees] of parSource) {
    const precisions = id === 'personne-concernee' ? personnes : '';
    const rang = ebauche.noeud(SOURCES.get(id) ?? id, { place: 'source', precisions });
    ebauche.lien(rang, centre, { donnees: joindre([...donnees]) });
  }
};

const clients: Etape = (ebauche, centre, { fiche, vue, partage, jour }) => {
  if (fiche.role !== 'sous-traitant' || vue.role !== 'sous-traitant') return;
  const ecrits = lignes(fiche.clients, 'nom');
  for (const [rang, { intitule }] of vue.clients.entries()) {
    const lieu = lieuDeTiers(ecrits[rang]!, partage, jour);
    const client = ebauche.noeud(intitule, {
      place: 'source',
      precisions: 'client : le traitement est fait pour lui',
      lieu,
    });
    ebauche.lien(client, centre);
  }
};

/** Internal services share one node: they are one organisation. */
const destinataires: Etape = (ebauche, centre, { fiche, vue, partage, jour }) => {
  const { internes } = vue.destinataires_par_groupe;
  if (internes.length > 0) {
    const services = ebauche.noeud(SERVICES_INTERNES, {
      precisions: joindre(internes.map(({ nom }) => nom)),
    });
    ebauche.lien(centre, services);
  }
  const ecrits = lignes(fiche.destinataires, 'nom');
  for (const [rang, destinataire] of vue.destinataires.entries()) {
    if (internes.includes(destinataire)) continue;
    const { nom, type, de } = destinataire;
    const lieu = lieuDActeur(ecrits[rang]?.acteur, partage, jour);
    const vers = ebauche.noeud(nom, { precisions: singulier(type), lieu });
    ebauche.lien(de === '' ? centre : ebauche.noeud(de), vers);
  }
};

/** The CNIL names types in the plural; a node is one of them. */
const SINGULIERS: ReadonlyMap<string, string> = new Map([
  ['Sous-traitants', 'sous-traitant'],
  ['Sous-traitants ultérieurs', 'sous-traitant ultérieur'],
  ['Partenaires institutionnels ou commerciaux', 'partenaire'],
  ['Organismes externes', 'organisme externe'],
  [
    'Destinataires dans des pays tiers ou organisations internationales',
    'pays tiers ou organisation internationale',
  ],
  ['Autre (Préciser)', ''],
]);
const singulier = (type: string) => SINGULIERS.get(type) ?? type;

const ulterieurs: Etape = (ebauche, centre, { fiche, vue, partage, jour }) => {
  if (fiche.role !== 'sous-traitant' || vue.role !== 'sous-traitant') return;
  const ecrits = lignes(fiche.sous_traitants_ulterieurs, 'nom');
  for (const [rang, { intitule, prestation }] of vue.sous_traitants_ulterieurs.entries()) {
    const lieu = lieuDeTiers(ecrits[rang]!, partage, jour);
    const vers = ebauche.noeud(intitule, {
      precisions: joindre(['sous-traitant ultérieur', prestation], SOIT),
      lieu,
    });
    ebauche.lien(centre, vers);
  }
};

/** A transfer goes to a recipient already drawn, or from the processing to one of its own. */
const transferts: Etape = (ebauche, centre, { fiche, vue, jour }) => {
  const ecrits = lignes(fiche.transferts, 'destinataire');
  for (const [rang, { destinataire, garantie }] of vue.transferts.entries()) {
    const lieu = lieuDuTransfert(ecrits[rang]!, jour);
    const vers = ebauche.noeud(destinataire, { lieu });
    ebauche.garantir(centre, vers, garantie && `garantie : ${garantie}`);
  }
};

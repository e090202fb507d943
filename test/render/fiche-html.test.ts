import { describe, expect, it } from 'vitest';
import type { Fiche } from '../../src/register/fiche.ts';
import type { Partage } from '../../src/register/partage.ts';
import { layouts } from '../../src/render/layouts/index.ts';
import { withPolicy } from '../../src/render/policy.ts';
import { compileTemplate } from '../../src/render/templating/compile.ts';
import { vueDocument } from '../../src/render/vue/document.ts';
import { chargerRegistre, fragments, lireTextes, modele } from './vue/charger.ts';

const partials = fragments();
const compile = (name: string) =>
  compileTemplate(modele(name).toString('utf8'), { name, format: 'html', partials });
const { html: noms } = layouts.fiche.modeles;
const modeles = { responsable: compile(noms.responsable), 'sous-traitant': compile(noms['sous-traitant']) };
const rendre = (fiche: Fiche, partage: Partage) =>
  withPolicy(modeles[fiche.role](vueDocument(fiche, partage)));
const centrecall = chargerRegistre('centrecall');
const html = (ref: string) => rendre(centrecall.fiche(ref), centrecall.partage);

/** What a reader sees, tags removed. */
function lu(document: string): string {
  const corps = document.slice(document.indexOf('<body>'));
  const sansBalises = corps
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
  return sansBalises.replace(/[ \u00a0]+/g, ' ').replace(/\s*\n\s*/g, '\n');
}

function attendreDansLOrdre(document: string, libelles: readonly string[]) {
  const page = lu(document);
  let position = 0;
  for (const libelle of libelles) {
    const trouve = page.indexOf(libelle, position);
    expect(trouve, `« ${libelle} » après la position ${position}`).toBeGreaterThanOrEqual(position);
    position = trouve + libelle.length;
  }
}

describe('fiche du responsable', () => {
  it('suit l’ordre et les mots du modèle de la CNIL, puis ses compléments', () => {
    attendreDansLOrdre(html('T-001'), [
      'Registre des activités de traitement de CentreCall',
      'Fiche de registre de l’activité',
      'Gestion de la paie',
      'Date de création de la fiche',
      'Date de dernière mise à jour de la fiche',
      'Nom du responsable conjoint du traitement',
      'Nom du logiciel ou de l’application (si pertinent)',
      '1.\nObjectifs poursuivis',
      '2.\nCatégories de personnes concernées',
      '3.\nCatégories de données collectées',
      "Etat-civil, identité, données d'identification, images\n(ex. nom, prénom, adresse, photographie, date et lieu de naissance, etc.)",
      'Informations d’ordre économique et financier\n(ex. revenus, situation financière, données bancaires, etc.)',
      '4.\nDes données sensibles sont-elles traitées ?',
      'Oui',
      'Données concernant la santé',
      'Numéro de Sécurité Sociale\n(ou NIR)',
      '5.\nDurées de conservation des catégories de données',
      '1 mois à compter de la remise du bulletin de paie',
      '6.\nCatégories de destinataires des données',
      'Destinataires internes',
      'Organismes externes',
      'Sous-traitants',
      '7.\nTransferts des données hors UE',
      'Des données personnelles sont-elles transmises hors de l’Union européenne ?\nNon',
      '8.\nMesures de sécurité',
      "Contrôle d'accès des utilisateurs",
      'Mesures de traçabilité',
      'Mesures de protection des logiciels (antivirus, mises à jour et correctifs de sécurité, tests, etc.)',
      'Sauvegarde des données',
      'Chiffrement des données',
      'Contrôle des sous-traitants',
      'Autres mesures :',
      'Compléments',
      'Base légale de chaque finalité',
      'Source des données et caractère de leur recueil',
      'Information et droits des personnes',
      'Décision individuelle automatisée (article 22)',
      'Analyse d’impact relative à la protection des données (AIPD)',
      'dernière mise à jour : 09/06/2026 · empreinte du contenu :',
    ]);
  });

  it('dit « à préciser » et « non renseigné » là où il n’y a pas de réponse', () => {
    const { fiches, partage } = chargerRegistre('logeas');
    attendreDansLOrdre(rendre(fiches[0]!, partage), [
      'Statut\nnon renseigné',
      'Délégué à la protection des données\nà préciser',
      '10 ans (point de départ à préciser)',
      'Formalités préalables\nnon renseigné',
    ]);
  });
});

it('la fiche du sous-traitant suit les points de l’article 30, paragraphe 2', () => {
  const document = html('ST-002');
  attendreDansLOrdre(document, [
    'Fiche de registre du sous-traitant',
    'Clients (responsables du traitement)',
    'Osiris',
    'Catégories de traitements effectués pour chaque client',
    'Collecte des réponses au questionnaire',
    'Sous-traitants ultérieurs',
    'Beffroi Télécom',
    'Transferts des données hors UE',
    'Mesures de sécurité',
    'Sort des données en fin de prestation',
    'à préciser',
    'Table des opérations',
    'OP-01',
    'OP-08',
    'Flux de données',
    'Formulaire du site',
  ]);
  expect(lu(document)).not.toContain('Objectifs poursuivis');
});

describe('document fermé', () => {
  it('n’appelle rien et ne laisse rien sortir', () => {
    for (const ref of ['T-003', 'ST-002']) {
      expect(html(ref)).toContain(
        `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"`,
      );
      expect(html(ref)).not.toMatch(
        /<(?:script|link|img|iframe|object|embed|form|base)\b|\bsrc=|@import|url\(/i,
      );
    }
  });

  it('rend les mêmes octets deux fois', () => {
    expect(html('T-001')).toBe(html('T-001'));
  });

  it('un texte hostile reste du texte, dans chaque champ', () => {
    const hostile = `"'><img src=x onerror=alert(1)><script>alert(1)</script>{{nom}}&`;
    expect(balises(rempli(hostile))).toEqual(balises(rempli('Mot')));
    expect(rempli(hostile)).not.toContain('<img');
    expect(rempli('javascript:alert(1)')).not.toMatch(/href="(?!https?:|mailto:)/);
  });
});

/** Tags and names of attributes, in order: what text may never change. */
function balises(document: string): string[] {
  return [...document.matchAll(/<\/?([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, nom, attributs]) => {
      return `${nom} ${attributs!.replace(/="[^"]*"/g, '').trim()}`;
    },
  );
}

/** A fiche whose every free text is the one given. */
function rempli(mot: string): string {
  const m = JSON.stringify(mot);
  const contact = `prenom: ${m}, nom: ${m}, fonction: ${m}, adresse: ${m}, code_postal: ${m}, ville: ${m}, pays: ${m}, telephone: ${m}, courriel: ${m}`;
  const donnee = `categorie: identite, libelle: ${m}, description: ${m}, personnes: [${m}], finalites: [${m}], source: [${m}], fondement: ${m}, conservation: [{ cas: ${m}, critere: ${m}, justification: ${m}, archivage: { duree: ${m}, depart: ${m}, motif: ${m}, fondement: ${m}, acces: ${m} } }]`;
  const { fiche, partage } = lireTextes(
    `qualite: responsable
reference: T-1
nom: ${m}
date_creation: ${m}
date_mise_a_jour: ${m}
service: ${m}
responsable_operationnel: { ${contact} }
logiciels: [${m}]
responsables_conjoints: [{ ${contact}, accord: ${m}, repartition: ${m}, finalites: [${m}] }]
finalites: [{ libelle: ${m}, base_legale: ${m}, fondement: ${m}, interet: ${m}, consentement: { recueil: ${m}, preuve: ${m}, retrait: ${m} } }]
personnes: [{ categorie: ${m}, precisions: ${m} }]
donnees: [{ ${donnee} }]
donnees_sensibles: [{ ${donnee.replace('identite', 'sante')} }]
destinataires: [{ type: sous-traitant, nom: ${m}, precisions: ${m}, contrat: { reference: ${m}, date: ${m}, fin: ${m}, lien: ${m} } }]
transferts: [{ destinataire: ${m}, pays: ${m}, organisation: ${m}, garantie: cct, module: ${m}, document: ${m}, aitd: ${m}, verifie_le: ${m}, evaluation: ${m} }]
mesures_securite: [{ type: ${m}, description: ${m} }]
information: { support: ${m}, lien: ${m} }
droits: { exercice: ${m}, applicables: [acces] }
decision_automatisee: { description: ${m}, base: art22-2-a, intervention_humaine: ${m} }
aipd: { statut: requise, exemption: ${m}, type: ${m}, criteres: [${m}], motif: ${m}, date: ${m}, avis_dpo: ${m}, lien: ${m} }
formalites: [{ type: avis-cnil, reference: ${m}, date: ${m}, lien: ${m} }]
fiches_liees: [${m}]
operations: [{ reference: ${m}, operation: ${m}, description: ${m}, finalite: ${m}, donnees: [${m}], personnes: [${m}], destinataires: [${m}] }]
flux: [{ de: ${m}, vers: ${m}, donnees: [${m}], canal: ${m}, format: ${m} }]
`,
    `version: 1\norganisme: { nom: ${m}, adresse: ${m}, contact: { ${contact} } }\ndpo: { ${contact}, externe: oui, societe: { nom: ${m}, adresse: ${m} } }\nrepresentant: { ${contact} }\n`,
  );
  return rendre(fiche, partage);
}

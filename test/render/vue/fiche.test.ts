import { describe, expect, it } from 'vitest';
import { typesMesure } from '../../../src/data/vocabulaire.ts';
import { vueDocument } from '../../../src/render/vue/document.ts';
import { vueFiche } from '../../../src/render/vue/fiche.ts';
import { vueRegistre } from '../../../src/render/vue/registre.ts';
import { chargerRegistre, lireTextes } from './charger.ts';

const centrecall = chargerRegistre('centrecall');
const vue = (ref: string) => vueFiche(centrecall.fiche(ref), centrecall.partage);

describe('vue d’une fiche', () => {
  it('résout services, acteurs, pays, bases légales, garanties', () => {
    const { destinataires_par_groupe, service, finalites } = vue('T-002');
    expect(service).toBe('Direction des ressources humaines');
    expect(finalites[0]).toMatchObject({
      base_legale: 'Exécution d’un contrat ou de mesures précontractuelles',
      article: '6(1)(b)',
    });
    expect(destinataires_par_groupe.sous_traitants[0]).toMatchObject({
      nom: 'Fluent Lines Ltd',
      coordonnees: '17 Harbour Street, Bristol, Royaume-Uni · privacy@fluent-lines.example',
      contrat: { phrase: 'RH-25-003, du 20/01/2025, jusqu’au 19/01/2028', date: '2025-01-20' },
    });
    expect(vue('T-003').transferts[0]).toMatchObject({
      destinataire: 'Signed Oak Inc.',
      pays: 'États-Unis',
      garantie:
        'Data Privacy Framework (organisme américain certifié)\u00a0; Clauses contractuelles types (CCT)',
      module: 'module 2, responsable vers sous-traitant',
      aitd: 'à préciser',
    });
  });

  it('cite la décision d’adéquation du jour, d’après les données datées, et rien d’autre', () => {
    const decision = (transfert: string, jour?: string) => {
      const texte = `qualite: responsable\nreference: T-1\ntransferts: [{ destinataire: Octave, ${transfert} }]\n`;
      const { fiche, partage } = lireTextes(texte);
      return vueFiche(fiche, partage, jour).transferts[0]!.decision;
    };
    const britannique = 'pays: GB, garantie: adequation';
    expect(decision(britannique)).toBe(
      'décision d’adéquation (UE) 2021/1772, renouvelée par la décision (UE) 2025/2574 du 19 décembre 2025, valable jusqu’au 27/12/2031',
    );
    expect(decision(britannique, '2025-07-01')).toBe(
      'décision d’adéquation (UE) 2021/1772, prolongée par la décision (UE) 2025/1226 du 24 juin 2025, valable jusqu’au 27/12/2025',
    );
    expect(decision(britannique, '2020-07-01')).toBe('');
    expect(decision('pays: GB, garantie: cct')).toBe('');
    // Americans are covered once they have joined a scheme, which is a guarantee of its own.
    expect(decision('pays: US, garantie: adequation')).toBe('');
    expect(decision('pays: BR, garantie: adequation')).toContain('\u00a0; portée\u00a0: responsables');
  });

  it('range les destinataires sous les trois rubriques du modèle', () => {
    const { internes, externes, sous_traitants, sans_type } = vue('T-001').destinataires_par_groupe;
    expect([internes, externes, sous_traitants, sans_type].map(({ length }) => length)).toEqual([2, 4, 1, 0]);
    const { fiche, partage } = lireTextes('qualite: responsable\nreference: T-1\ndestinataires: [Mairie]\n');
    expect(vueFiche(fiche, partage).destinataires_par_groupe.sans_type[0]).toMatchObject({
      nom: 'Mairie',
      type: 'non renseigné',
    });
  });

  it('range les mesures par type, socles compris, dans l’ordre de chaque modèle', () => {
    const { mesures_par_type, mesures_securite } = vue('T-001');
    const word = [...typesMesure.entrees].sort((a, b) => a.rangWord - b.rangWord).map(({ word }) => word);
    expect(mesures_par_type.map(({ type }) => type)).toEqual([...new Set(word)]);
    expect(mesures_par_type[0]!.mesures).toHaveLength(2);
    const ods = [...new Set(mesures_securite.map(({ cnil_simplifie }) => cnil_simplifie.type))];
    expect(ods).toEqual([...new Set(typesMesure.entrees.map(({ ods }) => ods))]);
  });

  it('met le NIR à la place que lui donne chaque modèle', () => {
    const { cnil_base, cnil_simplifie } = vueDocument(centrecall.fiche('T-001'), centrecall.partage);
    expect(cnil_base.donnees_sensibles.map(({ rang, categorie_id }) => `${rang} ${categorie_id}`)).toEqual([
      '4.1 sante',
      '4.2 nir',
    ]);
    expect(cnil_simplifie.donnees.nir!.description).toBe('numéro de sécurité sociale');
    expect(cnil_simplifie.autres_donnees.map(({ description }) => description)).toEqual([
      'poste, qualification, coefficient, date d’entrée, temps de travail du mois',
    ]);
  });

  it('n’emporte pas les notes internes', () => {
    const { fiche, partage } = lireTextes(
      'qualite: responsable\nreference: T-1\nnom: Essai\nnotes_internes: SECRET-1\n',
    );
    expect(JSON.stringify(vueDocument(fiche, partage))).not.toContain('SECRET');
  });

  it('dit les clés x_ où qu’elles soient, avec ce qui y mène', () => {
    const { fiche, partage } = lireTextes(
      'qualite: responsable\nreference: T-1\nnom: Essai\nx_direction: Nord\nfinalites:\n  - { libelle: paie }\n  - { libelle: virement, x_lots: [a, { n: 1 }] }\n',
    );
    expect(vueFiche(fiche, partage).champs_propres).toEqual([
      { nom: 'x_direction', valeur: 'Nord' },
      { nom: 'Finalités 2 › x_lots', valeur: 'a\u00a0; n\u00a0: 1' },
    ]);
  });

  it('donne à un client les catégories de la fiche quand il n’en a pas', () => {
    const { fiche, partage } = lireTextes(
      'qualite: sous-traitant\nreference: ST-1\nclients:\n  - { nom: A }\n  - { nom: B, categories_traitements: [envoi] }\ncategories_traitements: [{ libelle: hébergement, operations: [conservation] }]\n',
    );
    const [a, b] = (
      vueFiche(fiche, partage) as Extract<ReturnType<typeof vueFiche>, { role: 'sous-traitant' }>
    ).clients;
    expect(a!.categories_traitements).toEqual([
      { libelle: 'hébergement', operations: 'Conservation', description: '' },
    ]);
    expect(b!.categories_traitements[0]!.libelle).toBe('envoi');
  });

  it('change d’empreinte avec le contenu, et seulement avec lui', () => {
    const de = (nom: string) => {
      const { fiche, partage } = lireTextes(`qualite: responsable\nreference: T-1\nnom: ${nom}\n# note\n`);
      return vueDocument(fiche, partage).empreinte;
    };
    expect(de('Paie')).toMatch(/^[0-9a-f]{12}$/);
    expect(de('Paie')).toBe(de('"Paie"'));
    expect(de('Paie')).not.toBe(de('Paye'));
  });
});

describe('vue d’un registre', () => {
  it('sépare les deux registres et met à part ce qui est arrêté', () => {
    const { partage, fiches } = centrecall;
    const arretee = { ...centrecall.fiche('T-001'), arretee: true };
    const vue = vueRegistre([arretee, ...fiches.slice(1)], partage, 'responsable');
    expect(vue.traitements.map(({ reference, nom }) => `${reference} ${nom}`).at(-1)).toBe(
      'T-001 Gestion de la paie (arrêté)',
    );
    expect(vue.date_mise_a_jour).toBe('2026-09-22');
    const pourClients = vueRegistre(fiches, partage, 'sous-traitant').traitements;
    expect(pourClients.map(({ reference, clients }) => `${reference} ${clients}`)).toEqual([
      'ST-001 Artemis',
      'ST-002 Osiris',
    ]);
  });

  it('liste aussi les activités qui n’ont pas encore de fiche', () => {
    const registre =
      'version: 1\nliste:\n  - { reference: T-1, nom: Paie }\n  - { reference: T-9, nom: Vidéo, donnees_sensibles: non }\n';
    const { fiche, partage } = lireTextes('qualite: responsable\nreference: t-1\nnom: Paie\n', registre);
    const { traitements } = vueRegistre([fiche], partage, 'responsable');
    expect(traitements.map(({ nom, donnees_sensibles }) => [nom, donnees_sensibles])).toEqual([
      ['Paie', 'non renseigné'],
      ['Vidéo', 'Non'],
    ]);
  });
});

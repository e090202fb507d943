import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/render/audience/audiences.ts';
import { clientsParCle } from '../../../src/render/audience/clients.ts';
import { nomsTus } from '../../../src/render/audience/noms-tus.ts';
import { pourAudience } from '../../../src/render/audience/pour-audience.ts';
import { registreRempli, tousLesDocuments } from '../registre-rempli.ts';
import { faireSite, suiviDe } from '../site/faire-site.ts';

const FACONS = ['chez Osirix Études', 'OSIRIX', 'osirix-etudes.csv', 'x@mail.osirix.example', 'OsirixÉtudes'];

/** A register that names its client beta in every text: its own words, but for those of the organisation and of its reader. */
const contenu = registreRempli((chemin) => {
  if (chemin === 'acteurs.beta.nom') return 'Osirix Études SAS';
  if (chemin === 'acteurs.beta.courriel') return 'contact@osirix.example';
  if (chemin === 'acteurs.alpha.nom') return 'Alpha';
  if (/^(?:organisme|acteurs\.(?:alpha|beta))\./.test(chemin)) return 'Mot';
  return FACONS.join(' ; ');
});
const nommee = {
  ...contenu,
  fiches: contenu.fiches.map((fiche) => ({ ...fiche, ref: `${fiche.ref}-OSIRIX` })),
};

describe.each<Audience>([{ id: 'client', client: 'alpha' }, { id: 'public' }])('$id', (audience) => {
  it('aucun texte, nom de fichier ni champ partagé ne nomme un client tu', async () => {
    const dit = pourAudience(nommee, audience);
    const documents = await tousLesDocuments(dit);
    const pages = faireSite(dit, audience, suiviDe(dit, ''));
    const textes = [...documents, ...pages.map(({ path, content }) => [path, `${path} ${content}`] as const)];
    const fuites = textes.flatMap(([nom, texte]) => {
      const [fuite] = texte.match(/.{0,60}osirix.{0,40}/i) ?? [];
      return fuite === undefined ? [] : [`${nom} : ${fuite}`];
    });
    expect(fuites).toEqual([]);
    expect(textes.some(([, texte]) => texte.includes('[client]'))).toBe(true);
  });

  it('les références restent distinctes, et l’auteur sait ce qui a changé', () => {
    const { fiches, nommants } = pourAudience(nommee, audience);
    expect(fiches.map(({ ref }) => ref)).toEqual(
      audience.id === 'public' ? ['T-1-client', 'ST-1-client'] : ['ST-1-client'],
    );
    expect(nommants.map(({ imprimee }) => imprimee)).toEqual(fiches.map(({ ref }) => ref));
  });
});

it('deux fiches de même référence le restent : rien ne les renomme à la place de leur auteur', () => {
  const doubles = { ...contenu, fiches: contenu.fiches.map((fiche) => ({ ...fiche, ref: 'T-1' })) };
  expect(pourAudience(doubles, { id: 'public' }).fiches.map(({ ref }) => ref)).toEqual(['T-1', 'T-1']);
});

it('un client a plusieurs noms', () => {
  expect(
    new Set(
      nomsTus('beta', clientsParCle(contenu.fiches, contenu.partage).get('beta') ?? [], contenu.partage),
    ),
  ).toEqual(
    new Set([
      ...['Mot Osirix Études SAS', 'MotOsirixÉtudesSAS', 'Mot Osirix Études', 'MotOsirixÉtudes'],
      ...['Osirix', 'beta', 'osirix.example'],
    ]),
  );
});

import { expect, it } from 'vitest';
import { templatePaths } from '../../../src/render/templating/compile.ts';

const source = `{{organisme.nom}}
{{#each fiches as |f|}}
  {{reference}} {{f.nom}} {{../organisme.dpo.nom}} {{@root.version}}
  {{#each finalites}}{{libelle}}{{../statut}}{{f.service}}{{@index}}{{/each}}
  {{#with dpo}}{{nom}}{{else}}{{sans_dpo}}{{/with}}
  {{#if (egal aipd.statut "requise")}}{{date this.aipd.date}}{{/if}}
  {{liste destinataires "acteur.nom"}} {{mesures_securite.length}} {{donnees.0.libelle}}
  {{> contact f.contact fiche=this titre="Contact"}}
{{/each}}`;
const partials = { contact: '{{nom}} {{titre}} {{fiche.version}}{{#each telephones}}{{this}}{{/each}}' };

it('donne chaque chemin lu, sa portée résolue, son usage et sa place', () => {
  const paths = templatePaths(source, { name: 'fiche.hbs', format: 'text', partials });
  expect(
    paths.map(({ path, template, line, column, use }) => `${template}:${line}:${column} ${path} ${use}`),
  ).toEqual([
    'fiche.hbs:1:3 organisme.nom output',
    'fiche.hbs:2:9 fiches scope',
    'fiche.hbs:3:5 fiches[].reference output',
    'fiche.hbs:3:19 fiches[].nom output',
    'fiche.hbs:3:29 organisme.dpo.nom output',
    'fiche.hbs:3:54 version output',
    'fiche.hbs:4:11 fiches[].finalites scope',
    'fiche.hbs:4:24 fiches[].finalites[].libelle output',
    'fiche.hbs:4:35 fiches[].statut output',
    'fiche.hbs:4:48 fiches[].service output',
    'fiche.hbs:5:11 fiches[].dpo scope',
    'fiche.hbs:5:18 fiches[].dpo.nom output',
    'fiche.hbs:5:33 fiches[].sans_dpo output',
    'fiche.hbs:6:15 fiches[].aipd.statut condition',
    'fiche.hbs:6:46 fiches[].aipd.date output',
    'fiche.hbs:7:11 fiches[].destinataires[].acteur.nom output',
    'fiche.hbs:7:42 fiches[].mesures_securite output',
    'fiche.hbs:7:70 fiches[].donnees[].libelle output',
    'fiche.hbs:8:15 fiches[].contact scope',
    'fiche.hbs:8:31 fiches[] scope',
    'contact:1:3 fiches[].contact.nom output',
    'contact:1:21 fiches[].version output',
    'contact:1:44 fiches[].contact.telephones scope',
    'contact:1:58 fiches[].contact.telephones[] output',
  ]);
});

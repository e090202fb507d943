import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../src/render/templating/compile.ts';

const view = {
  organisme: { nom: 'CentreCall & <Fils>', courriel: 'dpo@exemple.fr' },
  fiches: [
    {
      reference: 'T-001',
      nom: 'Gestion de la paie',
      date_creation: '2018-05-01',
      externe: false,
      finalites: [{ libelle: 'Verser les rémunérations' }, { libelle: 'Déclarer' }, { libelle: 'Archiver' }],
      destinataires: ['URSSAF', 'Banque'],
      transferts: [],
    },
    {
      reference: 'T-002',
      nom: 'Vidéosurveillance',
      finalites: [],
      destinataires: ['Police'],
      transferts: [{ pays: 'Suisse' }],
    },
  ],
};

function render(format: 'html' | 'markdown' | 'csv' | 'text', source: string, data: object = view): string {
  const partials = { fiche: '{{reference}}/{{titre}}/{{finalites.length}}' };
  return compileTemplate(source, { name: 'modele.hbs', format, ...(format === 'csv' ? {} : { partials }) })(
    data,
  );
}

describe('rendu d’un modèle', () => {
  it.each([
    '{{organisme.nom}} {{absent}} {{absent.profond}}',
    '{{#each fiches}}\n- {{reference}}\n{{#each finalites}}\n  {{@../index}}.{{@index}} {{libelle}} {{../nom}} {{@first}}|{{@last}}\n{{else}}\n  rien\n{{/each}}\n{{/each}}\nfin',
    '{{#each fiches as |f i|}}{{i}}{{f.nom}}{{#each f.destinataires as |d|}}{{d}}{{this}}{{f.reference}}{{/each}}{{/each}}',
    '{{#with organisme as |o|}}{{o.nom}}{{nom}}{{../fiches.0.nom}}{{@root.fiches.[1].nom}}{{else}}non{{/with}}',
    '{{#if fiches.0.transferts}}A{{else if fiches.1.transferts}}B{{else}}C{{/if}}{{#unless x}}D{{/unless}}{{^if x}}E{{/if}}',
    '{{#each organisme}}{{@key}}={{this}};{{/each}}',
    ' {{~#if organisme~}} serré {{~/if~}} . {{!-- note --}}{{! note }}\n{{#each fiches}}{{> fiche titre=../organisme.nom}}{{/each}}',
    '{{#*inline "pied"}}<{{nom}}>{{/inline}}{{#each fiches}}{{> pied}}{{> pied ../organisme}}{{/each}}',
  ])('écrit ce que Handlebars écrit : %s', (source) => {
    const plain = Handlebars.create();
    plain.registerPartial('fiche', '{{reference}}/{{titre}}/{{finalites.length}}');
    const expected = plain
      .compile(source, { noEscape: true })(view)
      .replaceAll('true', 'oui')
      .replaceAll('false', 'non');
    expect(render('text', source)).toBe(expected);
  });

  it('met les aides à disposition', () => {
    const source = [
      '{{#each fiches}}{{numero}}. {{reference}} {{date date_creation}} {{date date_creation "long"}}',
      ' {{liste finalites "libelle"}} {{liste destinataires separateur=" ; "}}',
      '{{#if (egal reference "T-000" "T-002")}} deux{{/if}}{{#if (et nom (non externe) (ou x reference))}} oui{{/if}}|{{/each}}',
      '{{majuscule "élan"}}',
    ].join('');
    expect(render('text', source)).toBe(
      '1. T-001 01/05/2018 1er mai 2018 Verser les rémunérations, Déclarer et Archiver URSSAF ; Banque oui|' +
        '2. T-002    Police deux oui|Élan',
    );
  });

  it('laisse telle quelle une date qui n’en est pas une', () => {
    expect(render('text', '{{date d}}', { d: 'a-preciser' })).toBe('a-preciser');
    expect(render('text', '{{date d}}', { d: '2018-02-31' })).toBe('2018-02-31');
  });
});

describe('échappement', () => {
  const hostile = {
    t: '<img src=x onerror="a">\'`&\u0007\n=1',
    n: -3,
    u: 'javascript:alert(1)',
    ok: 'https://exemple.fr/a b?c="d"',
  };

  it('HTML : jamais de balise ni d’attribut', () => {
    expect(render('html', '<p title="{{t}}">{{sauts t}}</p>', hostile)).toBe(
      '<p title="&lt;img src=x onerror=&quot;a&quot;&gt;&#39;&#96;&amp;\n=1">&lt;img src=x onerror=&quot;a&quot;&gt;&#39;&#96;&amp;<br>=1</p>',
    );
    expect(render('html', '<a href="{{lien u}}">a</a><a href="{{lien ok}}">b</a>', hostile)).toBe(
      '<a href="">a</a><a href="https://exemple.fr/a%20b?c=%22d%22">b</a>',
    );
    expect(
      render('html', '{{#if (lien m)}}<a href="{{lien m}}">{{m}}</a>{{/if}}', { m: 'dpo@exemple.fr' }),
    ).toBe('<a href="mailto:dpo@exemple.fr">dpo@exemple.fr</a>');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//exemple.fr',
    'https://banque.fr@pirate.example/',
    'file:///etc/passwd',
    'mailto:a@b?bcc=c@d',
    'http:',
  ])('lien refusé : %j', (u) => {
    expect(render('text', '{{lien u}}', { u })).toBe('');
  });

  it('CSV : un champ entier, jamais une formule', () => {
    const rows = { l: ['=1+1', '+33 1', '-2', '@x', '\t=1', '＝1', 'a "b"; c', 'deux\nlignes'] };
    expect(render('csv', 'Texte;Nombre\n{{#each l}}\n{{this}};{{@index}}\n{{/each}}\n', rows)).toBe(
      'Texte;Nombre\n"\'=1+1";"0"\n"\'+33 1";"1"\n"\'-2";"2"\n"\'@x";"3"\n"\'\t=1";"4"\n"\'＝1";"5"\n"a ""b""; c";"6"\n"deux\nlignes";"7"\n',
    );
    expect(render('csv', '{{n}}', hostile)).toBe('"-3"');
  });

  it('Markdown : ni image, ni lien, ni titre, ni liste', () => {
    const t = '# Titre\n- a\n1. b ![x](y) <b> *c* _d_ | `e`';
    expect(render('markdown', '{{t}}', { t })).toBe(
      '\\# Titre \\- a 1\\. b \\!\\[x\\](y) \\<b\\> \\*c\\* \\_d\\_ \\| \\`e\\`',
    );
    expect(render('markdown', '[x]({{lien ok}})', { ok: 'https://exemple.fr/(a)' })).toBe(
      '[x](https://exemple.fr/%28a%29)',
    );
  });
});

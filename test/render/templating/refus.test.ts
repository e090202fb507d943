import { describe, expect, it } from 'vitest';
import { compileTemplate, type TemplateOptions } from '../../../src/render/templating/compile.ts';
import { TemplateError } from '../../../src/render/templating/problem.ts';

function refusal(source: string, options: Partial<TemplateOptions> = {}, view: object = {}): string {
  try {
    compileTemplate(source, { name: 'fiche.html.hbs', format: 'html', ...options })(view);
  } catch (error) {
    if (error instanceof TemplateError) return error.message.replaceAll('\u00a0', ' ');
    throw error;
  }
  return 'accepté';
}

describe('modèles refusés avant d’être exécutés', () => {
  it.each([
    ['{{{nom}}}', '1:1 : cette valeur serait écrite sans protection'],
    ['\n  {{&nom}}', '2:3 : cette valeur serait écrite sans protection'],
    ['{{nom.constructor.prototype}}', '1:3 : « constructor » ne désigne aucun champ'],
    ['{{#with __proto__}}{{/with}}', '1:9 : « __proto__ » ne désigne aucun champ'],
    ['{{liste nom __proto__=nom}}', '« liste » ne connaît pas « __proto__= »'],
    ['{{log nom}}', '« log » n’est pas une aide connue'],
    ['{{lookup this "constructor"}}', '« lookup » n’est pas une aide connue'],
    ['{{lists finalites}}', 'vouliez-vous écrire « liste » ?'],
    ['{{#eahc finalites}}{{/eahc}}', 'vouliez-vous écrire {{#each …}} ?'],
    ['{{#finalites}}{{/finalites}}', 'écrivez par exemple {{#each finalites}}'],
    ['{{#date d}}{{/date}}', '« date » est une aide, pas un bloc'],
    ['{{date}}', 'écrivez {{this.date}}'],
    ['{{if nom}}', '« if » ouvre un bloc'],
    [
      '{{helperMissing}}{{#if (blockHelperMissing x)}}{{/if}}',
      '« blockHelperMissing » n’est pas une aide connue',
    ],
    ['{{#if ($print nom)}}{{/if}}', 'n’est pas une aide connue'],
    ['{{> (nom)}}', 'un fragment s’appelle par son nom'],
    ['{{> inconnu}}', 'le fragment « inconnu » n’existe pas'],
    ['{{> @partial-block}}', 'un fragment s’appelle par son nom'],
    ['{{#> pied}}{{/pied}}', '{{#> …}} n’est pas admis'],
    ['{{* decore}}', 'un décorateur {{* …}} n’est pas admis'],
    ['{{#*autre "x"}}{{/autre}}', 'le seul bloc {{#* est'],
    ['{{#*inline "x"}}{{> x}}{{/inline}}', 'le fragment « x » s’appelle lui-même'],
    ['{{@root.constructor}}', '« constructor » ne désigne aucun champ'],
    ['{{@partial-block}}', '« @partial-block » n’existe pas'],
    ['{{../nom}}', '« ../nom » remonte trop haut'],
    ['{{#each (liste x)}}{{/each}}', '{{#each}} attend un chemin'],
    ['a\n{{#if nom}}\nb', '2:1 : le bloc {{#if}} n’est pas refermé'],
    ['{{#if nom}}{{/each}}', '1:4 : le bloc {{#if}} est refermé par {{/each}}'],
    ['{{/if}}', '1:1 : cette fermeture ne referme aucun bloc'],
    ['{{nom', '1:3 : ce signe n’a pas sa place'],
    ['{{}}', '1:3 : il manque quelque chose'],
  ])('%s', (source, expected) => {
    expect(refusal(source)).toContain(expected);
  });

  it('donne tous les refus d’un modèle en une fois', () => {
    expect(refusal('{{{a}}}\n{{log b}}\n{{c.constructor}}').split('\n')).toHaveLength(3);
  });
});

describe('HTML : là où échapper ne suffit pas', () => {
  it.each([
    ['<script>var x = "{{nom}}";</script>', 'aucune expression dans <script>'],
    ['<style>{{nom}}</style>', 'aucune expression dans <script> ni <style>'],
    ['<a href="{{nom}}">', 'une adresse s’écrit href="{{lien …}}"'],
    ['<a href = "{{nom}}">', 'une adresse s’écrit href="{{lien …}}"'],
    ["<a\nHREF='{{nom}}'>", 'une adresse s’écrit href="{{lien …}}"'],
    ['<a href="java{{nom}}">', 'une adresse s’écrit'],
    ['<a href={{lien nom}}>', 's’écrit entre guillemets'],
    ['<div {{nom}}>', 's’écrit entre guillemets'],
    ['<{{nom}}>', 's’écrit entre guillemets'],
    [
      '<meta http-equiv="refresh" content="0; url={{nom}}">',
      'aucune expression dans l’adresse d’une redirection',
    ],
    ['<p onclick="{{nom}}">', 'aucune expression dans l’attribut onclick'],
    ['<p style="color:{{nom}}">', 'aucune expression dans l’attribut style'],
    ['<a {{#if x}}href="{{else}}title="{{/if}}{{nom}}">', 'ne s’ouvre et ne se referme pas au même endroit'],
    ['<a title="{{#each x}}">{{/each}}', 'ne s’ouvre et ne se referme pas au même endroit'],
    ['<a title="{{nom}}', 'le texte s’arrête au milieu d’une balise'],
    ['<a title="{{> pied}}">', 'un fragment ne s’appelle pas à l’intérieur d’une balise'],
  ])('%s', (source, expected) => {
    expect(refusal(source, { partials: { pied: '<p>{{nom}}</p>' } })).toContain(expected);
  });

  it.each([
    '<p class="a {{#if x}}b {{nom}}{{/if}}" {{#if x}}hidden{{/if}}>{{nom}}</p><!-- {{nom}} -->',
    '<a href="#{{nom}}">x</a><a href="./{{nom}}.html">y</a><a href="mailto:{{nom}}">z</a>',
    "<style>p{color:red}</style><p title='{{nom}}' lang=fr>a < b {{nom}}</p>",
    '<!doctype html><html lang="fr">{{#if x}}<b>{{else}}<i>{{/if}}{{nom}}',
  ])('accepté : %s', (source) => {
    expect(refusal(source)).toBe('accepté');
  });
});

describe('autres formats', () => {
  it.each([
    ['csv', '"{{nom}}";', 'écrit un champ entier'],
    ['csv', '{{nom}} {{prenom}}', 'écrit un champ entier'],
    ['csv', '{{#each l}}{{nom}}, {{/each}}x{{nom}}', 'écrit un champ entier'],
    ['markdown', '[site]({{nom}})', 'une adresse s’écrit {{lien …}}'],
    ['markdown', '<{{nom}}>', 'une adresse s’écrit {{lien …}}'],
    ['text', '{{{nom}}}', 'sans protection'],
  ] as const)('%s : %s', (format, source, expected) => {
    expect(refusal(source, { format })).toContain(expected);
  });
});

describe('travail borné', () => {
  const lines = Array.from({ length: 300 }, (_, index) => ({ index }));

  it('arrête les répétitions imbriquées, en disant où', () => {
    const source = '{{#each l}}\n{{#each @root.l}}\n{{#each @root.l}}x{{/each}}{{/each}}{{/each}}';
    expect(refusal(source, {}, { l: lines })).toContain(
      'fiche.html.hbs:3:1 : ce modèle tourne trop longtemps',
    );
  });

  it('arrête une sortie trop longue', () => {
    const source = `{{#each l}}{{#each @root.l}}${'x'.repeat(2000)}{{/each}}{{/each}}`;
    expect(refusal(source, {}, { l: lines })).toContain('écrit plus de 100000000 caractères');
  });

  it('refuse des fragments qui se multiplient', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`p${n}`, n === 29 ? 'fin' : `{{> p${n + 1}}}{{> p${n + 1}}}`]),
    );
    expect(refusal('{{> p0}}', { partials })).toContain('s’appellent les uns les autres trop de fois');
  });

  it.each([
    ['profondeur de blocs', '{{#if a}}'.repeat(20_000) + '{{/if}}'.repeat(20_000), 'imbriqués'],
    ['profondeur d’appels', `{{#if ${'(non '.repeat(5000)}a${')'.repeat(5000)}}}{{/if}}`, 'imbriqués'],
    ['nombre de blocs', '{{#if a}}x{{/if}}'.repeat(20_000), 'plus de 4000 blocs'],
    ['nombre de commentaires', '{{!-- x --}}'.repeat(50_000), 'plus de 4000 commentaires'],
    ['nombre d’expressions', '{{a}}'.repeat(150_000), 'plus de 20000 expressions'],
    ['chaîne de else', `{{#if a}}${'{{else if b}}'.repeat(5000)}{{/if}}`, 'imbriqués'],
    ['longueur', 'x'.repeat(1_000_001), 'dépasse 1000000 caractères'],
    ['accolades', '{{'.repeat(400_000), 'plus de 20000 expressions'],
    ['valeurs d’un appel', `{{liste ${'a '.repeat(400_000)}}}`, '« liste » s’écrit'],
    ['chemin', `{{a${'.b'.repeat(400_000)}}}`, 'ce chemin a plus de 32 parties'],
    ['expressions', '{{a}} '.repeat(19_000), 'accepté'],
  ])('%s', (_nom, source, expected) => {
    const start = performance.now();
    expect(refusal(source)).toContain(expected);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('n’imprime ni une liste ni un groupe de champs, et ne parcourt pas un texte', () => {
    expect(refusal('{{l}}', {}, { l: lines })).toContain('« l » est une liste : écrivez {{#each}}');
    expect(refusal('{{dpo}}', {}, { dpo: { nom: 'x' } })).toContain('« dpo » est un groupe de champs');
    expect(refusal('{{#each t}}x{{/each}}', {}, { t: 'aucun' })).toContain(
      'attend une liste, et trouve le texte « aucun »',
    );
  });
});

it('une vue ne peut pas élargir ce qu’un modèle atteint', () => {
  const view = JSON.parse('{"__proto__": {"x": "y"}, "date": "d", "a": {"constructor": "c"}}');
  expect(
    compileTemplate('{{a.b}}{{toString}}{{a.hasOwnProperty}}{{this.date}}', { name: 'm', format: 'text' })(
      view,
    ),
  ).toBe('d');
});

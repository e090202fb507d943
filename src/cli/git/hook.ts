/**
 * What the hook runs: an `a-preciser` where Article 30 asks for an answer stops the commit, so that writing it
 * everywhere opens no gate.
 */
export const LINT = 'lint --staged --preset strict --quiet';

/**
 * The hook, for any POSIX shell, git’s own on Windows included. In a subshell: it changes nothing for what
 * follows. git starts hooks at the top of the work tree. Nothing is ever downloaded.
 */
export const HOOK: readonly string[] = [
  '(',
  "  registres=$(git ls-files -- ':(glob)**/registre.yaml' ':(glob)**/registre.yml'",
  "    git diff --cached --name-only -- ':(glob)**/registre.yaml' ':(glob)**/registre.yml')",
  '  [ -n "$registres" ] || exit 0',
  '  registre=./node_modules/.bin/registre',
  '  [ -x "$registre" ] || registre=$(git rev-parse --git-common-dir)/../node_modules/.bin/registre',
  '  [ -x "$registre" ] || registre=$(command -v registre) || {',
  '    echo "registre est introuvable, ni dans node_modules ni dans le PATH : le commit est arrêté." >&2',
  '    echo "Installez-le, ou retirez ce contrôle du fichier $0." >&2',
  '    exit 1',
  '  }',
  `  "$registre" ${LINT}`,
  '  code=$?',
  '  [ "$code" -eq 0 ] || {',
  '    echo "Commit arrêté par registre. Corrigez, puis : git add, et git commit de nouveau." >&2',
  '    exit "$code"',
  '  }',
  ') || exit $?',
];

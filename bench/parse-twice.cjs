// Reads each file given, twice, as a comparison has to: the floor under `registre diff`.
const { readFileSync } = require('node:fs');
const { LineCounter, parseDocument } = require('yaml');

for (const file of process.argv.slice(2)) {
  for (let side = 0; side < 2; side++) {
    parseDocument(readFileSync(file, 'utf8'), { lineCounter: new LineCounter() }).toJS();
  }
}

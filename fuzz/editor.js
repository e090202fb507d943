/** An editor that types, asks and errs; says what the server did wrong. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const CLI = path.join(import.meta.dirname, '../bin/registre.js');

/** Every place of an answer, however deep, with the address it is in. */
function placesOf(answer, uri) {
  if (answer === null || typeof answer !== 'object') return [];
  const here = answer.uri ?? uri;
  const own = answer.start && answer.end ? [{ uri: here, range: answer }] : [];
  return [...own, ...Object.values(answer).flatMap((one) => placesOf(one, here))];
}

function within(document, answer, what) {
  for (const { uri, range } of placesOf(answer, document.uri)) {
    if (uri !== document.uri) continue;
    for (const place of [range.start, range.end]) {
      const back = document.positionAt(document.offsetAt(place));
      if (back.line !== place.line || back.character !== place.character)
        throw new Error(`${what}: place out of the file: ${JSON.stringify(range)}`);
    }
  }
}

export async function edits(folder, { gestures }) {
  const server = spawn(process.execPath, [CLI, '-C', folder, '--today', '2026-11-21', 'lsp', '--stdio'], {
    stdio: 'pipe',
  });
  let said = '';
  server.stderr.on('data', (chunk) => {
    said += chunk;
  });
  server.stdin.on('error', () => {});
  const left = new Promise((resolve) => server.on('exit', (code, signal) => resolve(code ?? signal)));
  const editor = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const told = [];
  editor.onNotification('textDocument/publishDiagnostics', (one) => told.push(one));
  editor.onRequest('client/registerCapability', () => null);
  editor.listen();
  try {
    await editor.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
    });
    await editor.sendNotification('initialized', {});
    const file = path.join(folder, 'f0.yaml');
    const uri = pathToFileURL(file).href;
    let document = TextDocument.create(uri, 'yaml', 1, readFileSync(file, 'utf8'));
    await editor.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text: document.getText() },
    });
    for (const gesture of gestures) document = await make(gesture, { editor, document });
    const asked = { textDocument: { uri } };
    within(document, await editor.sendRequest('textDocument/documentSymbol', asked), 'symbols');
    const last = told.findLast((one) => one.uri === uri && one.version === document.version);
    if (last) within(document, last, 'diagnostics');
    await editor.sendRequest('shutdown');
    await editor.sendNotification('exit');
    const code = await left;
    if (code !== 0 || said !== '') throw new Error(`lsp left with ${code}: ${said}`);
  } finally {
    editor.dispose();
    server.kill('SIGKILL');
  }
}

async function make({ what, at, to, text }, { editor, document }) {
  const { uri } = document;
  const textDocument = { uri };
  const long = document.getText().length + 1;
  const [from, till] = [at % long, to % long].sort((a, b) => a - b).map((one) => document.positionAt(one));
  const range = { start: from, end: till };
  const ask = async (method, params) =>
    within(document, await editor.sendRequest(`textDocument/${method}`, { textDocument, ...params }), method);
  if (what === 'change') {
    const end = document.positionAt(Math.min(long - 1, (at % long) + (to % 30)));
    const change = { range: { start: document.positionAt(at % long), end }, text };
    const version = document.version + 1;
    await editor.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    return TextDocument.update(document, [change], version);
  }
  if (what === 'hover' || what === 'definition') await ask(what, { position: from });
  if (what === 'codeAction') await ask(what, { range, context: { diagnostics: [] } });
  if (what === 'symbols') await ask('documentSymbol', {});
  if (what === 'save') await editor.sendNotification('textDocument/didSave', { textDocument });
  // Errors are answers too; the server must only go on.
  if (what === 'garbage')
    await editor
      .sendRequest(`textDocument/${['hover', 'definition', 'codeAction', 'rename'][to % 4]}`, {
        textDocument: { uri: `file:///${text}` },
        position: at,
      })
      .catch(() => {});
  if (what === 'far')
    await editor.sendRequest('textDocument/hover', { textDocument, position: { line: at, character: to } });
  return document;
}

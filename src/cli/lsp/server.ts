import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type Location,
  PositionEncodingKind,
  type Range,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { actionsFor } from '../../editor/actions.ts';
import { definitionsOf } from '../../editor/definition.ts';
import { hoverText } from '../../editor/hover.ts';
import { wordAt } from '../../editor/node-at.ts';
import { symbolsOf } from '../../editor/symbols.ts';
import { rules } from '../../rules/index.ts';
import { locator } from '../../source/locate.ts';
import { type CheckedFile, Checker } from './checker.ts';
import { quietly } from './quietly.ts';

/** Findings that one request looks into: a hostile file may hold thousands at one place. */
const MANY = 20;

interface Options {
  readonly version: string;
  /** AAAA-MM-JJ, asked at each check: a server outlives the day it started on. */
  today(): string;
}

/** Answers an editor, until it leaves. */
export function serve(connection: Connection, { version, today }: Options): void {
  const checker = new Checker(connection, today);
  greet(connection, version);
  listen(connection, checker);

  connection.onHover(({ textDocument: { uri }, position }) => {
    const open = checker.at(uri);
    if (!open) return null;
    const word = wordAt(open.document, open.text.offset(position));
    const here = at(open, { start: position, end: position });
    const value = hoverText(
      open.document,
      word,
      here.map(({ finding }) => finding),
    );
    if (value === '') return null;
    const range = word && { start: open.text.position(word.start), end: open.text.position(word.end) };
    return { contents: { kind: 'markdown', value }, ...(range ? { range } : {}) };
  });

  connection.onDefinition(({ textDocument: { uri }, position }): Location[] => {
    const open = checker.at(uri);
    const word = open && wordAt(open.document, open.text.offset(position));
    if (!word) return [];
    const { session } = open.placed;
    const known = { registre: session.registre, fiche: open.document, references: session.references() };
    const neighbours = session.neighbours();
    return definitionsOf(word, known).map(({ file, pointeur, part }) => {
      const range = locator(session.document(file)).pointer(pointeur, part);
      return { uri: neighbours.uri(file), range: neighbours.text(file).range(range) };
    });
  });

  connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }): CodeAction[] => {
    const open = checker.at(uri);
    const wanted = !only || only.some((kind) => CodeActionKind.QuickFix.startsWith(kind));
    if (!open || !wanted) return [];
    return at(open, range).flatMap(({ finding, diagnostic }) => {
      const rule = rules.find(({ id }) => id === finding.rule);
      return actionsFor(finding, rule, { ...open, uri }, diagnostic);
    });
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const open = checker.at(uri);
    return open ? symbolsOf(open.document, open.text) : [];
  });

  connection.listen();
}

function greet(connection: Connection, version: string): void {
  let watches = false;
  connection.onInitialize(({ capabilities }: InitializeParams): InitializeResult => {
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'registre', version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  });
  connection.onInitialized(() => {
    if (!watches) return;
    const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
    quietly(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  });
}

function listen(connection: Connection, checker: Checker): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    checker.changed(document.uri, document.version, document.getText());
  });
  documents.onDidClose(({ document }) => checker.closed(document.uri));
  documents.onDidSave(() => checker.refresh());
  connection.onDidChangeWatchedFiles(() => checker.refresh());
  documents.listen(connection);
}

const at = ({ found }: CheckedFile, range: Range) =>
  found.filter(({ diagnostic }) => touch(diagnostic.range, range)).slice(0, MANY);

const touch = (one: Range, other: Range): boolean =>
  !before(one.end, other.start) && !before(other.end, one.start);

const before = (a: Range['start'], b: Range['start']) =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

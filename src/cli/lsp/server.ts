import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type Location,
  MessageType,
  PositionEncodingKind,
  type Range,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { actionsFor } from '../../editor/actions.ts';
import { definitionsOf } from '../../editor/definition.ts';
import { toDiagnostic } from '../../editor/diagnostics.ts';
import { hoverText } from '../../editor/hover.ts';
import { wordAt } from '../../editor/node-at.ts';
import { symbolsOf } from '../../editor/symbols.ts';
import { EditorText } from '../../editor/text.ts';
import type { Finding } from '../../lint/finding.ts';
import { rules } from '../../rules/index.ts';
import { locator } from '../../source/locate.ts';
import type { RegisterSession } from './register-session.ts';
import { Workspace } from './workspace.ts';

/** How long typing must pause before a check. */
const PAUSE = 150;
/** Findings that one request looks into: a hostile file may hold thousands at one place. */
const MANY = 20;

interface Options {
  readonly version: string;
  /** AAAA-MM-JJ, asked at each check: a server outlives the day it started on. */
  today(): string;
}

/** What was last said of an open file. */
interface Checked {
  readonly version: number;
  readonly text: EditorText;
  readonly found: readonly { readonly finding: Finding; readonly diagnostic: Diagnostic }[];
}

/** Answers an editor, until it leaves. */
export function serve(connection: Connection, { version, today }: Options): void {
  const workspace = new Workspace();
  const documents = new TextDocuments(TextDocument);
  const checked = new Map<string, Checked>();
  const pending = new Map<RegisterSession, NodeJS.Timeout>();
  let complained = '';
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

  documents.onDidChangeContent(({ document: { uri, version: edition } }) => {
    const placed = workspace.set({ uri, version: edition, sent: documents.get(uri)?.getText() ?? '' });
    if (placed) later(placed.session);
  });
  documents.onDidSave(refresh);
  connection.onDidChangeWatchedFiles(refresh);
  documents.onDidClose(({ document: { uri } }) => {
    const placed = workspace.close(uri);
    checked.delete(uri);
    quietly(connection.sendDiagnostics({ uri, diagnostics: [] }));
    if (placed && placed.session.buffers.size > 0) later(placed.session);
  });

  connection.onHover(({ textDocument: { uri }, position }) => {
    const open = openAt(uri);
    if (!open) return null;
    const word = wordAt(open.document, open.text.offset(position));
    const here = open.found.filter(({ diagnostic }) =>
      holds(diagnostic.range, { start: position, end: position }),
    );
    const value = hoverText(
      open.document,
      word,
      here.slice(0, MANY).map(({ finding }) => finding),
    );
    if (value === '') return null;
    const range = word && { start: open.text.position(word.start), end: open.text.position(word.end) };
    return { contents: { kind: 'markdown', value }, ...(range ? { range } : {}) };
  });

  connection.onDefinition(({ textDocument: { uri }, position }): Location[] => {
    const open = openAt(uri);
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
    const open = openAt(uri);
    const wanted = !only || only.some((kind) => CodeActionKind.QuickFix.startsWith(kind));
    if (!open || !wanted) return [];
    const { text, document, version: edition } = open;
    const file = { uri, version: edition, text, document };
    return open.found
      .filter(({ diagnostic }) => holds(diagnostic.range, range))
      .slice(0, MANY)
      .flatMap(({ finding, diagnostic }) => {
        const rule = rules.find(({ id }) => id === finding.rule);
        return actionsFor(finding, rule, file, diagnostic);
      });
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const open = openAt(uri);
    return open ? symbolsOf(open.document, open.text) : [];
  });

  documents.listen(connection);
  connection.listen();

  /** A file as it stands now, checked as it stands now. */
  function openAt(uri: string) {
    const placed = workspace.at(uri);
    if (!placed) return undefined;
    if (pending.has(placed.session)) checkNow(placed.session);
    const last = checked.get(uri);
    return last && { ...last, placed, document: placed.session.document(placed.name) };
  }

  function later(session: RegisterSession): void {
    clearTimeout(pending.get(session));
    pending.set(
      session,
      setTimeout(() => checkNow(session), PAUSE),
    );
  }

  function refresh(): void {
    for (const timer of pending.values()) clearTimeout(timer);
    pending.clear();
    for (const session of workspace.refresh()) later(session);
  }

  /** Nothing stops the server: what it cannot do, it says once. */
  function checkNow(session: RegisterSession): void {
    clearTimeout(pending.get(session));
    pending.delete(session);
    try {
      publish(session, session.check(today()));
      complained = '';
    } catch (error) {
      complain(error as Error & { readonly remedy?: string });
      publish(session, []);
    }
  }

  function publish(session: RegisterSession, findings: readonly Finding[]): void {
    const neighbours = session.neighbours();
    for (const [name, { uri, version: edition, sent }] of session.buffers) {
      const text = new EditorText(sent);
      const own = findings.filter(({ file }) => file === name);
      const found = own.map((finding) => ({ finding, diagnostic: toDiagnostic(finding, text, neighbours) }));
      checked.set(uri, { version: edition, text, found });
      const diagnostics = found.map(({ diagnostic }) => diagnostic);
      quietly(connection.sendDiagnostics({ uri, version: edition, diagnostics }));
    }
  }

  function complain({ message, remedy }: Error & { readonly remedy?: string }): void {
    const said = [message, remedy].filter(Boolean).join('\n');
    if (said !== complained)
      quietly(
        connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message: said }),
      );
    complained = said;
  }
}

/** An editor that refuses, or has just left, is not told twice. */
function quietly(promise: Promise<unknown>): void {
  promise.catch(() => {});
}

/** The two ranges touch. */
function holds(one: Range, other: Range): boolean {
  return !before(one.end, other.start) && !before(other.end, one.start);
}

const before = (a: Range['start'], b: Range['start']) =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
